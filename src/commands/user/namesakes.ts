import { looksLike, mixesAlphabets, type SymphonyBdk, type UserId } from '@finos/symphony-bdk-core';
import { UserError } from '../../errors.ts';

const MOST_NAMED = 3;
const MOST_SEARCHED = 100;

/**
 * Whom people could take for somebody who is called so: other accounts of our firm, by name and e-mail address. Throws UserError when the
 * name itself pretends to be another, because no search finds that other one.
 */
export async function namesakesOf(
  name: string,
  { users }: Pick<SymphonyBdk, 'users'>,
  self?: UserId,
): Promise<string[]> {
  if (mixesAlphabets(name)) throw new UserError({ code: 'person-name-mixed' });
  const found = await users.searchUsers({ query: name }, { limit: MOST_SEARCHED, local: true });
  return found.users
    .filter(({ id, displayName }) => id !== self && looksLike(displayName, name))
    .slice(0, MOST_NAMED)
    .map(({ displayName, emailAddress }) =>
      emailAddress ? `${displayName} (${emailAddress})` : displayName,
    );
}
