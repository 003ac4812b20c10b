import { createKeyedQueue } from '../work/keyed-queue.ts';

/** Runs work side by side, but the work of one conversation in the order in which it came. */
export function createConversations() {
  const queue = createKeyedQueue();
  const waiters = new Set<{ limit: number; wake: () => void }>();
  let depth = 0;
  let closed = false;

  return {
    run(conversation: string, work: () => Promise<void>): void {
      depth += 1;
      const step = async () => {
        if (!closed) await work();
      };
      void queue.run(conversation, step).finally(() => {
        depth -= 1;
        for (const waiter of waiters) {
          if (depth > waiter.limit) continue;
          waiters.delete(waiter);
          waiter.wake();
        }
      });
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
