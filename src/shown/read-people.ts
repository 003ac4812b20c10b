import {
  fold,
  looksTheSame,
  type Person,
  type SymphonyBdk,
  type UserId,
  type UserV2,
} from '@finos/symphony-bdk-core';
import { isRefusal } from '../errors.ts';
import type { Facts } from '../policy/index.ts';
import { searchLookAlikes } from '../search-look-alikes.ts';
import { neutral } from '../words/index.ts';
import type { PersonShown } from './shown.ts';

// Of more people on a card, the others are shown without a search for their namesakes and a look at their accounts.
const MAX_LOOKED_AT = 10;

type Options = {
  readonly pod: { readonly users: Pick<SymphonyBdk['users'], 'listUsersByIds' | 'searchUsers'> };
};

/** Reads people as cards show them, in their order and each once. What Symphony refuses to show is absent. */
export function createReadPeople({ pod: { users } }: Options) {
  async function lookUp(ids: readonly UserId[], local: boolean): Promise<readonly UserV2[]> {
    if (ids.length === 0) return [];
    return unlessRefused(async () => (await users.listUsersByIds(ids, { local })).users, []);
  }

  async function likeNames({
    id,
    displayName,
  }: Person): Promise<Pick<PersonShown, 'namesakes' | 'looksLike'>> {
    // In our company and others, as far as Steward sees them.
    const found = await unlessRefused(() => searchLookAlikes(users, displayName, { local: false }), []);
    const names = found.filter((user) => user.id !== id).map((user) => user.displayName);
    const same = names.filter((name) => named(name) === named(displayName));
    const similar = names.find(
      (name) => named(name) !== named(displayName) && looksTheSame(neutral(name), neutral(displayName)),
    );
    return { namesakes: same.length + 1, ...(similar === undefined ? {} : { looksLike: similar }) };
  }

  async function account(id: UserId, facts: Facts): Promise<Pick<PersonShown, 'status' | 'roles'>> {
    if (!facts.isInternal(id)) return {};
    const { status, roles } = await facts.account(id);
    // What Steward may not read now is no change.
    return status === 'UNKNOWN' ? {} : { status, roles: roles.toSorted() };
  }

  return async (people: readonly Person[], facts: Facts): Promise<PersonShown[]> => {
    const each = [...new Map(people.map((person) => [person.id, person])).values()];
    const ids = each.map(({ id }) => id);
    const found = await Promise.all([
      lookUp(ids.filter(facts.isInternal), true),
      lookUp(
        ids.filter((id) => !facts.isInternal(id)),
        false,
      ),
    ]);
    const known = new Map(found.flat().map((user) => [user.id, user]));
    return Promise.all(
      each.map(async (person, index) => ({
        ...shownOf(person, known.get(person.id)),
        isInternal: facts.isInternal(person.id),
        ...(index < MAX_LOOKED_AT
          ? { ...(await likeNames(person)), ...(await account(person.id, facts)) }
          : {}),
      })),
    );
  };
}

const named = (name: string): string => fold(neutral(name).normalize('NFKC'));

/** Symphony says nothing of some people: then there is what is known from where they were named. */
function shownOf(person: Person, user: UserV2 | undefined): Omit<PersonShown, 'isInternal'> {
  const { id, displayName } = user ?? person;
  const text = (key: 'emailAddress' | 'username' | 'company') => user?.[key] || person[key];
  const [emailAddress, username, company] = [text('emailAddress'), text('username'), text('company')];
  return {
    id,
    displayName,
    ...(emailAddress ? { emailAddress } : {}),
    ...(username ? { username } : {}),
    ...(company ? { company } : {}),
    ...(user?.title ? { title: user.title } : {}),
    ...(user?.department ? { department: user.department } : {}),
  };
}

async function unlessRefused<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read();
  } catch (error) {
    // The card is no less true without.
    if (isRefusal(error)) return otherwise;
    throw error;
  }
}
