import { AsyncResource } from 'node:async_hooks';

type Options<T> = {
  readonly delayMs: number;
  /** How long to wait after a write that failed. */
  readonly retryMs: number;
  readonly write: (items: readonly T[]) => Promise<void>;
  /** Called when a write failed; its items are written again, with those that came meanwhile. */
  readonly onError: (error: unknown) => void;
};

/** Collects items for a few milliseconds and writes them together, in order: each commit waits for the disk. */
export function createBatch<T>({ delayMs, retryMs, write, onError }: Options<T>) {
  // Whoever adds the first item of many doesn't write them in its own name.
  const writeForAll = AsyncResource.bind(write);
  let waiting: T[] = [];
  let writing = Promise.resolve(true);
  let timer: NodeJS.Timeout | undefined;

  async function writeWaiting(): Promise<boolean> {
    if (waiting.length === 0) return true;
    const items = waiting;
    waiting = [];
    try {
      await writeForAll(items);
      return true;
    } catch (error) {
      waiting = [...items, ...waiting];
      onError(error);
      flushIn(retryMs);
      return false;
    }
  }

  function flushIn(ms: number): void {
    timer ??= setTimeout(() => void flush(), ms);
  }

  /** Writes what was added up to now; answers whether that could be done. */
  function flush(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(writeWaiting);
    return writing;
  }

  return {
    add(item: T): void {
      waiting.push(item);
      flushIn(delayMs);
    },
    flush,
    /** Writes what is left; what fails now is not tried again. */
    async close(): Promise<void> {
      await flush();
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
