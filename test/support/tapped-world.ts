import { movableClock } from '@finos/symphony-bdk-core/testing';
import { startTap, type Tap } from './tap.ts';
import { startWorld, type World, type WorldOptions } from './world.ts';

export type TappedWorld = World & { readonly tap: Tap };

/** A world with a hand on the wire between Steward and the pod, where what failed is tried again soon. */
export async function startTappedWorld(options: Omit<WorldOptions, 'via'> = {}): Promise<TappedWorld> {
  const taps: Tap[] = [];
  const closeTaps = () => Promise.all(taps.map((tap) => tap.close()));
  const world = await startWorld({
    clock: movableClock({ maxSleep: 25 }),
    ...options,
    pod: { ...options.pod, limits: { redeliverAfterMs: 100, ...options.pod?.limits } },
    via: async (port) => {
      const tap = await startTap(port);
      taps.push(tap);
      return tap.port;
    },
  }).catch(async (error: unknown) => {
    await closeTaps();
    throw error;
  });
  const [tap] = taps;
  if (tap === undefined) throw new Error('The world was started without its wire.');
  return {
    ...world,
    tap,
    async close() {
      await world.close();
      await closeTaps();
    },
  };
}
