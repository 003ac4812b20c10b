/** Runs tasks with the same key one after another, in the order in which they were added, and tasks with different keys concurrently. */
export function createKeyedQueue() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run<T>(key: string, task: () => Promise<T>): Promise<T> {
      const previous = tails.get(key) ?? Promise.resolve();
      const running = previous.then(task);
      // The next task starts when this one settles, however it does.
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
