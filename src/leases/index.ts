import type { Clock, Logger } from '@finos/symphony-bdk-core';
import type { Signals } from '../signals/index.ts';
import { isSharedStore, type Store } from '../store/index.ts';
import type { Leases } from './lease.ts';
import { createLocalLeases } from './local-leases.ts';
import { createSharedLeases } from './shared-leases.ts';

export type { IsFree, Lease, Leases } from './lease.ts';
export { createSharedLanes, type LaneTurn } from './shared-lanes.ts';
export { createLocalLeases };

type Options = {
  readonly url: string;
  readonly store: Store;
  readonly signals: Pick<Signals, 'onLifeline'>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly owner: string;
};

/** Only one process uses an SQLite store; of PostgreSQL any number may. */
export const createLeases = ({ url, ...options }: Options): Leases =>
  isSharedStore(url) ? createSharedLeases(options) : createLocalLeases();
