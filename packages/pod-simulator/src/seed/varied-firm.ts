import type { Seed } from './seed.ts';

type SeedUser = Seed['users'][number];
type Several = readonly [string, ...string[]];
type SeedRoom = NonNullable<Seed['rooms']>[number];

const titles: Several = ['Trader', 'Sales', 'Analyst', 'Operations'];
const departments: Several = ['FX', 'Rates', 'Equities', 'Credit', 'Treasury'];
const locations: Several = ['London', 'New York', 'Hong Kong', 'Zürich', 'São Paulo, Centro'];
const presences = [
  'AVAILABLE',
  'BUSY',
  'AWAY',
  'IN_A_MEETING',
  'OFFLINE',
  'AVAILABLE',
  'OUT_OF_OFFICE',
] as const;

/** How one of the many differs from the next: desk, presence, and every nineteenth is disabled where that may be. */
export function personAt(index: number, { mayBeDisabled }: { mayBeDisabled: boolean }): Partial<SeedUser> {
  return {
    title: pick(titles, index),
    department: pick(departments, index),
    location: pick(locations, index),
    presence: pick(presences, index),
    ...(mayBeDisabled && index % 19 === 0 && { status: 'DISABLED' as const }),
  };
}

/**
 * How one of the many rooms differs from the next: in its age and when it was last written in (a tenth never), some are
 * public, discoverable, open to other firms or inactive, and of some the only owner is one of those who are `gone`.
 * The first is as any other, so that it can be used.
 */
export function roomAt(
  index: number,
  { gone, bot }: { gone: readonly string[]; bot: string },
): Partial<SeedRoom> {
  if (index === 0) return {};
  const owner = gone[index % Math.max(1, gone.length)];
  const isOrphaned = index % 25 === 0 && owner !== undefined;
  return {
    description: `What ${pick(departments, index)} talks about`,
    createdDaysAgo: 400 + (index % 1600),
    ...(index % 10 !== 3 && { lastMessageDaysAgo: (index * 7) % 400 }),
    ...(index % 30 === 1 && { public: true }),
    ...(index % 10 === 2 && { discoverable: true }),
    ...(index % 100 === 4 && { crossPod: true }),
    ...(index % 40 === 5 && { active: false }),
    ...(isOrphaned && { owners: [owner] as [string], members: [bot] }),
  };
}

function pick<Value>(values: readonly [Value, ...Value[]], index: number): Value {
  return values[index % values.length] ?? values[0];
}
