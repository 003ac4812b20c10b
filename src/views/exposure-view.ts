import type { UserId } from '@finos/symphony-bdk-core';
import { companyIdOf, type RoomShown, type Shown } from '../shown/index.ts';
import { type Phrase, phrase, type Value } from '../words/index.ts';

// What Symphony allows in a room of several companies (support article 360000727563).
const MAX_PEOPLE = 300;
const MAX_COMPANIES = 25;

const MAX_NAMED = 5;

const warning = (text: Phrase): Value => ({ colour: 'warning', text });

/** What becomes of rooms: who sees what, how many there will be, and who is left to own them; what to mind first. */
export const exposureView = ({ people, rooms }: Shown): Value[] =>
  rooms.flatMap((room) => [
    ...room.joining.flatMap((id) => firstOfCompany(id, room, people)),
    ...historyOf(room, people),
    ...sizeOf(room, people),
    ...ownersOf(room),
  ]);

/** Only what to mind. */
export const exposureWarnings = (shown: Shown): Value[] =>
  exposureView(shown).filter(
    (value) => typeof value === 'object' && 'colour' in value && value.colour === 'warning',
  );

const isExternal = (id: UserId, people: Shown['people']): boolean =>
  people.some((person) => person.id === id && !person.isInternal);

function firstOfCompany(id: UserId, { room, companies }: RoomShown, people: Shown['people']): Value[] {
  const person = people.find((each) => each.id === id);
  if (person === undefined || person.isInternal) return [];
  if (companies.some((company) => company.id === companyIdOf(id)))
    return [phrase('exposure-company-known', { person, room: room.name })];
  return [
    warning(
      person.company
        ? phrase('exposure-company-first', { person, company: person.company, room: room.name })
        : phrase('exposure-company-first-unknown', { person, room: room.name }),
    ),
  ];
}

function historyOf({ joining, showsHistory, earlier }: RoomShown, people: Shown['people']): Value[] {
  if (!joining.some((id) => isExternal(id, people))) return [];
  if (!showsHistory) return [phrase('exposure-history-hidden')];
  if (earlier === undefined) return [warning(phrase('exposure-history'))];
  const { count } = earlier;
  return [warning(phrase(earlier.isMore ? 'exposure-history-more' : 'exposure-history-count', { count }))];
}

function sizeOf(room: RoomShown, people: Shown['people']): Value[] {
  if (!room.isExternal || room.joining.length === 0) return [];
  const companies = new Set([...room.companies.map(({ id }) => id), ...room.joining.map(companyIdOf)]);
  const names = new Set([
    ...room.companies.flatMap(({ name }) => name ?? []),
    ...people.flatMap(({ id, company }) => (company && room.joining.includes(id) ? [company] : [])),
  ]);
  const size = phrase('exposure-size', {
    people: room.people,
    maxPeople: MAX_PEOPLE,
    companies: companies.size,
    maxCompanies: MAX_COMPANIES,
  });
  const isTooMuch = room.people > MAX_PEOPLE || companies.size > MAX_COMPANIES;
  return [
    ...(names.size > 0 && names.size <= MAX_NAMED
      ? [phrase('exposure-companies', { companies: [...names] })]
      : []),
    isTooMuch ? warning(size) : size,
  ];
}

function ownersOf({ ownersLeft, room }: RoomShown): Value[] {
  if (ownersLeft === undefined) return [];
  if (ownersLeft.length === 0) return [warning(phrase('exposure-no-owners', { room: room.name }))];
  const owners = phrase('exposure-owners-left', {
    room: room.name,
    count: ownersLeft.length,
    owners: ownersLeft.slice(0, MAX_NAMED),
    more: Math.max(0, ownersLeft.length - MAX_NAMED),
  });
  return [ownersLeft.length === 1 ? warning(owners) : owners];
}
