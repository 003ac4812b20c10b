import type { Person, Room, UserId } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';
import type { ChangeContext, Pod } from './change.ts';

// The most ids that one look-up takes (Symphony REST API, users lookup).
const MOST_AT_ONCE = 100;

/**
 * Throws UserError when nobody but this person owns the room: a room without a person who owns it can be recovered by nobody but
 * the pod's support, and Steward cannot serve it. Steward itself stays as it is.
 */
export async function keepHumanOwner(
  { room, user }: { readonly room: Room; readonly user: Person },
  { pod, botId, requesterId }: Pick<ChangeContext, 'pod' | 'botId' | 'requesterId'>,
): Promise<void> {
  if (user.id === botId) throw new UserError({ code: 'steward-stays', room: room.name });
  // Read now, not at the moment's start: an owner removed by the step before this one must not count.
  const members = await pod.streams.listRoomMembers(room.id);
  const owners = members.filter(({ owner }) => owner).map(({ id }) => id);
  if (!owners.includes(user.id)) return;
  const others = owners.filter((id) => id !== user.id && id !== botId);
  if (!(await isAnyHuman(others, pod)))
    throw new UserError({
      code: 'last-human-owner',
      person: user,
      room: room.name,
      isOwn: user.id === requesterId,
    });
}

/** Is one of them a person with an active account, and no service? */
export async function isAnyHuman(ids: readonly UserId[], pod: Pick<Pod, 'users'>): Promise<boolean> {
  for (let start = 0; start < ids.length; start += MOST_AT_ONCE) {
    const slice = ids.slice(start, start + MOST_AT_ONCE);
    const { users } = await pod.users.listUsersByIds(slice, { active: true });
    if (users.some(({ accountType }) => accountType === 'NORMAL')) return true;
  }
  return false;
}
