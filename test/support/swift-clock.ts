import { type Clock, systemClock } from '@finos/symphony-bdk-core';

const FASTER = 200;

/** Time that goes two hundred times as fast as the machine's: ten seconds are over in 50 ms. */
export function swiftClock(): Clock {
  const start = systemClock.now();
  return {
    now: () => start + (systemClock.now() - start) * FASTER,
    sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / FASTER, signal),
  };
}
