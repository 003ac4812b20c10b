import type { Person, Room, UserId } from '@finos/symphony-bdk-core';
import { companyIdOf } from './read-rooms.ts';
import type { CompanyShown, PersonShown, RoomShown, Shown } from './shown.ts';

type Field = 'displayName' | 'emailAddress' | 'company' | 'status' | 'roles';

/** Something that a card showed and that is not so any more. */
export type Difference =
  | {
      readonly about: 'person';
      readonly person: Person;
      readonly field: Field;
      readonly before: string | readonly string[];
      readonly after: string | readonly string[];
    }
  | { readonly about: 'company'; readonly room: Room; readonly company: CompanyShown }
  | { readonly about: 'history'; readonly room: Room }
  | { readonly about: 'owner'; readonly room: Room; readonly owner: Person };

const FIELDS: readonly Field[] = ['displayName', 'emailAddress', 'company', 'status', 'roles'];

/**
 * What has changed since a card was made, of what somebody decides by: accounts and companies of people, who else is in a room, whether
 * its history is visible, and who is left to own it. People who are not read any more are not compared, nor is what the card did not show.
 */
export function differencesOf(before: Shown, after: Shown): Difference[] {
  const [people, rooms] = [byId(after.people), new Map(after.rooms.map((room) => [room.room.id, room]))];
  return [
    ...before.people.flatMap((person) => {
      const now = people.get(person.id);
      return now === undefined ? [] : ofPerson(person, now);
    }),
    ...before.rooms.flatMap((room) => {
      const now = rooms.get(room.room.id);
      return now === undefined ? [] : ofRoom(room, now, isOpenedTo(room, before.people));
    }),
  ];
}

const byId = (people: readonly PersonShown[]): ReadonlyMap<UserId, PersonShown> =>
  new Map(people.map((person) => [person.id, person]));

const ofPerson = (before: PersonShown, after: PersonShown): Difference[] =>
  FIELDS.flatMap((field): Difference[] => {
    const [old, now] = [before[field], after[field]];
    if (old === undefined || now === undefined || String(old) === String(now)) return [];
    return [{ about: 'person', person: after, field, before: old, after: now }];
  });

/** A card speaks of a room's history where people of other companies join. */
const isOpenedTo = ({ joining }: RoomShown, people: readonly PersonShown[]): boolean =>
  people.some(({ id, isInternal }) => !isInternal && joining.includes(id));

function ofRoom(before: RoomShown, after: RoomShown, tellsOfHistory: boolean): Difference[] {
  const { room } = after;
  const known = new Set([...before.companies.map(({ id }) => id), ...before.joining.map(companyIdOf)]);
  const left = new Set(after.ownersLeft?.map(({ id }) => id));
  return [
    ...(before.isExternal ? after.companies : [])
      .filter(({ id }) => !known.has(id))
      .map((company): Difference => ({ about: 'company', room, company })),
    ...(tellsOfHistory && !before.showsHistory && after.showsHistory
      ? [{ about: 'history', room } as const]
      : []),
    ...(after.ownersLeft === undefined ? [] : (before.ownersLeft ?? []))
      .filter(({ id }) => !left.has(id))
      .map((owner): Difference => ({ about: 'owner', room, owner })),
  ];
}
