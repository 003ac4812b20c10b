import type { Clock } from '@finos/symphony-bdk-core';

/** The clock, on which nobody sleeps beyond the end that the signal gives: each wait then rejects with its reason. */
export const clockUntil = (clock: Clock, over: AbortSignal): Clock => ({
  now: clock.now,
  monotonic: clock.monotonic,
  sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal ? AbortSignal.any([signal, over]) : over),
});
