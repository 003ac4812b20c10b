import { type Clock, silentLogger } from '@finos/symphony-bdk-core';
import type { createAudit } from '../../src/audit/index.ts';
import { createDeliver } from '../../src/conversation/deliver.ts';
import type { RenderMessage } from '../../src/conversation/render-message.ts';
import { createReplaceCard } from '../../src/conversation/replace-card.ts';
import type { JobShapes } from '../../src/jobs/job.ts';
import { createJobRun, type JobHandlers } from '../../src/jobs/job-run.ts';
import { createJobTable } from '../../src/jobs/job-table.ts';
import { readMessage } from '../../src/outbox/message.ts';
import { createOutboxTable } from '../../src/outbox/outbox-table.ts';
import type { Cards, Replier } from '../../src/replies/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';
import type { Store } from '../../src/store/index.ts';

type Options<S extends JobShapes> = {
  readonly store: Store;
  readonly clock: Clock;
  readonly audit: ReturnType<typeof createAudit>;
  readonly shapes: S;
  readonly handlers: JobHandlers<S>;
  readonly cards: Cards;
  readonly replier: Replier;
  readonly render: RenderMessage;
};

/** Does what is due, one thing after the other: the jobs of these kinds, and the messages that wait to be sent. */
export function createErrands<S extends JobShapes>(options: Options<S>) {
  const { store, clock, shapes, handlers } = options;
  const parts = { ...options, logger: silentLogger };
  const jobTable = createJobTable(store);
  const { run } = createJobRun({ table: jobTable, clock, logger: silentLogger, shapes, random: undefined });
  const outbox = createOutboxTable({ ...parts, signals: createLocalSignals() });
  const deliver = createDeliver({ ...parts, replaceCard: createReplaceCard(parts) });
  const never = new AbortController().signal;

  async function runJobs(): Promise<void> {
    const isDue = ({ kind, run_at }: { readonly kind: string; readonly run_at: number }) =>
      Object.hasOwn(shapes, kind) && run_at <= clock.now();
    for (;;) {
      const due = (await jobTable.next(100)).filter(isDue);
      if (due.length === 0) return;
      for (const { id } of due)
        for (const row of await jobTable.begin([id])) await run(row, handlers, { signal: never });
    }
  }

  return async (): Promise<void> => {
    // What is there already may have been sent by a process that is dead.
    const lastInDoubt = await outbox.last();
    await runJobs();
    for (const { seq, key, message, created_at: since } of await outbox.pendingAfter(0, 1_000)) {
      await deliver({ key, message: readMessage(message), isInDoubt: seq <= lastInDoubt, since });
      await outbox.markSent([seq]);
    }
  };
}
