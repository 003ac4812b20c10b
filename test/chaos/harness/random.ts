/** Chance that a seed repeats. */
export type Random = {
  /** A whole number from 0, below the limit. */
  below(limit: number): number;
  isHeads(chance: number): boolean;
  of<T>(list: readonly T[]): T;
  /** Another chance, which doesn't depend on how often this one is asked. */
  fork(): Random;
};

/** mulberry32: small, and good enough to choose by. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    isHeads: (chance) => next() < chance,
    of(list) {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
    fork: () => seededRandom(below(2 ** 32)),
  };
}
