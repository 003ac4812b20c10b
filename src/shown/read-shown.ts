import type { Person } from '@finos/symphony-bdk-core';
import type { BoundChange } from '../changes/index.ts';
import type { Facts } from '../policy/index.ts';
import { createReadPeople } from './read-people.ts';
import { createReadRooms } from './read-rooms.ts';
import type { Shown } from './shown.ts';

/** Reads from the pod what a card shows of people and rooms, as things are. */
export type ReadShown = (
  about: { readonly people: readonly Person[]; readonly changes: readonly BoundChange[] },
  facts: Facts,
) => Promise<Shown>;

type Options = Parameters<typeof createReadPeople>[0] & Parameters<typeof createReadRooms>[0];

export function createReadShown(options: Options): ReadShown {
  const readPeople = createReadPeople(options);
  const readRooms = createReadRooms(options);

  return async ({ people, changes }, facts) => {
    const [shownPeople, rooms] = await Promise.all([
      readPeople([...people, ...changes.flatMap(({ subject }) => (subject ? [subject] : []))], facts),
      readRooms(changes, facts),
    ]);
    return { people: shownPeople, rooms };
  };
}
