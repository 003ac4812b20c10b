import { readFileSync, writeFileSync } from 'node:fs';
import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { markRestored, restoredFrom } from './backup.ts';
import { readHead } from './meta.ts';
import type { Store } from './open-store.ts';
import { fileOf, isFile, shownUrl } from './store-url.ts';

type Options = {
  readonly store: Store;
  readonly url: string;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly logger: Pick<Logger, 'error' | 'warn'>;
};

const EVERY_MS = 5_000;

/**
 * Notes beside an SQLite file how far the record has come. A file that is behind that at the next start has lost what was committed last: after
 * a kill somebody deleted its WAL, or it is an older copy. Then it is followed like a restored backup. A server looks after its own files.
 */
export function createLastSeen({ store, url, clock, logger }: Options) {
  const file = `${fileOf(url)}-seen`;
  const stopping = new AbortController();
  let noted: number | undefined;
  let noting: Promise<void> | undefined;

  const length = async (): Promise<number> => Number((await readHead(store))?.split(':')[0] ?? 0);

  /** What can't be noted is noted the next time: the store itself tells of its trouble. */
  async function note(): Promise<void> {
    try {
      const lines = await length();
      if (lines !== noted) writeFileSync(file, String(lines));
      noted = lines;
    } catch {}
  }

  async function noteNowAndThen(): Promise<void> {
    while (!stopping.signal.aborted) {
      await note();
      await clock.sleep(EVERY_MS, stopping.signal).catch(() => {});
    }
    await note();
  }

  return {
    /** Looks whether the file has all that was seen in it. */
    async compare(): Promise<void> {
      if (!isFile(url)) return;
      const seen = seenIn(file);
      const lines = await length();
      if (seen <= lines || (await restoredFrom(store)) !== undefined) return;
      logger.error(
        'the store has lost what was committed last: its WAL was deleted, or it is an older copy; restore a backup that has more, if there is one',
        { store: shownUrl(url), lines, seen },
      );
      const last = await store
        .selectFrom('audit')
        .select('at')
        .orderBy('seq', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (last) await markRestored(store, last.at);
    },
    start(): void {
      if (isFile(url)) noting = noteNowAndThen();
    },
    async stop(): Promise<void> {
      stopping.abort();
      await noting;
    },
  };
}

function seenIn(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}
