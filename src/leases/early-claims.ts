import type { Lease, Leases } from './lease.ts';

type Options = {
  readonly leases: Pick<Leases, 'abandon' | 'claim' | 'lapse'>;
  readonly keyOf: (lane: string) => string;
  /** Whether a lane is worked on here already. */
  readonly isBusy: (lane: string) => boolean;
  /** Has a lane worked on, with the claim that was made for it. */
  readonly poke: (lane: string) => void;
};

const EXPIRES_ANYWAY = () => {};

/** Claims lanes for what is on its way into them, so that nobody waits for the store twice. */
export function createEarlyClaims({ leases, keyOf, isBusy, poke }: Options) {
  const claims = new Map<string, Promise<Lease | undefined>>();

  async function claim(lane: string): Promise<Lease | undefined> {
    const [lease] = await leases.claim([keyOf(lane)]);
    return lease;
  }

  /** The claim that was made early, unless it took so long to put something in that others may have the lane. */
  async function take(lane: string): Promise<Lease | undefined> {
    const claimed = claims.get(lane);
    claims.delete(lane);
    const lease = await claimed;
    leases.lapse();
    return lease?.lost.aborted === false ? lease : undefined;
  }

  async function leave(lane: string): Promise<void> {
    if (await take(lane)) await leases.abandon([keyOf(lane)]).catch(EXPIRES_ANYWAY);
  }

  return {
    claim,
    take,
    /** Claims lanes while something is put into them. Those that nobody has poked then are worked on as well: they may have been taken over. */
    async claiming(lanes: readonly string[], putIn: () => Promise<void>): Promise<void> {
      const fresh = new Set(lanes.filter((lane) => !isBusy(lane) && !claims.has(lane)));
      // What fails is claimed again by whoever works on the lane.
      const claimed = (lane: string) => claim(lane).catch(() => undefined);
      for (const lane of fresh) claims.set(lane, claimed(lane));
      try {
        await putIn();
      } finally {
        for (const lane of fresh) if (claims.has(lane)) poke(lane);
        // When Steward stops, nothing is poked any more: it is for others.
        await Promise.all([...fresh].filter((lane) => claims.has(lane)).map(leave));
      }
    },
  };
}
