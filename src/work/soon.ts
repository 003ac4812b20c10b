import type { Clock } from '@finos/symphony-bdk-core';

/** Does something that much later; once, however often it is asked for meanwhile. */
export function soon(milliseconds: number, clock: Pick<Clock, 'sleep'>, action: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    const done = () => {
      isAsked = false;
    };
    // The clock ends with the process, and then there is nothing to do.
    void clock.sleep(milliseconds).then(done).then(action, done);
  };
}
