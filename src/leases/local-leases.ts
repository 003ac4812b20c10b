import { type SqlBool, sql } from 'kysely';
import { createKeyedQueue } from '../work/keyed-queue.ts';
import type { Lease, Leases } from './lease.ts';

/** For one process on its own: what it holds nobody can take away. */
export function createLocalLeases(): Leases {
  const held = new Set<string>();
  const abandoned = new Set<string>();
  const queue = createKeyedQueue();
  const never = new AbortController().signal;
  const leaseOf = (key: string): Lease => ({ key, isTakenOver: abandoned.delete(key), lost: never });

  return {
    isShared: false,
    isFree: () => sql<SqlBool>`true`,
    async claim(keys) {
      const free = keys.filter((key) => !held.has(key));
      for (const key of free) held.add(key);
      return free.map(leaseOf);
    },
    async giveBack(keys) {
      for (const key of keys) held.delete(key);
    },
    async abandon(keys) {
      for (const key of keys) if (held.delete(key)) abandoned.add(key);
    },
    holding: (key, signal, work) =>
      queue.run(key, async () => {
        signal.throwIfAborted();
        return work(leaseOf(key));
      }),
    working: () => never,
    lapse() {},
    under: (_, work) => work(),
    guardOf: () => undefined,
    leave() {},
    resume() {},
    start() {},
    async stop() {},
  };
}
