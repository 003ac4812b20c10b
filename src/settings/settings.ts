import { isDeepStrictEqual } from 'node:util';
import { type Person, toUserId, type UserId } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { createCache } from '../cache.ts';
import type { Signals } from '../signals/index.ts';
import { inTurn, type Store, type StoreTransaction } from '../store/index.ts';
import { type Settings, type SettingsChange, settingsFrom, valuesOf } from './settings-row.ts';

/** What people have chosen for themselves. */
export type SettingsBook = ReturnType<typeof createSettings>;

type Options = {
  readonly store: Store;
  readonly signals: Signals;
  readonly audit: Pick<Audit, 'append'>;
  /** Hears that somebody has chosen something. */
  readonly onChanged: (personId: UserId) => Promise<void>;
};

/** Keeps a row for each person who has chosen something. */
export function createSettings({ store, signals, audit, onChanged }: Options) {
  const cache = createCache<Promise<Settings>>({ ttl: 3600, maxKeys: 10_000 });
  signals.on('settings', (personId) => (personId === undefined ? cache.clear() : cache.delete(personId)));

  async function read(personId: UserId, from: Store | StoreTransaction = store): Promise<Settings> {
    const query = from.selectFrom('settings').selectAll().where('person_id', '=', personId);
    const row = await query.executeTakeFirst();
    return row === undefined ? {} : settingsFrom(row);
  }

  return {
    /** Empty for whoever has chosen nothing. */
    settingsOf(personId: UserId): Promise<Settings> {
      const known = cache.get(personId);
      if (known) return known;
      const reading = read(personId);
      cache.set(personId, reading);
      reading.catch(() => cache.delete(personId));
      return reading;
    },

    /** Of those who have chosen something, as a transaction sees it. */
    async settingsIn(
      people: readonly UserId[],
      transaction: StoreTransaction,
    ): Promise<ReadonlyMap<UserId, Settings>> {
      const query = transaction.selectFrom('settings').selectAll().where('person_id', 'in', people);
      const rows = await query.execute();
      return new Map(rows.map((row) => [toUserId(row.person_id), settingsFrom(row)]));
    },

    /** Changes what one person has chosen, with a line in the record; answers with all of it. What is so already makes no line. */
    async change(person: Person, change: SettingsChange): Promise<Settings> {
      const after = await inTurn(store, async (transaction) => {
        const before = await read(person.id, transaction);
        const merged = { ...before, ...change };
        const values = valuesOf(merged);
        if (isDeepStrictEqual(values, valuesOf(before))) return before;
        await transaction
          .insertInto('settings')
          .values({ person_id: person.id, ...values })
          .onConflict((conflict) => conflict.column('person_id').doUpdateSet(values))
          .execute();
        const chosen = settingsFrom({ person_id: person.id, ...values });
        await audit.append({ type: 'settings.changed', actor: person, details: chosen }, transaction);
        await signals.send('settings', [String(person.id)], transaction);
        return chosen;
      });
      cache.delete(person.id);
      await onChanged(person.id);
      return after;
    },
  };
}
