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
import { createLocalSignals } from '../../src/signals/index.ts';
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
  let statements = 0;
  const counting: KyselyPlugin = {
    transformQuery({ node }) {
      statements += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const store = (await place.open()).withPlugin(counting);
  const shared = { store, clock: systemClock, logger: silentLogger };
  const leases = createLeases({
    ...shared,
    signals: createLocalSignals(),
    url: place.url,
    owner: randomUUID(),
  });
  const handled: string[] = [];
  const inbox = createInbox({
    ...shared,
    leases,
    signals: createLocalSignals(),
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
  expect(statements).toBeLessThan(CONVERSATIONS);
});
