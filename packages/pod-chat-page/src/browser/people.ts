import type { Person } from './types.ts';

/** The presences that a person can choose (Symphony developer docs, presence categories). */
export const presences = [
  ['AVAILABLE', 'Available'],
  ['BUSY', 'Busy'],
  ['ON_THE_PHONE', 'On the phone'],
  ['IN_A_MEETING', 'In a meeting'],
  ['BE_RIGHT_BACK', 'Be right back'],
  ['AWAY', 'Away'],
  ['OUT_OF_OFFICE', 'Out of office'],
  ['OFF_WORK', 'Off work'],
] as const;

const otherPresences = new Map<string, string>([
  ...presences,
  ['DO_NOT_DISTURB', 'Do not disturb'],
  ['OFFLINE', 'Offline'],
]);

export function presenceLabel(category: string): string {
  return otherPresences.get(category) ?? 'Unknown';
}

/** The colour of the dot: one of four. */
export function presenceTone(category: string): 'available' | 'busy' | 'away' | 'offline' {
  if (category === 'AVAILABLE') return 'available';
  if (['BUSY', 'DO_NOT_DISTURB', 'ON_THE_PHONE', 'IN_A_MEETING'].includes(category)) return 'busy';
  if (['AWAY', 'BE_RIGHT_BACK', 'OUT_OF_OFFICE'].includes(category)) return 'away';
  return 'offline';
}

/** Two letters for the avatar: of the first and the last word. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => word?.match(/[\p{L}\p{N}]/u)?.[0] ?? '',
  );
  return letters.join('').toUpperCase() || '?';
}

/** True when every word of the query starts a word of the person's name, username, email, firm or desk. */
export function matches(person: Person, query: string): boolean {
  const words = [person.displayName, person.username, person.email, person.company, person.desk]
    .join(' ')
    .toLowerCase()
    .split(/[\s.@]+/);
  const wanted = query
    .toLowerCase()
    .split(/[\s.@]+/)
    .filter(Boolean);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

export type Firm = { name: string; desks: { name: string; people: Person[] }[] };

/** People by firm and desk. The bot's firm comes first; within a desk, by name. */
export function groupPeople(people: readonly Person[]): Firm[] {
  const home = people.find((person) => person.bot)?.company;
  const firms = new Map<string, Map<string, Person[]>>();
  for (const person of [...people].sort((a, b) => a.displayName.localeCompare(b.displayName))) {
    const desks = firms.get(person.company) ?? new Map<string, Person[]>();
    firms.set(person.company, desks);
    desks.set(person.desk, [...(desks.get(person.desk) ?? []), person]);
  }
  return [...firms]
    .sort(([a], [b]) => Number(b === home) - Number(a === home) || a.localeCompare(b))
    .map(([name, desks]) => ({
      name,
      desks: [...desks]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([desk, members]) => ({ name: desk, people: members })),
    }));
}

/** "Alice" of "Alice Martin". */
export function firstName(person: Person): string {
  return person.displayName.split(/\s+/)[0] ?? person.displayName;
}
