import { type MovableClock, movableClock } from '@finos/symphony-bdk-core/testing';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A clock on which it is the next time at which it is this hour (UTC), so that a test doesn't depend on when it runs. */
export const clockAt = (hour: number): MovableClock =>
  movableClock({ ahead: (((hour * HOUR - Date.now()) % DAY) + DAY) % DAY });
