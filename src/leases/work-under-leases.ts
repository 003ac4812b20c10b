import { AsyncLocalStorage } from 'node:async_hooks';
import type { Lease } from './lease.ts';

/** Keeps under which leases each piece of work is done, in whatever function it has come to, so that none can forget to ask. */
export function createWorkUnderLeases({ lapse }: { readonly lapse: () => void }) {
  const leasesOf = new AsyncLocalStorage<readonly Lease[]>();
  return {
    /** Whoever happens to have it begun need not have its own lease any longer. */
    under: <T>(lease: Lease, work: () => T): T => leasesOf.run([lease], work),

    /** Does work that is part of what goes on, under one more lease. */
    alsoUnder: <T>(lease: Lease, work: () => T): T =>
      leasesOf.run([...(leasesOf.getStore() ?? []), lease], work),

    /** What has to be called right before an effect of the work that asks for it: throws when one of its leases was lost. */
    guardOf(): (() => void) | undefined {
      const leases = leasesOf.getStore();
      return (
        leases &&
        (() => {
          lapse();
          for (const { lost } of leases) lost.throwIfAborted();
        })
      );
    },
  };
}
