import type { Clock, Logger } from '@finos/symphony-bdk-core';
import type { z } from 'zod';
import { isTemporary } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import { fromJson, type Store, type StoreTransaction } from '../store/index.ts';
import { backOff } from '../work/back-off.ts';
import type { JobOf, JobShapes } from './job.ts';

/** Ends when Steward stops; whatever the job waits for, it stops waiting. */
export type JobContext = { readonly signal: AbortSignal };

/**
 * What each kind of job does. It may answer with the time (milliseconds since 1970) at which it wants to run again. What it throws
 * is retried: transient errors every half minute at the latest, others every hour.
 */
export type JobHandlers<S extends JobShapes> = {
  readonly [K in keyof S]: (payload: z.output<S[K]>, context: JobContext) => Promise<number | undefined>;
};

type Options<S extends JobShapes> = {
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly shapes: S;
  /** From 0 up to 1, for the jitter. */
  readonly random?: () => number;
};

type Row = {
  readonly id: string;
  readonly kind: string;
  readonly payload: string;
  readonly run_at: number;
  readonly attempts: number;
};

const MAX_SLEEP_MS = 60_000;
const FIRST_RETRY_MS = 1_000;
const MAX_RETRY_MS = 30_000;
const MAX_FAULT_RETRY_MS = 3_600_000;
// A long plan holds its place, so there are more than work needs at once.
const MAX_AT_ONCE = 64;

/**
 * Deferred and repeated work, kept in the store: a job that falls due while Steward is down runs at the next start. Jobs run side
 * by side; those with the same id are one job.
 */
export function createJobs<S extends JobShapes>({ store, clock, logger, shapes, random }: Options<S>) {
  const retryTransient = backOff({ firstMs: FIRST_RETRY_MS, maxMs: MAX_RETRY_MS, random });
  const retryFault = backOff({
    firstMs: FIRST_RETRY_MS,
    maxMs: MAX_FAULT_RETRY_MS,
    factor: 4,
    random,
  });
  /** The jobs that run, and for when each was scheduled again meanwhile. */
  const underWay = new Map<string, { wanted: number | undefined }>();
  const idlers = new Set<() => void>();
  let alarm = new AbortController();
  let stopping = new AbortController();
  let looping: Promise<void> | undefined;

  function wake(): void {
    const ringing = alarm;
    alarm = new AbortController();
    ringing.abort();
  }

  async function loop(handlers: JobHandlers<S>): Promise<void> {
    const { signal } = stopping;
    while (!signal.aborted) {
      const woken = AbortSignal.any([alarm.signal, signal]);
      const wait = await startDue(handlers).catch((error: unknown) => {
        logger.error('the jobs could not be read', errorFields(error));
        return FIRST_RETRY_MS;
      });
      if (wait > 0) await clock.sleep(wait, woken).catch(() => {});
    }
  }

  /** Starts what is due; answers with how long to sleep until the next job is, in milliseconds. */
  async function startDue(handlers: JobHandlers<S>): Promise<number> {
    const rows = await store
      .selectFrom('jobs')
      .selectAll()
      .orderBy('run_at')
      .limit(2 * MAX_AT_ONCE)
      .execute();
    const waiting = rows.filter(({ id }) => !underWay.has(id));
    const now = clock.now();
    const due = waiting.filter(({ run_at }) => run_at <= now).slice(0, MAX_AT_ONCE - underWay.size);
    for (const row of due) start(row, handlers);
    if (due.length === 0) rest();
    const next = waiting.find(({ run_at }) => run_at > now);
    return Math.min(MAX_SLEEP_MS, next ? next.run_at - now : MAX_SLEEP_MS);
  }

  function start(row: Row, handlers: JobHandlers<S>): void {
    const state = { wanted: undefined };
    underWay.set(row.id, state);
    void run(row, handlers, state)
      .catch((error: unknown) =>
        logger.error('a job could not be put away', { job: row.id, ...errorFields(error) }),
      )
      .finally(() => {
        underWay.delete(row.id);
        wake();
      });
  }

  async function run(
    row: Row,
    handlers: JobHandlers<S>,
    state: { wanted: number | undefined },
  ): Promise<void> {
    const { id, kind } = row;
    try {
      if (!isKind(kind)) throw new Error(`There is no job of the kind "${row.kind}".`);
      const again = await handle(kind, row.payload, handlers);
      let { wanted } = state;
      do {
        wanted = state.wanted;
        await end(row, earlier(again, wanted));
      } while (wanted !== state.wanted);
    } catch (error) {
      // The next run takes it up.
      if (stopping.signal.aborted) return;
      const attempts = row.attempts + 1;
      const isTransient = isTemporary(error);
      const fields = { job: id, kind, attempts, ...errorFields(error) };
      if (isTransient) logger.warn('job will be tried again', fields);
      else logger.error('job failed and will be tried again', fields);
      const wait = (isTransient ? retryTransient : retryFault)(attempts, error);
      const run_at = Math.min(clock.now() + wait, state.wanted ?? Number.POSITIVE_INFINITY);
      await store.updateTable('jobs').set({ attempts, run_at }).where('id', '=', id).execute();
    }
  }

  const isKind = (kind: string): kind is keyof S & string => Object.hasOwn(shapes, kind);

  function handle<K extends keyof S>(
    kind: K,
    payload: string,
    handlers: JobHandlers<S>,
  ): Promise<number | undefined> {
    return handlers[kind](fromJson(shapes[kind], payload), { signal: stopping.signal });
  }

  async function end({ id, kind, payload }: Row, again: number | undefined): Promise<void> {
    if (again === undefined) {
      await store.deleteFrom('jobs').where('id', '=', id).execute();
      return;
    }
    const next = { run_at: again, attempts: 0 };
    await store
      .insertInto('jobs')
      .values({ id, kind, payload, ...next })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(next))
      .execute();
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
      const running = underWay.get(id);
      if (running) running.wanted = earlier(running.wanted, runAt);
      await (transaction ?? store)
        .insertInto('jobs')
        .values({ id, kind, payload: JSON.stringify(payload), run_at: runAt, attempts: 0 })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({ run_at: runAt }).where('jobs.run_at', '>', runAt),
        )
        .execute();
      if (transaction === undefined) wake();
    },

    /** Forgets jobs that are not needed any more; those that run go on to their end. */
    async cancel(ids: readonly string[], transaction: StoreTransaction): Promise<void> {
      await transaction.deleteFrom('jobs').where('id', 'in', ids).execute();
    },

    /** Looks for what is due. */
    wake,

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
      while (underWay.size > 0) {
        const woken = alarm.signal;
        await new Promise<void>((resolve) =>
          woken.addEventListener('abort', () => resolve(), { once: true }),
        );
      }
    },
  };
}

const earlier = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
