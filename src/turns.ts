/** Runs work on one thing piece after piece, in the order in which it came, and work on different things side by side. */
export function createTurns() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    inTurn<T>(thing: string, work: () => Promise<T>): Promise<T> {
      const before = tails.get(thing) ?? Promise.resolve();
      const running = before.then(work);
      // The next one waits for the end of this one, whatever it was.
      const tail = running
        .catch(() => {})
        .finally(() => {
          if (tails.get(thing) === tail) tails.delete(thing);
        });
      tails.set(thing, tail);
      return running;
    },
  };
}
