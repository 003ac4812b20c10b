import type { Person, Room } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { type ChangeKind, makerOf } from './change.ts';
import { keepHumanOwner } from './keep-human-owner.ts';
import { refuseInactive } from './refuse-inactive.ts';
import { person, room } from './shapes.ts';

type Params = { readonly room: Room; readonly user: Person };

const params = z.object({ room, user: person });

export const addOwnerKind: ChangeKind<Params> = {
  kind: 'room.owner.add',
  params,
  describe: ({ room, user }) => `make ${user.displayName} an owner of ${room.name}`,
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  subject: ({ user }) => user,
  async check({ room, user }, context) {
    await refuseInactive({ room }, context);
    if (user.id === context.botId) throw new UserError({ code: 'steward-stays', room: room.name });
    if (!(await context.facts.membership(room.id)).members.has(user.id))
      throw new UserError({ code: 'not-a-member', person: user, room: room.name });
  },
  async done({ room, user }, { facts }) {
    return (await facts.membership(room.id)).owners.has(user.id);
  },
  async apply({ room, user }, { pod }) {
    await pod.streams.promoteUserToRoomOwner(user.id, room.id);
    return undefined;
  },
  undo: ({ room, user }) => `/room owner remove ${user.id} --room "${room.name}"`,
  notices: ({ room, user }, { requester }) =>
    user.id === requester.id ? [] : [{ to: user.id, template: 'room/you-own', data: { room, requester } }],
};

export const addOwner = makerOf(addOwnerKind);

export const removeOwnerKind: ChangeKind<Params> = {
  kind: 'room.owner.remove',
  params,
  confirm: true,
  describe: ({ room, user }) => `end the ownership of ${user.displayName} in ${room.name}`,
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  subject: ({ user }) => user,
  async check(params, context) {
    await refuseInactive(params, context);
    await keepHumanOwner(params, context);
  },
  async done({ room, user }, { facts }) {
    return !(await facts.membership(room.id)).owners.has(user.id);
  },
  async apply(params, context) {
    await keepHumanOwner(params, context);
    await context.pod.streams.demoteUserToRoomParticipant(params.user.id, params.room.id);
    return undefined;
  },
  undo: ({ room, user }) => `/room owner add ${user.id} --room "${room.name}"`,
};

export const removeOwner = makerOf(removeOwnerKind);
