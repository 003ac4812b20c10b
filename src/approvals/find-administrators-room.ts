import type { StreamId, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import { isRefusal, UserError } from '../errors.ts';
import type { Facts } from '../policy/index.ts';

/** The room with this name or stream id among those that Steward is in. Throws UserError when there is none. */
export async function findAdministratorsRoom(
  streams: Pick<SymphonyBdk['streams'], 'listAllStreams' | 'getRoomInfo'>,
  room: string,
): Promise<StreamId> {
  const wanted = room.trim().toLowerCase();
  for await (const { id, crossPod, roomAttributes } of streams.listAllStreams({
    streamTypes: [{ type: 'ROOM' }],
  })) {
    if (id === room) return id;
    // Another firm may give a room of its own this name, and put Steward into it.
    if (crossPod === true || roomAttributes?.name?.trim().toLowerCase() !== wanted) continue;
    // So may anybody call a group chat, in which nobody decides who else is in it.
    if ((await streams.getRoomInfo(id)).roomAttributes.groupChat !== true) return id;
  }
  throw new UserError({ code: 'administrators-room-missing', room });
}

type Known = { readonly facts: Facts; readonly roles: readonly string[] };

/** Has one of the roles that make a person an administrator. */
export async function isAdministrator(id: UserId, { facts, roles }: Known): Promise<boolean> {
  const held = (await facts.account(id)).roles;
  return roles.some((role) => held.includes(role));
}

/** Throws UserError unless Steward is in the room, and whoever owns it is an administrator; `room` is its name. */
export async function requireSafe(
  id: StreamId,
  { facts, roles, botId, room }: Known & { readonly botId: UserId; readonly room: string },
): Promise<void> {
  const nowhere = new UserError({ code: 'administrators-room-missing', room });
  const [{ active, external, groupChat }, { owners, members }] = await Promise.all([
    facts.room(id),
    facts.membership(id),
  ]).catch((error: unknown) => {
    throw isRefusal(error) ? nowhere : error;
  });
  if (!active || external || groupChat || !members.has(botId)) throw nowhere;
  let count = 0;
  for (const owner of owners) {
    if (owner === botId || (await isAdministrator(owner, { facts, roles }))) continue;
    // A disabled account does nothing, so it takes nothing.
    if ((await facts.account(owner)).status !== 'DISABLED') count += 1;
  }
  if (count > 0) throw new UserError({ code: 'administrators-room-unsafe', room, count });
}
