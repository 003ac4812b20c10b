import type { Store } from '../../src/store/index.ts';

/** A step that a killed process would have made. */
class Killed extends Error {}

export type Mortal = ReturnType<typeof createMortal>;

/** A process over a store that is killed at its step number `killedAt`, from 1: each query is one, and so is what it calls `step` for. */
export function createMortal(base: Store, killedAt = Number.POSITIVE_INFINITY) {
  let steps = 0;
  function step(): void {
    steps += 1;
    if (steps >= killedAt) throw new Killed();
  }
  const store = base.withPlugin({
    transformQuery({ node }) {
      step();
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  return {
    store,
    step,
    steps: () => steps,
    /** Does something, unless it is killed before. */
    async lives(work: () => Promise<unknown>): Promise<void> {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof Killed) && steps < killedAt) throw error;
      }
    },
  };
}
