import type { Person, UserId } from '@finos/symphony-bdk-core';
import type { BoundChange } from '../changes/index.ts';
import type { Facts } from '../policy/index.ts';
import type { Group } from '../routes/index.ts';
import type { Availability } from './availability.ts';
import type { About, Groups } from './groups.ts';
import type { Mandates } from './mandates.ts';

/** Somebody who is asked, and in whose place. */
export type Voice = { readonly approver: Person; readonly principal?: Person };

/** A group in which somebody is to be asked. */
export type AskingGroup = {
  readonly about: About;
  readonly changes: readonly BoundChange[];
  readonly facts: Facts;
  readonly isExcluded: (person: UserId) => boolean;
};

type Options = {
  readonly groups: Pick<Groups, 'people'>;
  readonly mandates: Pick<Mandates, 'standIns'>;
  readonly availability: Availability;
};

/** Whom of a group to ask, in this order: those who are there, those whose delegate is asked already, and those who are away. */
export function createWhomToAsk({ groups, mandates, availability }: Options) {
  return async (group: Group, { about, changes, facts, isExcluded }: AskingGroup) => {
    const people = (await groups.people(group, about, facts)).filter(({ id }) => !isExcluded(id));
    const found = await mandates.standIns({ group, people, changes, facts });
    const standIns = new Map([...found].filter(([, { id }]) => !isExcluded(id)));
    const everybody = new Map([...people, ...standIns.values()].map((person) => [person.id, person]));
    const sorted = await availability.sort([...everybody.values()], facts);
    const away = new Set(sorted.unavailable.map(({ id }) => id));

    // Whoever decides in the place of somebody counts once, as do those who decide in their own right.
    const voices = new Map<UserId, Voice>();
    const own = new Set(people.map(({ id }) => id));
    const passedOver: Voice[] = [];
    for (const person of people) {
      const standIn = standIns.get(person.id);
      if (standIn === undefined || away.has(standIn.id)) voices.set(person.id, { approver: person });
      else if (own.has(standIn.id) || voices.has(standIn.id)) passedOver.push({ approver: person });
      else voices.set(standIn.id, { approver: standIn, principal: person });
    }
    const inOrder = (some: readonly Person[]) => some.flatMap(({ id }) => voices.get(id) ?? []);
    return { available: inOrder(sorted.available), passedOver, unavailable: inOrder(sorted.unavailable) };
  };
}
