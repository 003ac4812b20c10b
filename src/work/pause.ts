import { type Clock, PodError, type Recovery } from '@finos/symphony-bdk-core';

type Options = {
  readonly clock: Pick<Clock, 'sleep'>;
  readonly recovery?: Pick<Recovery, 'wait'> | undefined;
};

/** Waits after a failed attempt: until the pod is back at most, unless it said for how long. Rejects when aborted. */
export type Pause = (milliseconds: number, error: unknown, signal: AbortSignal) => Promise<void>;

export const createPause =
  ({ clock, recovery }: Options): Pause =>
  (milliseconds, error, signal) =>
    recovery === undefined || (error instanceof PodError && error.retryAfter !== undefined)
      ? clock.sleep(milliseconds, signal)
      : recovery.wait(milliseconds, signal);
