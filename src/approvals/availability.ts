import { type Logger, type Person, PodError, type UserId } from '@finos/symphony-bdk-core';
import { isTemporary, UserError } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Facts } from '../policy/index.ts';
import { inParallel } from '../work/in-parallel.ts';

/** Who would see a request soon, and who can't now. It decides in which order people are asked, never who may decide. */
export type Availability = ReturnType<typeof createAvailability>;

/** Those who can be asked, the likeliest to see it first, and those who are away. */
export type Sorted = { readonly available: readonly Person[]; readonly unavailable: readonly Person[] };

type Options = {
  /** A person's presence, as a category. */
  readonly presenceOf: (id: UserId) => Promise<string>;
  readonly logger: Logger;
};

// Of a large group somebody is there.
const MAX_LOOKED_AT = 50;
const AT_ONCE = 8;

// The others, AWAY and those that a pod may add included, come and go by themselves.
const ABSENT = 'OUT_OF_OFFICE';
const RANKS: ReadonlyMap<string, number> = new Map([
  ['AVAILABLE', 0],
  ['OFFLINE', 2],
  ['OFF_WORK', 2],
]);
const OTHER_RANK = 1;

export function createAvailability({ presenceOf, logger }: Options) {
  /** `undefined` when they can't be asked now. What the pod doesn't tell changes nothing. */
  async function rankOf({ id }: Person, facts: Facts): Promise<number | undefined> {
    try {
      const [{ status }, category] = await Promise.all([facts.account(id), presenceOf(id)]);
      if (status !== 'ENABLED' || category === ABSENT) return undefined;
      return RANKS.get(category) ?? OTHER_RANK;
    } catch (error) {
      if (!(error instanceof PodError || error instanceof UserError || isTemporary(error))) throw error;
      logger.info('whether an approver is available is unknown', { approver: id, ...errorFields(error) });
      return OTHER_RANK;
    }
  }

  return {
    async sort(people: readonly Person[], facts: Facts): Promise<Sorted> {
      if (people.length > MAX_LOOKED_AT) return { available: people, unavailable: [] };
      const ranked: { person: Person; rank: number }[] = [];
      const unavailable: Person[] = [];
      const looked = inParallel(people, AT_ONCE, async (person) => ({
        person,
        rank: await rankOf(person, facts),
      }));
      for await (const { person, rank } of looked)
        if (rank === undefined) unavailable.push(person);
        else ranked.push({ person, rank });
      const available = ranked.toSorted((one, other) => one.rank - other.rank).map(({ person }) => person);
      return { available, unavailable };
    },
  };
}
