import { randomUUID } from 'node:crypto';
import {
  type RealTimeEvent,
  silentLogger,
  systemClock,
  toMessageId,
  toStreamId,
} from '@finos/symphony-bdk-core';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { KyselyPlugin } from 'kysely';
import { createInbox } from '../../src/inbox/index.ts';
import { createLeases } from '../../src/leases/index.ts';
import { createSignals } from '../../src/signals/index.ts';
import { colleague } from '../support/fake-facts.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

let place: TestStore;
beforeEach(async () => {
  place = await createTestStore();
});
afterEach(() => place.remove());

const CONVERSATIONS = 40;

function messageIn(conversation: number): RealTimeEvent {
  const stream = { streamId: toStreamId(`${conversation}`.padStart(34, 'x')), streamType: 'IM' };
  const messageId = toMessageId(`message-${conversation}`);
  const user = { userId: colleague(1), displayName: 'Jane Doe' };
  const message = { messageId, timestamp: 1, message: 'hello', user, stream };
  return {
    id: `e${conversation}`,
    type: 'MESSAGESENT',
    timestamp: 1,
    messageId,
    initiator: user,
    stream,
    payload: { message },
  } as RealTimeEvent;
}

test('a burst in many conversations takes few statements, and each event is handled once', async () => {
  const statements: string[] = [];
  const counting: KyselyPlugin = {
    transformQuery({ node }) {
      statements.push(node.kind);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const store = (await place.open()).withPlugin(counting);
  const shared = { store, clock: systemClock, logger: silentLogger };
  const sharing = { ...shared, url: place.url, owner: randomUUID() };
  const signals = createSignals(sharing);
  const leases = createLeases({ ...sharing, signals });
  const handled: string[] = [];
  const inbox = createInbox({
    ...shared,
    leases,
    signals,
    handle: async ({ id }) => {
      handled.push(id);
    },
  });
  const events = Array.from({ length: CONVERSATIONS }, (_, number) => messageIn(number));
  await inbox.receive(events);
  await inbox.idle();
  await inbox.stop(new AbortController().signal);
  await leases.stop();
  expect(handled.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
  expect(statements.length).toBeLessThan(CONVERSATIONS);
  // Others hear of the events by the statement that stores them.
  expect(statements[0]).toBe('InsertQueryNode');
  expect(statements).not.toContain('RawNode');
});

test('whether a column has one of many values is asked with one, so that a statement is as short for a hundred', async () => {
  const store = await place.open();
  const values = { owner: 'somebody', until: 0, was_lost: 0 };
  const keys = ['a,b', '{"c"}', 'd'];
  await store
    .insertInto('leases')
    .values(keys.map((key) => ({ key, ...values })))
    .execute();
  const among = (operator: 'in' | 'not in', wanted: readonly string[]) =>
    store.selectFrom('leases').select('key').where('key', operator, wanted).orderBy('key');
  const keysOf = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);
  expect(among('in', keys).compile().parameters).toEqual([keys]);
  expect(keysOf(await among('in', ['a,b', '{"c"}', 'e']).execute())).toEqual(['a,b', '{"c"}']);
  expect(keysOf(await among('not in', ['a,b', 'd']).execute())).toEqual(['{"c"}']);
  expect(await among('in', []).execute()).toEqual([]);
});
