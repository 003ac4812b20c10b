import type { Person, Room } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { type ChangeKind, makerOf } from './change.ts';
import { keepHumanOwner } from './keep-human-owner.ts';
import { refuseInactive } from './refuse-inactive.ts';
import { person, room } from './shapes.ts';

type Params = { readonly room: Room; readonly user: Person };

export const removeMemberKind: ChangeKind<Params> = {
  kind: 'room.member.remove',
  params: z.object({ room, user: person }),
  pace: 'membership',
  confirm: true,
  describe: ({ room, user }) => `remove ${user.displayName} from ${room.name}`,
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  subject: ({ user }) => user,
  async check(params, context) {
    await refuseInactive(params, context);
    await keepHumanOwner(params, context);
  },
  async done({ room, user }, { facts }) {
    return !(await facts.membership(room.id)).members.has(user.id);
  },
  async apply(params, context) {
    await keepHumanOwner(params, context);
    await context.pod.streams.removeMemberFromRoom(params.user.id, params.room.id);
    return undefined;
  },
  undo: ({ room, user }) => `/room add ${user.id} --room "${room.name}"`,
};

export const removeMember = makerOf(removeMemberKind);
