import { AsyncLocalStorage } from 'node:async_hooks';
import { type Person, silentLogger, toUserId, type UserId } from '@finos/symphony-bdk-core';
import { manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createLimits, createOnce } from '../../src/limits/index.ts';
import type { Store } from '../../src/store/index.ts';
import { isStoreAtWork } from '../support/counting-dialect.ts';
import { colleague, fakeFacts, stranger } from '../support/fake-facts.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const person = (id: number): Person => ({ id: toUserId(id), displayName: `Person ${id}` });

function setting() {
  const clock = manualClock({ isBusy: isStoreAtWork });
  const recorded: unknown[] = [];
  /** Whose work goes on. */
  const own = new AsyncLocalStorage<string>();
  const recordedBy: (string | undefined)[] = [];
  const limits = createLimits({
    clock,
    logger: silentLogger,
    audit: {
      append: async ({ type, actor, details }) => {
        recorded.push([type, actor?.id, details]);
        recordedBy.push(own.getStore());
      },
    },
    person: { perMinute: 60, burst: 3 },
    conversation: { perMinute: 600, burst: 5 },
    isInternal: (id) => fakeFacts().facts.isInternal(id) || id < 100,
  });
  const admit = (id: number, conversation = `im-${id}`) => limits.admit({ person: person(id), conversation });
  return { clock, recorded, recordedBy, own, limits, admit };
}

test('M2: after a burst, a person is told once, and one more is taken each second', async () => {
  const { admit, clock } = setting();
  expect([1, 2, 3, 4, 5].map(() => admit(1))).toEqual(['ok', 'ok', 'ok', 'over', 'ignored']);
  expect(admit(2)).toBe('ok');
  await clock.moveOn(1_000);
  expect([1, 2].map(() => admit(1))).toEqual(['ok', 'ignored']);
  await clock.moveOn(60_000);
  expect([1, 2, 3, 4].map(() => admit(1))).toEqual(['ok', 'ok', 'ok', 'over']);
});

test('M2: people of another firm are taken as one, wherever they write', async () => {
  const { clock, limits } = setting();
  const admit = (id: UserId) =>
    limits.admit({ person: { id, displayName: 'Somebody' }, conversation: `im-${id}` });
  expect([1, 2, 3, 4, 5].map((index) => admit(stranger(index)))).toEqual(['ok', 'ok', 'ok', 'over', 'over']);
  expect([1, 2, 3, 4, 5].map((index) => admit(colleague(index)))).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
  await clock.moveOn(1_000);
  expect([6, 7].map((index) => admit(stranger(index)))).toEqual(['ok', 'over']);
});

test('a conversation has a limit of its own', () => {
  const { admit } = setting();
  expect([1, 2, 3, 4, 5, 6].map((id) => admit(id, 'room'))).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'over']);
});

test('the record has the number of what was ignored, a line a minute', async () => {
  const { admit, clock, recorded } = setting();
  for (let count = 0; count < 10; count += 1) admit(1);
  expect(recorded).toEqual([]);
  await clock.moveOn(60_000);
  expect(recorded).toEqual([['messages.ignored', 1, { count: 7 }]]);
});

test('a stop puts down what was ignored so far', async () => {
  const { admit, limits, recorded } = setting();
  for (let count = 0; count < 5; count += 1) admit(1);
  await limits.stop();
  expect(recorded).toEqual([['messages.ignored', 1, { count: 2 }]]);
});

let place: TestStore;
let store: Store;
beforeEach(async () => {
  place = await createTestStore({ inMemory: true });
  store = await place.open();
});
afterEach(() => place.remove());

test('something is said once until its time is over, and again for the event that said it', async () => {
  const clock = manualClock({ isBusy: isStoreAtWork });
  const { once, forget } = createOnce({ store, clock });
  const ask = (event: string) => once('hint/1', { event, forMs: 1_000 });
  expect(await ask('a')).toBe(true);
  expect(await ask('b')).toBe(false);
  expect(await ask('a')).toBe(true);
  expect(await once('hint/2', { event: 'b', forMs: 1_000 })).toBe(true);
  await clock.moveOn(1_000);
  expect(await ask('b')).toBe(true);
  await clock.moveOn(1_000);
  await forget();
  expect(await store.selectFrom('once').selectAll().execute()).toEqual([]);
});

test("what was ignored is put down in nobody's name: the first message may be for another process by then", async () => {
  const { admit, clock, own, recordedBy } = setting();
  own.run('a conversation', () => [1, 2, 3, 4, 5].map(() => admit(1)));
  await clock.moveOn(60_000);
  expect(recordedBy).toEqual([undefined]);
});
