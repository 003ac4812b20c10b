import { fold, inOurLetters, type SymphonyBdk, type UserV2 } from '@finos/symphony-bdk-core';
import { neutral } from './words/index.ts';

// More people than that are called alike in no firm.
const MAX_FOUND = 100;

type Scope = {
  /** Only people of our company. */
  readonly local: boolean;
};

/** People who are called so or nearly, and those whom a name in letters of another alphabet may imitate; each once. */
export async function searchLookAlikes(
  users: Pick<SymphonyBdk['users'], 'searchUsers'>,
  name: string,
  { local }: Scope,
): Promise<readonly UserV2[]> {
  const plain = neutral(name).trim();
  const imitated = inOurLetters(plain);
  const queries = (imitated === fold(plain) ? [plain] : [plain, imitated]).filter(Boolean);
  const found = await Promise.all(
    queries.map(async (query) => (await users.searchUsers({ query }, { limit: MAX_FOUND, local })).users),
  );
  return [...new Map(found.flat().map((user) => [user.id, user])).values()];
}
