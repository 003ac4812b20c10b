import { type Person, toUserId } from '@finos/symphony-bdk-core';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createSettings } from '../../src/settings/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const jane: Person = { id: toUserId(1), displayName: 'Jane Doe' };
const bob: Person = { id: toUserId(2), displayName: 'Bob Lee' };

let place: TestStore;
let store: Store;
let recorded: unknown[];
let heard: unknown[];

beforeEach(async () => {
  place = await createTestStore({ inMemory: true });
  store = await place.open();
  recorded = [];
  heard = [];
});

afterEach(() => place.remove());

const settings = () =>
  createSettings({
    signals: createLocalSignals(),
    store,
    audit: {
      append: async ({ type, actor, details }) => {
        recorded.push([type, actor?.id, details]);
      },
    },
    onChanged: async (personId) => {
      heard.push(personId);
    },
  });

test('whoever has chosen nothing has no settings', async () => {
  expect(await settings().settingsOf(jane.id)).toEqual({});
});

test('what is chosen is kept, also after a restart, and for one person only', async () => {
  const book = settings();
  expect(await book.settingsOf(jane.id)).toEqual({});
  await book.change(jane, { language: 'de' });
  await book.change(jane, { timeZone: 'Europe/Berlin' });
  await book.change(jane, { notices: 'digest', quiet: { from: 1200, until: 420 } });
  const all = {
    language: 'de',
    timeZone: 'Europe/Berlin',
    notices: 'digest',
    quiet: { from: 1200, until: 420 },
  };
  expect(await book.settingsOf(jane.id)).toEqual(all);
  expect(await settings().settingsOf(jane.id)).toEqual(all);
  expect(await settings().settingsOf(bob.id)).toEqual({});
});

test('what is undefined goes back to what holds for everybody', async () => {
  const book = settings();
  await book.change(jane, { language: 'de', quiet: { from: 0, until: 60 } });
  expect(await book.change(jane, { quiet: undefined })).toEqual({ language: 'de' });
  expect(await settings().settingsOf(jane.id)).toEqual({ language: 'de' });
});

test('a change is in the record, and only when something changes', async () => {
  const book = settings();
  await book.change(jane, { language: 'fr' });
  await book.change(jane, { language: 'fr' });
  await book.change(jane, { timeZone: 'UTC' });
  expect(recorded).toEqual([
    ['settings.changed', 1, { language: 'fr' }],
    ['settings.changed', 1, { language: 'fr', timeZone: 'UTC' }],
  ]);
  expect(new Set(heard)).toEqual(new Set([jane.id]));
});

test('two changes at the same time are both kept', async () => {
  const book = settings();
  await Promise.all([book.change(jane, { language: 'fr' }), book.change(jane, { timeZone: 'UTC' })]);
  expect(await settings().settingsOf(jane.id)).toEqual({ language: 'fr', timeZone: 'UTC' });
  expect(await book.settingsOf(jane.id)).toEqual({ language: 'fr', timeZone: 'UTC' });
});

test('what another version knew counts as not chosen', async () => {
  const row = {
    person_id: jane.id,
    language: 'tlh',
    time_zone: 'Mars/Olympus',
    notices: 'gong',
    quiet: null,
  };
  await store.insertInto('settings').values(row).execute();
  expect(await settings().settingsOf(jane.id)).toEqual({});
});
