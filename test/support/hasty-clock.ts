import { type Clock, systemClock } from '@finos/symphony-bdk-core';

const MOST = 25;

/** The machine's time, on which every wait is short (25 ms at most): what Steward would try again later, it tries again soon. */
export const hastyClock: Clock = {
  now: systemClock.now,
  sleep: (milliseconds, signal) => systemClock.sleep(Math.min(milliseconds, MOST), signal),
};
