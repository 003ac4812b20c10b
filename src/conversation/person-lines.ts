import type { Person, SymphonyBdk, UserId, UserV2 } from '@finos/symphony-bdk-core';
import { isRefusal } from '../errors.ts';
import type { FactsSource } from '../policy/index.ts';
import type { PersonLine } from '../views/confirm-view.ts';

/** Reads the address and title of people, for others the company; what the pod doesn't tell stays out. */
export type ReadPersonLines = (people: readonly Person[]) => Promise<ReadonlyMap<UserId, PersonLine>>;

type Options = {
  readonly pod: { readonly users: Pick<SymphonyBdk['users'], 'listUsersByIds'> };
  readonly factsSource: Pick<FactsSource, 'isInternal'>;
};

export const createReadPersonLines =
  ({ pod, factsSource }: Options): ReadPersonLines =>
  async (people) => {
    const ids = people.map(({ id }) => id);
    const read = async (isOurs: boolean): Promise<[UserId, PersonLine][]> => {
      const some = ids.filter((id) => factsSource.isInternal(id) === isOurs);
      if (some.length === 0) return [];
      try {
        const { users } = await pod.users.listUsersByIds(some, { local: isOurs });
        return users.map((user) => [user.id, lineOf(user, isOurs)]);
      } catch (error) {
        // The card is no less true without.
        if (isRefusal(error)) return [];
        throw error;
      }
    };
    return new Map([...(await read(true)), ...(await read(false))]);
  };

const lineOf = ({ emailAddress, title, company }: UserV2, isOurs: boolean): PersonLine => ({
  email: emailAddress ?? '',
  role: (isOurs ? title : company) ?? '',
});
