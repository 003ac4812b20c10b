import type { Person, Room } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { phrase } from '../words/index.ts';
import { type ChangeKind, makerOf } from './change.ts';
import { keepHumanOwner } from './keep-human-owner.ts';
import { refuseGroupChat } from './refuse-group-chat.ts';
import { refuseInactive } from './refuse-inactive.ts';
import { addOwner, type Place, placeBefore } from './room-members.ts';
import { person, room } from './shapes.ts';
import { exactly, exceptFor, NOTHING_READ } from './undo.ts';

/** `user` is the person who asks. */
type Params = { readonly room: Room; readonly user: Person };

const params = z.object({ room, user: person });

export const joinRoomKind: ChangeKind<'room.join', Params> = {
  kind: 'room.join',
  params,
  pace: 'membership',
  describe: ({ room }) => phrase('change-room-join', { room: room.name }),
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  subject: ({ user }) => user,
  access: ({ room, user }) => ({ room, joins: user }),
  async check(params, context) {
    await refuseGroupChat(params, context);
    await refuseInactive(params, context);
  },
  async done({ room, user }, { facts }) {
    return (await facts.membership(room.id)).members.has(user.id);
  },
  before: NOTHING_READ,
  async apply({ room, user }, { pod }) {
    await pod.streams.addMemberToRoom(user.id, room.id);
    return undefined;
  },
  undo: ({ room, user }) => exactly(leaveRoom({ room, user })),
  // Whoever was let in at once is told so in the answer.
  notices: ({ room, user }, { approver }) =>
    approver
      ? [{ to: user, says: phrase('notice-joined', { approver, room: { bold: room.name } }), room }]
      : [],
};

export const joinRoom = makerOf(joinRoomKind);

export const leaveRoomKind: ChangeKind<'room.leave', Params, Place> = {
  kind: 'room.leave',
  params,
  pace: 'membership',
  confirm: ({ room }) => ({
    question: phrase('change-room-leave.question', { room: room.name }),
    button: phrase('change-room-leave.button'),
  }),
  describe: ({ room }) => phrase('change-room-leave', { room: room.name }),
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  subject: ({ user }) => user,
  access: ({ room, user }) => ({ room, leaves: user, stopsOwning: user }),
  async check(params, context) {
    await refuseInactive(params, context);
    await keepHumanOwner(params, context);
  },
  async done({ room, user }, { facts }) {
    return !(await facts.membership(room.id)).members.has(user.id);
  },
  before: placeBefore,
  async apply(params, context) {
    await keepHumanOwner(params, context);
    await context.pod.streams.removeMemberFromRoom(params.user.id, params.room.id);
    return undefined;
  },
  undo: ({ room, user }, { before: { owner } }) =>
    exceptFor(owner ? addOwner({ room, user, joins: true }) : joinRoom({ room, user }), 'join-date'),
};

export const leaveRoom = makerOf(leaveRoomKind);
