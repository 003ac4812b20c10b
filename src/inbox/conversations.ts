/** Runs work side by side, but the work of one conversation in the order in which it came. */
export function createConversations() {
  const tails = new Map<string, Promise<void>>();
  const waiters = new Set<{ limit: number; wake: () => void }>();
  let depth = 0;
  let closed = false;

  async function step(before: Promise<void> | undefined, work: () => Promise<void>): Promise<void> {
    await before;
    if (!closed) await work();
  }

  return {
    run(conversation: string, work: () => Promise<void>): void {
      depth += 1;
      const tail = step(tails.get(conversation), work).finally(() => {
        depth -= 1;
        if (tails.get(conversation) === tail) tails.delete(conversation);
        for (const waiter of waiters) {
          if (depth > waiter.limit) continue;
          waiters.delete(waiter);
          waiter.wake();
        }
      });
      tails.set(conversation, tail);
    },
    /** Work that has not begun will not begin. */
    close(): void {
      closed = true;
    },
    depth: () => depth,
    /** Resolves when no more than `limit` pieces of work are left. */
    downTo: (limit: number): Promise<void> =>
      depth <= limit ? Promise.resolve() : new Promise((wake) => waiters.add({ limit, wake })),
  };
}
