import type { Clock } from '@finos/symphony-bdk-core';

/** Does work that ends with its signal, for so long at most. */
export async function within(
  ms: number,
  clock: Pick<Clock, 'sleep'>,
  work: (over: AbortSignal) => Promise<void>,
): Promise<void> {
  const over = new AbortController();
  const finished = new AbortController();
  const timer = clock.sleep(ms, finished.signal).then(
    () => over.abort(),
    () => {},
  );
  try {
    await work(over.signal);
  } finally {
    finished.abort();
    await timer;
  }
}
