import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { inTurn, openStore, type Store } from '../../src/store/index.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

let place: TestStore;
let store: Store;
beforeEach(async () => {
  place = await createTestStore();
  store = await place.open();
});
afterEach(() => place.remove());

test('a store that is opened again has what it had', async () => {
  await store.insertInto('once').values({ key: 'a', event: 'e', expires_at: 1 }).execute();
  const again = await place.open();
  expect(await again.selectFrom('once').selectAll().execute()).toEqual([
    { key: 'a', event: 'e', expires_at: 1 },
  ]);
});

test('the largest ids and times come back as the numbers they were', async () => {
  const id = Number.MAX_SAFE_INTEGER;
  await store
    .insertInto('settings')
    .values({ person_id: id, language: 'de', time_zone: null, notices: null, quiet: null })
    .execute();
  const rows = await store.selectFrom('settings').selectAll().where('person_id', '=', id).execute();
  expect(rows).toMatchObject([{ person_id: id }]);
  const { count, most } = await store
    .selectFrom('settings')
    .select((build) => [build.fn.countAll<number>().as('count'), build.fn.max('person_id').as('most')])
    .executeTakeFirstOrThrow();
  expect({ count, most }).toEqual({ count: 1, most: id });
});

test('texts come back as they were, whatever is in them', async () => {
  const texts = ['Zoë 🚀 漢字', "'; drop table audit; --", '"\\\n\t', '\u202e'];
  for (const [index, event] of texts.entries())
    await store
      .insertInto('once')
      .values({ key: String(index), event, expires_at: 1 })
      .execute();
  const rows = await store.selectFrom('once').select('event').orderBy('key').execute();
  expect(rows.map(({ event }) => event)).toEqual(texts);
});

test('of those who go by what they read, each sees what the one before left', async () => {
  await store
    .insertInto('jobs')
    .values({ id: 'a', kind: 'k', payload: '', run_at: 0, attempts: 0, version: 0 })
    .execute();
  const addOne = () =>
    inTurn(store, async (transaction) => {
      const { attempts } = await transaction.selectFrom('jobs').select('attempts').executeTakeFirstOrThrow();
      await transaction
        .updateTable('jobs')
        .set({ attempts: attempts + 1 })
        .execute();
    });
  await Promise.all(Array.from({ length: 30 }, addOne));
  expect(await store.selectFrom('jobs').select('attempts').execute()).toEqual([{ attempts: 30 }]);
});

test('what fails half-way leaves nothing behind, and the next one goes on', async () => {
  const failing = inTurn(store, async (transaction) => {
    await transaction.insertInto('once').values({ key: 'a', event: 'e', expires_at: 1 }).execute();
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await inTurn(store, async () => {});
  expect(await store.selectFrom('once').selectAll().execute()).toEqual([]);
});

test('an older version refuses the store of a newer one, and says so', async () => {
  await place.tamper("insert into kysely_migration (name, timestamp) values ('0099-later', '2030-01-01')");
  const opening = openStore(place.url);
  await expect(opening).rejects.toThrow(/was used by a newer version of Steward/);
  await expect(opening).rejects.not.toThrow(/password/);
});
