import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { errorFields } from '../log-fields.ts';
import type { Store } from '../store/index.ts';

type Finished = { readonly seq: number; readonly status: 'done' | 'dead'; readonly reference: string | null };

type Options = { readonly store: Store; readonly clock: Pick<Clock, 'now'>; readonly logger: Logger };

const SOON = 20; // milliseconds

/**
 * Marks events as finished, many in one commit: each commit waits for the disk. A crash before it only means that the
 * event is handled again, as replayed.
 */
export function createFinisher({ store, clock, logger }: Options) {
  let waiting: Finished[] = [];
  let writing: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const finished_at = clock.now();
      await store.transaction().execute(async (transaction) => {
        const done = batch.filter(({ status }) => status === 'done').map(({ seq }) => seq);
        if (done.length > 0)
          await transaction
            .updateTable('inbox')
            .set({ status: 'done', body: null, finished_at })
            .where('seq', 'in', done)
            .execute();
        for (const { seq, reference } of batch.filter(({ status }) => status === 'dead'))
          await transaction
            .updateTable('inbox')
            .set({ status: 'dead', finished_at, reference })
            .where('seq', '=', seq)
            .execute();
      });
    }
  }

  /** Writes what has finished up to now. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing
      .then(write)
      .catch((error: unknown) => logger.error('finished events were not marked', errorFields(error)));
    return writing;
  }

  return {
    /** Marks an event before long: whatever else finishes meanwhile joins the commit. */
    finish(seq: number, status: 'done' | 'dead', reference?: string): void {
      waiting.push({ seq, status, reference: reference ?? null });
      timer ??= setTimeout(() => void flush(), SOON);
    },
    flush,
  };
}
