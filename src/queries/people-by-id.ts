import type { SymphonyBdk, UserId, UserV2 } from '@finos/symphony-bdk-core';

const MOST_AT_ONCE = 100; // of one look-up (Symphony REST API, users lookup v3)

/** The people with these ids, wherever they are; those whom the pod does not know are left out. */
export async function peopleById(
  ids: readonly UserId[],
  pod: Pick<SymphonyBdk, 'users'>,
): Promise<ReadonlyMap<UserId, UserV2>> {
  const people = new Map<UserId, UserV2>();
  for (let start = 0; start < ids.length; start += MOST_AT_ONCE) {
    const { users } = await pod.users.listUsersByIds(ids.slice(start, start + MOST_AT_ONCE), {
      local: false,
    });
    for (const user of users) people.set(user.id, user);
  }
  return people;
}
