import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { Overtaken } from '../store/index.ts';
import type { Lease } from './lease.ts';

type Options = {
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly logger: Pick<Logger, 'warn'>;
  /** How long a lease is good without having been renewed, in milliseconds. */
  readonly limit: () => number;
};

type Held = { readonly lease: Lease; readonly ending: AbortController; renewedAt: number };

/** The leases that this process has, as far as it knows. */
export function createHeldLeases({ clock, logger, limit }: Options) {
  const held = new Map<string, Held>();

  function lose(key: string, { ending }: Held): void {
    held.delete(key);
    logger.warn('a lease was lost', { key });
    ending.abort(new Overtaken('the lease was lost'));
  }

  return {
    has: (key: string): boolean => held.has(key),
    keys: (): string[] => [...held.keys()],

    add({ key, isTakenOver }: Pick<Lease, 'key' | 'isTakenOver'>, renewedAt: number): Lease {
      const ending = new AbortController();
      const lease = { key, isTakenOver, lost: ending.signal };
      held.set(key, { lease, ending, renewedAt });
      return lease;
    },

    /** Those of them that it still has are given back. */
    remove: (keys: readonly string[]): string[] => keys.filter((key) => held.delete(key)),

    /** Those of them that it still has are given up: what is still done under them is for whoever has them next. */
    giveUp: (keys: readonly string[]): string[] =>
      keys.filter((key) => {
        held.get(key)?.ending.abort(new Overtaken('the lease was given up'));
        return held.delete(key);
      }),

    /** Loses what was not renewed in time. */
    lapse(): void {
      const now = clock.monotonic();
      for (const [key, lease] of held) if (now - lease.renewedAt > limit()) lose(key, lease);
    },

    /** Has them renewed by `renew`, which answers with those that could be, and loses the others. */
    async renewing(renew: (keys: string[]) => Promise<ReadonlySet<string>>): Promise<void> {
      const renewedAt = clock.monotonic();
      const before = [...held];
      const kept = before.length === 0 ? new Set() : await renew([...held.keys()]);
      for (const [key, lease] of before) {
        if (kept.has(key)) lease.renewedAt = renewedAt;
        // It may have been given back meanwhile, and claimed anew.
        else if (held.get(key) === lease) lose(key, lease);
      }
    },
  };
}
