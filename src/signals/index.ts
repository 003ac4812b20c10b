import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { isSharedStore, type Store } from '../store/index.ts';
import { createLocalSignals } from './local-signals.ts';
import { createSharedSignals } from './shared-signals.ts';
import type { Signals } from './signals.ts';

export { LEFT_TO_THE_SENDER_MS, type Signals, type Topic } from './signals.ts';
export { createLocalSignals };

type Options = {
  readonly url: string;
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly owner: string;
  readonly lookEveryMs?: number;
};

/** Only one process uses an SQLite store; of PostgreSQL any number may. */
export const createSignals = (options: Options): Signals =>
  isSharedStore(options.url) ? createSharedSignals(options) : createLocalSignals();
