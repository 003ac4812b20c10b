import type { Person, Room } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { phrase } from '../words/index.ts';
import { type ChangeKind, makerOf } from './change.ts';
import { isAnyHuman, keepHumanOwner } from './keep-human-owner.ts';
import { refuseGroupChat } from './refuse-group-chat.ts';
import { refuseInactive } from './refuse-inactive.ts';
import { addOwner, noOwnerNotice, ownerNotice, type Place, placeBefore, putBack } from './room-members.ts';
import { person, room } from './shapes.ts';
import { exactly, exceptFor, impossible } from './undo.ts';

/**
 * `user` becomes an owner and `from` stops being one. `joins`: when it was asked for, `user` was not in the room yet. `leaves`:
 * `from`, who joined when the room was transferred to them, doesn't stay as a member.
 */
type Params = {
  readonly room: Room;
  readonly user: Person;
  readonly from: Person;
  readonly joins: boolean;
  readonly leaves?: boolean | undefined;
};

const places = z.object({ user: placeBefore.shape, from: placeBefore.shape });

export const transferRoomKind: ChangeKind<
  'room.transfer',
  Params,
  { readonly user: Place; readonly from: Place }
> = {
  kind: 'room.transfer',
  params: z.object({ room, user: person, from: person, joins: z.boolean(), leaves: z.boolean().optional() }),
  pace: 'membership',
  confirm: ({ room, user }) => ({
    question: phrase('change-room-transfer.question', { room: room.name, user }),
    button: phrase('change-room-transfer.button'),
  }),
  describe: ({ room, user }) => phrase('change-room-transfer', { user, room: room.name }),
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  subject: ({ user }) => user,
  access: ({ room, user, from, joins, leaves }) => ({
    room,
    owns: user,
    stopsOwning: from,
    ...(joins ? { joins: user } : {}),
    ...(leaves ? { leaves: from } : {}),
  }),
  details: ({ user, from, joins, leaves }) => [
    ...(joins ? [{ label: phrase('label-new-member'), after: user }] : []),
    { label: phrase('label-owner'), before: from, after: user },
    ...(leaves ? [{ label: phrase('label-leaves-room'), after: from }] : []),
  ],
  async check({ room, user, from }, context) {
    const { facts, pod, botId } = context;
    await refuseGroupChat({ room }, context);
    await refuseInactive({ room }, context);
    if (user.id === botId) throw new UserError({ code: 'steward-stays', room: room.name });
    if (user.id === from.id) throw new UserError({ code: 'own-already', room: room.name });
    const { members } = await facts.membership(room.id);
    if (!members.has(user.id) && !facts.isInternal(user.id))
      throw new UserError({ code: 'not-a-member', person: user, room: room.name, isOwn: false });
    if (!(await isAnyHuman([user.id], pod)))
      throw new UserError({ code: 'not-a-person', person: user, room: room.name });
  },
  async done({ room, user, from }, { facts }) {
    const { owners } = await facts.membership(room.id);
    return owners.has(user.id) && !owners.has(from.id);
  },
  before: {
    shape: places,
    async read({ room, user, from }, context) {
      return {
        user: await placeBefore.read({ room, user }, context),
        from: await placeBefore.read({ room, user: from }, context),
      };
    },
  },
  /** In this order, so that whatever comes in between, somebody owns the room. What is so already is left as it is. */
  async apply({ room, user, from, joins, leaves }, context) {
    const { streams } = context.pod;
    const owns = new Map((await streams.listRoomMembers(room.id)).map(({ id, owner }) => [id, owner]));
    if (!owns.has(user.id)) {
      // Who left since is not brought back: that was not what was confirmed.
      if (!joins) throw new UserError({ code: 'not-a-member', person: user, room: room.name, isOwn: false });
      await streams.addMemberToRoom(user.id, room.id);
    }
    if (!owns.get(user.id)) await streams.promoteUserToRoomOwner(user.id, room.id);
    await keepHumanOwner({ room, user: from }, context);
    if (!owns.get(from.id)) return undefined;
    if (leaves) await streams.removeMemberFromRoom(from.id, room.id);
    else await streams.demoteUserToRoomParticipant(from.id, room.id);
    return undefined;
  },
  undo({ room, user, from, leaves }, { before }) {
    const { user: newOwner, from: oldOwner } = before;
    if (!oldOwner.owner)
      return newOwner.owner ? impossible('nothing-changed') : exactly(putBack({ room, user }, newOwner));
    const joins = leaves === true;
    const change = newOwner.owner
      ? addOwner({ room, user: from, joins })
      : transferRoom({ room, user: from, from: user, joins, leaves: !newOwner.member });
    return joins ? exceptFor(change, 'join-date') : exactly(change);
  },
  notices({ room, user, from, leaves }, { requester }) {
    const left = { to: from, says: phrase('notice-removed', { requester, room: { bold: room.name } }) };
    return [
      ...(user.id === requester.id ? [] : [ownerNotice({ room, user }, requester)]),
      ...(from.id === requester.id ? [] : [leaves ? left : noOwnerNotice({ room, user: from }, requester)]),
    ];
  },
};

export const transferRoom = makerOf(transferRoomKind);
