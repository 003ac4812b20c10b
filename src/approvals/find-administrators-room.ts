import type { StreamId, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import { isRefusal, UserError } from '../errors.ts';
import type { Facts } from '../policy/index.ts';
import { findNamedRoom } from './named-rooms.ts';

/** The room with this name or stream id among those that Steward is in. Throws UserError when there is none. */
export async function findAdministratorsRoom(
  streams: Pick<SymphonyBdk['streams'], 'listAllStreams' | 'getRoomInfo'>,
  room: string,
): Promise<StreamId> {
  const id = await findNamedRoom(streams, room);
  if (id === undefined) throw new UserError({ code: 'administrators-room-missing', room });
  return id;
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
