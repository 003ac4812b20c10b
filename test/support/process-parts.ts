import { type Clock, silentLogger } from '@finos/symphony-bdk-core';
import { createAvailability, createSpareApprovers } from '../../src/approvals/index.ts';
import { createAudit } from '../../src/audit/index.ts';
import { createJobs, datedJobs, jobShapes } from '../../src/jobs/index.ts';
import { createLocalLeases, type Leases } from '../../src/leases/index.ts';
import { createOutbox } from '../../src/outbox/index.ts';
import { createLifecycle, createPutOffNotices } from '../../src/plans/index.ts';
import { ALWAYS } from '../../src/routes/index.ts';
import { createSettings } from '../../src/settings/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';
import type { Store } from '../../src/store/index.ts';

type More = {
  /** Those of others, where it doesn't have its own. */
  readonly leases?: Leases;
  /** How many cards of requests somebody gets in an hour; as many as there are, unless it says so. */
  readonly cardsPerHour?: number;
};

/** What one process needs over a store to move plans on. */
export function createProcessParts(
  store: Store,
  clock: Clock,
  { leases = createLocalLeases(), cardsPerHour = Number.POSITIVE_INFINITY }: More = {},
) {
  const audit = createAudit({ store, clock });
  const parts = { store, clock, audit, leases, logger: silentLogger, signals: createLocalSignals() };
  const jobs = createJobs({ ...parts, sticky: [], shapes: jobShapes, dated: datedJobs });
  const outbox = createOutbox(parts);
  const settings = createSettings({ ...parts, onChanged: async () => undefined });
  const notices = createPutOffNotices({
    ...parts,
    jobs,
    outbox,
    settings,
    timeZone: 'UTC',
    isInternal: () => true,
    noticesPerHour: Number.POSITIVE_INFINITY,
  });
  const sparing = createSpareApprovers({ ...parts, jobs, outbox, cardsPerHour });
  const lifecycle = createLifecycle({
    ...parts,
    jobs,
    outbox,
    spare: cardsPerHour === Number.POSITIVE_INFINITY ? async (drafts) => drafts : sparing.spare,
    workingTime: ALWAYS,
    lateAfterMs: 60_000,
    alsoTell: notices.draftsFor,
  });
  return { ...parts, jobs, outbox, lifecycle, sparing };
}

/** How requests are decided: at all times, by people who are available and have seen their cards. */
export const AT_ALL_TIMES = { openRequests: 1_000, hasSeen: async () => true, workingTime: ALWAYS } as const;

export const allAvailable = createAvailability({
  presenceOf: async () => 'AVAILABLE',
  logger: silentLogger,
});
