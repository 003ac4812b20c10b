import type { Person, Room } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { type ChangeKind, makerOf } from './change.ts';
import { refuseInactive } from './refuse-inactive.ts';
import { person, room } from './shapes.ts';

type Params = { readonly room: Room; readonly user: Person };

export const addMemberKind: ChangeKind<Params> = {
  kind: 'room.member.add',
  params: z.object({ room, user: person }),
  pace: 'membership',
  describe: ({ room, user }) => `add ${user.displayName} to ${room.name}`,
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  subject: ({ user }) => user,
  async check({ room, user }, { facts }) {
    await refuseInactive({ room }, { facts });
    const { external } = await facts.room(room.id);
    if (!facts.isInternal(user.id) && !external)
      throw new UserError({ code: 'room-closed-to-other-firms', room: room.name, person: user });
  },
  async done({ room, user }, { facts }) {
    return (await facts.membership(room.id)).members.has(user.id);
  },
  async apply({ room, user }, { pod }) {
    await pod.streams.addMemberToRoom(user.id, room.id);
    return undefined;
  },
  undo: ({ room, user }) => `/room remove ${user.id} --room "${room.name}"`,
  notices: ({ room, user }, { requester, approver }) =>
    approver && user.id !== requester.id
      ? [{ to: user.id, template: 'room/you-were-added', data: { room, requester, approver } }]
      : [],
};

export const addMember = makerOf(addMemberKind);
