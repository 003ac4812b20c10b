import type { Clock } from '@finos/symphony-bdk-core';
import type { Store } from '../store/index.ts';

/** Whether this event is the one that may: within `forMs` only the first event of a key is. */
export type Once = (
  key: string,
  occasion: { readonly event: string; readonly forMs: number },
) => Promise<boolean>;

type Options = { readonly store: Store; readonly clock: Pick<Clock, 'now'> };

/** Keeps in the store what is said only once in a while, so that a restart doesn't say it again. An event that is handled again may again. */
export function createOnce({ store, clock }: Options) {
  const once: Once = async (key, { event, forMs }) => {
    const now = clock.now();
    const row = { key, event, expires_at: now + forMs };
    await store
      .insertInto('once')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet(row).where('once.expires_at', '<=', now))
      .execute();
    const kept = await store.selectFrom('once').select('event').where('key', '=', key).executeTakeFirst();
    return kept?.event === event;
  };

  return {
    once,
    async forget(): Promise<void> {
      await store.deleteFrom('once').where('expires_at', '<=', clock.now()).execute();
    },
  };
}
