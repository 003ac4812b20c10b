import type { Clock } from '@finos/symphony-bdk-core';

/** Sleep that somebody may end. */
export function createAlarm(clock: Pick<Clock, 'sleep'>) {
  let alarm = new AbortController();
  return {
    /** Who sleeps wakes; who doesn't, won't sleep the next time. */
    ring: (): void => alarm.abort(),

    /** Resolves after that time, or once it rings, which may have been before; or with the signal. */
    async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
      await clock.sleep(milliseconds, AbortSignal.any([alarm.signal, signal])).catch(() => {});
      alarm = new AbortController();
    },
  };
}
