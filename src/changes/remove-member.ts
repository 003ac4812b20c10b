import type { Person, Room } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { type ChangeContext, type ChangeKind, makerOf } from './change.ts';
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
    const { active } = await context.facts.room(params.room.id);
    if (!active) throw new UserError({ code: 'room-inactive', room: params.room.name });
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

/** A room without a person who owns it can be recovered by nobody but the pod's support, and Steward cannot serve it. */
async function keepHumanOwner({ room, user }: Params, { pod, botId }: ChangeContext): Promise<void> {
  if (user.id === botId) throw new UserError({ code: 'steward-stays', room: room.name });
  // Read now, not at the moment's start: an owner removed by the step before this one must not count.
  const members = await pod.streams.listRoomMembers(room.id);
  const owners = members.filter(({ owner }) => owner).map(({ id }) => id);
  if (!owners.includes(user.id)) return;
  const others = owners.filter((id) => id !== user.id && id !== botId);
  const { users } =
    others.length > 0 ? await pod.users.listUsersByIds(others, { active: true }) : { users: [] };
  if (!users.some(({ accountType }) => accountType === 'NORMAL'))
    throw new UserError({ code: 'last-human-owner', person: user, room: room.name });
}
