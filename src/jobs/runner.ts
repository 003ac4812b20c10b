import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { errorFields } from '../log-fields.ts';
import type { Store } from '../store/index.ts';

/** What a job does. It may answer with the time (milliseconds since 1970) at which it wants to run again. */
export type JobHandler = (payload: Readonly<Record<string, unknown>>) => Promise<number | undefined>;

export type JobHandlers = Readonly<Record<string, JobHandler>>;

export type Jobs = ReturnType<typeof createJobs>;

type Options = { readonly store: Store; readonly clock: Clock; readonly logger: Logger };

const LONGEST_SLEEP = 60_000;
const LONGEST_WAIT = 3_600_000;

/** Deferred and repeated work. A job that fails is tried again later; one that falls due while Steward is down runs at the start. */
export function createJobs({ store, clock, logger }: Options) {
  let wake = new AbortController();
  let running: Promise<void> | undefined;
  let stopped = false;
  // The job that runs, and for when it was planned meanwhile.
  let underWay: { readonly id: string; wanted: number | undefined } | undefined;

  async function loop(handlers: JobHandlers): Promise<void> {
    while (!stopped) {
      const alarm = wake.signal;
      const next = await store.selectFrom('jobs').selectAll().orderBy('run_at').limit(1).executeTakeFirst();
      if (next && next.run_at <= clock.now()) {
        await runJob(next, handlers);
        continue;
      }
      const wait = Math.min(LONGEST_SLEEP, next ? next.run_at - clock.now() : LONGEST_SLEEP);
      await clock.sleep(wait, alarm).catch(() => {});
    }
  }

  async function runJob(
    { id, kind, payload, attempts }: { id: string; kind: string; payload: string; attempts: number },
    handlers: JobHandlers,
  ): Promise<void> {
    const running = { id, wanted: undefined as number | undefined };
    underWay = running;
    try {
      const handler = handlers[kind];
      if (handler === undefined) throw new Error(`There is no job of the kind "${kind}".`);
      const again = await handler(JSON.parse(payload) as Record<string, unknown>);
      let wanted: number | undefined;
      do {
        wanted = running.wanted;
        await end({ id, kind, payload }, earlier(again, wanted));
      } while (wanted !== running.wanted);
    } catch (error) {
      logger.error('job failed and will be tried again', { job: id, kind, attempts, ...errorFields(error) });
      const wait = Math.min(LONGEST_WAIT, 1000 * 4 ** Math.min(attempts, 10));
      await store
        .updateTable('jobs')
        .set({ attempts: attempts + 1, run_at: clock.now() + wait })
        .where('id', '=', id)
        .execute();
    } finally {
      underWay = undefined;
    }
  }

  async function end(
    job: { id: string; kind: string; payload: string },
    again: number | undefined,
  ): Promise<void> {
    if (again === undefined) {
      await store.deleteFrom('jobs').where('id', '=', job.id).execute();
      return;
    }
    const next = { run_at: again, attempts: 0 };
    await store
      .insertInto('jobs')
      .values({ ...job, ...next })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(next))
      .execute();
  }

  return {
    /**
     * Runs a job of this kind at a time (milliseconds since 1970). A job with the same id is not planned twice, but runs at the
     * earlier of the two times; one that is running then runs again.
     */
    async plan(job: { id: string; kind: string; payload: Readonly<Record<string, unknown>>; runAt: number }) {
      if (underWay?.id === job.id) underWay.wanted = earlier(underWay.wanted, job.runAt);
      await store
        .insertInto('jobs')
        .values({
          id: job.id,
          kind: job.kind,
          payload: JSON.stringify(job.payload),
          run_at: job.runAt,
          attempts: 0,
        })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet({ run_at: job.runAt }).where('jobs.run_at', '>', job.runAt),
        )
        .execute();
      wake.abort();
      wake = new AbortController();
    },

    start(handlers: JobHandlers): void {
      stopped = false;
      wake = new AbortController();
      running ??= loop(handlers).finally(() => {
        running = undefined;
      });
    },

    async stop(): Promise<void> {
      stopped = true;
      wake.abort();
      await running;
    },
  };
}

const earlier = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
