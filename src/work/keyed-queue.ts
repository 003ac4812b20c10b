/** Runs work with the same key one after the other, in the order in which it came, and work with different keys in parallel. */
export function createKeyedQueue() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run<T>(key: string, work: () => Promise<T>): Promise<T> {
      const before = tails.get(key) ?? Promise.resolve();
      const running = before.then(work);
      // The next one waits for the end of this one, whatever it was.
      const tail = running
        .catch(() => {})
        .finally(() => {
          if (tails.get(key) === tail) tails.delete(key);
        });
      tails.set(key, tail);
      return running;
    },
  };
}
