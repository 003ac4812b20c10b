import type { Clock } from '@finos/symphony-bdk-core';

/** Does something that much later; once, however often it is asked for meanwhile. */
export function soon(milliseconds: number, clock: Pick<Clock, 'sleep'>, action: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    const ask = async () => {
      // The clock ends with the process, and then there is nothing to do.
      const isOver = await clock.sleep(milliseconds).then(
        () => false,
        () => true,
      );
      isAsked = false;
      if (!isOver) action();
    };
    void ask();
  };
}
