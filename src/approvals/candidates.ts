import type { Person, UserId } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';
import type { Facts } from '../policy/index.ts';
import { groupsOf, type Part, type Route } from '../routes/index.ts';
import { matchSlots } from './fill-parts.ts';
import type { About, Groups } from './groups.ts';

/** A part of a route, and everybody who could count for it. */
export type Candidates = { readonly stage: number; readonly part: Part; readonly people: readonly Person[] };

type Question = {
  readonly route: Route;
  readonly about: About;
  readonly facts: Facts;
  /** Those who never decide on this. */
  readonly isExcluded: (person: UserId) => boolean;
};

/** Everybody who could decide at this moment, part by part. */
export async function candidatesFor(
  { route, about, facts, isExcluded }: Question,
  groups: Pick<Groups, 'people'>,
): Promise<Candidates[]> {
  const parts = route.stages.flatMap((stage, index) => stage.map((part) => ({ stage: index, part })));
  return Promise.all(
    parts.map(async ({ stage, part }) => {
      const found = await Promise.all(groupsOf([part]).map((group) => groups.people(group, about, facts)));
      const people = new Map(found.flat().map((person) => [person.id, person]));
      return { stage, part, people: [...people.values()].filter(({ id }) => !isExcluded(id)) };
    }),
  );
}

/** Throws UserError when no one could bring a route to its end: each part by different people, and nobody in two stages. */
export function requireEnough(
  { onePersonFillsSeveral }: Pick<Route, 'onePersonFillsSeveral'>,
  candidates: readonly Candidates[],
): void {
  for (const { part, people } of candidates) requirePart(part, people.length);
  // Who counts for several groups of a stage is not missing in any of them.
  if (onePersonFillsSeveral) return;
  const slots = candidates.flatMap((each) => Array.from({ length: each.part.count }, () => each));
  const everybody = new Map(candidates.flatMap(({ people }) => people.map(({ id }) => [id, id])));
  const holders = matchSlots(slots, [...everybody.values()], (id, { people }) =>
    people.some((person) => person.id === id),
  );
  for (const each of candidates)
    requirePart(
      each.part,
      holders.filter((holder, index) => holder !== undefined && slots[index] === each).length,
    );
}

function requirePart({ group, count }: Part, found: number): void {
  if (found < count) throw new UserError({ code: 'nobody-can-approve', group, quorum: count, found });
}
