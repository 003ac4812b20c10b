import type { Person } from '@finos/symphony-bdk-core';
import { fromJson, person } from '../store/index.ts';

/** A watcher wants to be told once when somebody is available. Times in milliseconds since 1970. */
export type Watch = {
  readonly id: string;
  readonly watcher: Person;
  readonly watched: Person;
  readonly until: number;
};

/** What ends a watch and has to be told: somebody is available, or the time is over. `at` is when it was found out. */
export type News = { readonly what: 'available' | 'over'; readonly at: number };

/** A watch that is at its end. */
export type NewsOf = { readonly watch: Watch; readonly news: News };

/** Why a watch is closed. */
export type Ending =
  | 'told'
  | 'ended-by-watcher'
  | 'renewed'
  | 'said-when-asked-again'
  /** It was never open. */
  | 'available-at-once'
  | 'not-allowed'
  | 'not-reachable';

/** A row of the store as a watch. */
export const watchFrom = ({ id, watcher, watched, until_at }: Row): Watch => ({
  id,
  watcher: fromJson(person, watcher),
  watched: fromJson(person, watched),
  until: until_at,
});

type Row = { id: string; watcher: string; watched: string; until_at: number };
