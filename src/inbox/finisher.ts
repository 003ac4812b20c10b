import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { errorFields } from '../log-fields.ts';
import type { Store } from '../store/index.ts';
import { createBatch } from '../work/batch.ts';
import type { PendingRow } from './inbox-rows.ts';

type Finished = { readonly seq: number; readonly status: 'done' | 'dead'; readonly reference: string | null };

type Options = { readonly store: Store; readonly clock: Pick<Clock, 'now'>; readonly logger: Logger };

const FLUSH_DELAY_MS = 20;
const RETRY_MS = 1_000;

/**
 * Marks events as finished. A crash before the commit only means that the event is handled again, as replayed; where two processes came to
 * an end, the first counts.
 */
export function createFinisher({ store, clock, logger }: Options) {
  /** What was done is one statement; what was set aside, which is rare, one each. */
  async function write(finished: readonly Finished[]): Promise<void> {
    const finished_at = clock.now();
    const done = finished.filter(({ status }) => status === 'done').map(({ seq }) => seq);
    if (done.length > 0)
      await store
        .updateTable('inbox')
        .set({ status: 'done', body: null, finished_at })
        .where('seq', 'in', done)
        .where('status', '=', 'pending')
        .execute();
    for (const { seq, reference } of finished.filter(({ status }) => status === 'dead'))
      await store
        .updateTable('inbox')
        .set({ status: 'dead', finished_at, reference })
        .where('seq', '=', seq)
        .where('status', '=', 'pending')
        .execute();
  }

  const batch = createBatch<Finished>({
    delayMs: FLUSH_DELAY_MS,
    retryMs: RETRY_MS,
    write,
    onError: (error) => logger.error('finished events were not marked', errorFields(error)),
  });

  return {
    finish(seq: number, status: 'done' | 'dead', reference?: string): void {
      batch.add({ seq, status, reference: reference ?? null });
    },
    /** It has ended the process each time. */
    setAside({ seq, key, attempts }: PendingRow): void {
      logger.error('event set aside', { event: key, attempts });
      batch.add({ seq, status: 'dead', reference: key });
    },
    flush: batch.flush,
    close: batch.close,
  };
}
