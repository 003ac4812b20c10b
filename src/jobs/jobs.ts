import type { Clock, Logger } from '@finos/symphony-bdk-core';
import type { Leases } from '../leases/index.ts';
import { errorFields } from '../log-fields.ts';
import { LEFT_TO_THE_SENDER_MS, type Signals } from '../signals/index.ts';
import type { Store, StoreTransaction } from '../store/index.ts';
import { createAlarm } from '../work/alarm.ts';
import { soon } from '../work/soon.ts';
import { createWatchers } from '../work/watchers.ts';
import { createClockFollower } from './clock-steps.ts';
import type { JobOf, JobShapes } from './job.ts';
import { type ClaimedJob, createJobClaims } from './job-claims.ts';
import { createJobRun, type JobHandlers } from './job-run.ts';
import { createJobTable } from './job-table.ts';

type Options<S extends JobShapes> = {
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly leases: Leases;
  readonly signals: Signals;
  readonly shapes: S;
  /** Kinds that run at a point in time, whatever the clock does; the others wait for a length of time. */
  readonly dated: readonly (keyof S & string)[];
  /** Kinds that stay with the process that ran them first, because it knows more than the store does. */
  readonly sticky: readonly (keyof S & string)[];
  /** From 0 up to 1, for the jitter. */
  readonly random?: () => number;
};

const READ_AGAIN_AFTER_MS = 1_000;
// A long plan holds its place, so there are more than work needs at once.
const MAX_AT_ONCE = 64;

/**
 * Deferred and repeated work, kept in the store: a job that falls due while Steward is down runs at the next start. Jobs run side
 * by side; those with the same id are one job, which one process runs at a time.
 */
export function createJobs<S extends JobShapes>(options: Options<S>) {
  const { store, clock, logger, leases, signals, shapes, dated, sticky, random } = options;
  const table = createJobTable(store);
  const claims = createJobClaims({ leases, table, clock, sticky });
  const followClock = createClockFollower({ clock, table, dated });
  const { run, retryWaiting } = createJobRun({ table, clock, logger, shapes, random });
  /** The jobs that run here. */
  const underWay = new Set<string>();
  const { changed, until } = createWatchers();
  const idlers = new Set<() => void>();
  const alarm = createAlarm(clock);
  let stopping = new AbortController();
  let looping: Promise<void> | undefined;

  const wake = alarm.ring;
  signals.on('jobs', soon(LEFT_TO_THE_SENDER_MS, clock, wake));

  async function loop(handlers: JobHandlers<S>): Promise<void> {
    const { signal } = stopping;
    while (!signal.aborted) {
      const wait = await startDue(handlers).catch((error: unknown) => {
        logger.error('the jobs could not be read', errorFields(error));
        return READ_AGAIN_AFTER_MS;
      });
      if (wait > 0) await alarm.sleep(wait, signal);
    }
  }

  /** Starts what is due; answers with how long to sleep until the next job is, in milliseconds. */
  async function startDue(handlers: JobHandlers<S>): Promise<number> {
    await followClock();
    const rows = await table.next(2 * MAX_AT_ONCE);
    const ready = rows.filter(({ id }) => !underWay.has(id));
    const now = clock.now();
    const due = ready.filter(({ run_at }) => run_at <= now).slice(0, MAX_AT_ONCE - underWay.size);
    for (const job of await claims.claim(due)) start(job, handlers);
    if (due.length === 0) rest();
    const next = ready.find(({ run_at }) => run_at > now);
    return Math.min(signals.lookEveryMs, next ? next.run_at - now : signals.lookEveryMs);
  }

  function start({ row, lease }: ClaimedJob, handlers: JobHandlers<S>): void {
    underWay.add(row.id);
    const signal = AbortSignal.any([stopping.signal, lease.lost, leases.working()]);
    void leases
      .under(lease, () => run(row, handlers, { signal }))
      .catch((error: unknown) => {
        logger.error('a job could not be put away', { job: row.id, ...errorFields(error) });
        // It is due as before, and would be run again at once.
        return clock.sleep(READ_AGAIN_AFTER_MS, signal).catch(() => {});
      })
      .then(() => claims.release({ row, lease }))
      .catch((error: unknown) =>
        logger.warn('a lease was not given back', { job: row.id, ...errorFields(error) }),
      )
      .finally(() => {
        underWay.delete(row.id);
        changed();
        wake();
      });
  }

  function rest(): void {
    if (underWay.size > 0) return;
    for (const idler of idlers) idler();
    idlers.clear();
  }

  return {
    /**
     * Runs a job at its time. One with the same id is not scheduled twice, but runs at the earlier of the two times; one that is running
     * then runs again. In a transaction, call `wake` once it is committed.
     */
    async schedule({ id, kind, payload, runAt }: JobOf<S>, transaction?: StoreTransaction): Promise<void> {
      // Before this one is there: it goes by the new time.
      await followClock(transaction);
      // What is due later is found in time by looking.
      const isSoon = runAt < clock.now() + signals.lookEveryMs;
      await table.put(
        { id, kind, payload: JSON.stringify(payload), run_at: runAt },
        { ...(transaction && { transaction }), sent: isSoon ? signals.sentWith('jobs', 'id') : undefined },
      );
      if (transaction === undefined) wake();
    },

    /** Forgets jobs that are not needed any more; those that run go on to their end. */
    cancel: (ids: readonly string[], transaction: StoreTransaction): Promise<void> =>
      table.remove(ids, transaction),

    /** Looks for what is due. */
    wake,

    /** The pod is back: what waited for it runs now. */
    retryWaiting: (): Promise<void> => retryWaiting().then(wake),

    start(handlers: JobHandlers<S>): void {
      if (looping !== undefined) return;
      stopping = new AbortController();
      looping = loop(handlers).finally(() => {
        looping = undefined;
      });
    },

    /** Resolves when no job runs and none is due. */
    idle: (): Promise<void> =>
      new Promise((resolve) => {
        idlers.add(resolve);
        wake();
      }),

    /** Starts no further job, and ends the waits of those that run. Resolves when they have ended. */
    async stop(): Promise<void> {
      stopping.abort();
      await looping;
      await until(() => underWay.size === 0);
    },
  };
}
