import { looksLike, mixesAlphabets, type SymphonyBdk, type UserId } from '@finos/symphony-bdk-core';
import { UserError } from '../../errors.ts';
import { searchLookAlikes } from '../../search-look-alikes.ts';

const MOST_NAMED = 3;

/**
 * Whom people could take for somebody who is called so: other accounts of our firm, by name and e-mail address. Throws UserError when a
 * word of the name mixes alphabets: nobody is called so.
 */
export async function namesakesOf(
  name: string,
  { users }: Pick<SymphonyBdk, 'users'>,
  self?: UserId,
): Promise<string[]> {
  if (mixesAlphabets(name)) throw new UserError({ code: 'person-name-mixed' });
  const found = await searchLookAlikes(users, name, { local: true });
  return found
    .filter(({ id, displayName }) => id !== self && looksLike(displayName, name))
    .slice(0, MOST_NAMED)
    .map(({ displayName, emailAddress }) =>
      emailAddress ? `${displayName} (${emailAddress})` : displayName,
    );
}
