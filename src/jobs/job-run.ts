import { type Clock, type Logger, PodError } from '@finos/symphony-bdk-core';
import type { z } from 'zod';
import { isTemporary } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import { fromJson } from '../store/index.ts';
import { backOff } from '../work/back-off.ts';
import type { JobShapes } from './job.ts';
import type { createJobTable, JobRow } from './job-table.ts';

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
  readonly table: ReturnType<typeof createJobTable>;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
  readonly shapes: S;
  readonly random: (() => number) | undefined;
};

const FIRST_RETRY_MS = 1_000;
const MAX_RETRY_MS = 30_000;
const MAX_FAULT_RETRY_MS = 3_600_000;

/** Runs one job to its end: it is removed, repeated or retried. */
export function createJobRun<S extends JobShapes>({ table, clock, logger, shapes, random }: Options<S>) {
  const retryTransient = backOff({ firstMs: FIRST_RETRY_MS, maxMs: MAX_RETRY_MS, random });
  /** How often the jobs that wait for the pod have failed. */
  const waitingForPod = new Map<string, JobRow>();
  const retryFault = backOff({ firstMs: FIRST_RETRY_MS, maxMs: MAX_FAULT_RETRY_MS, factor: 4, random });

  const isKind = (kind: string): kind is keyof S & string => Object.hasOwn(shapes, kind);

  const handle = <K extends keyof S>(
    kind: K,
    payload: string,
    { handlers, context }: { readonly handlers: JobHandlers<S>; readonly context: JobContext },
  ): Promise<number | undefined> => handlers[kind](fromJson(shapes[kind], payload), context);

  async function retry(row: JobRow, error: unknown): Promise<void> {
    const { id, kind } = row;
    const attempts = row.attempts + 1;
    const isTransient = isTemporary(error);
    const fields = { job: id, kind, attempts, ...errorFields(error) };
    if (isTransient) logger.warn('job will be tried again', fields);
    else logger.error('job failed and will be tried again', fields);
    const wait = (isTransient ? retryTransient : retryFault)(attempts, error);
    const run_at = clock.now() + wait;
    await table.retry(row, { attempts, run_at });
    if (isTransient && !isToldToWait(error)) waitingForPod.set(id, { ...row, attempts });
  }

  async function run(row: JobRow, handlers: JobHandlers<S>, context: JobContext): Promise<void> {
    waitingForPod.delete(row.id);
    try {
      const { kind, payload } = row;
      if (!isKind(kind)) throw new Error(`There is no job of the kind "${row.kind}".`);
      const again = await handle(kind, payload, { handlers, context });
      await (again === undefined ? table.finish(row) : table.repeat(row, again));
    } catch (error) {
      // Once Steward stops, the next run takes it up as it was; so does whoever took it over.
      if (!context.signal.aborted) await retry(row, error);
    }
  }

  return {
    run,

    /** What waits for the pod is due now. */
    async retryWaiting(): Promise<void> {
      const waiting = [...waitingForPod.values()];
      waitingForPod.clear();
      for (const row of waiting) await table.retry(row, { attempts: row.attempts, run_at: clock.now() });
    },
  };
}

const isToldToWait = (error: unknown): boolean => error instanceof PodError && error.retryAfter !== undefined;
