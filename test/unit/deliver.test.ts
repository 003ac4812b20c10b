import { PodError, silentLogger, toMessageId, toStreamId } from '@finos/symphony-bdk-core';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createDeliver } from '../../src/conversation/deliver.ts';
import { insertPlan } from '../../src/plans/plan-store.ts';
import type { Reply } from '../../src/replies/index.ts';
import { type Store, StoreTrouble } from '../../src/store/index.ts';
import { samplePlan } from '../support/sample-plan.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

let place: TestStore;
let store: Store;
beforeEach(async () => {
  place = await createTestStore();
  store = await place.open();
});
afterEach(() => place.remove());

const plan = samplePlan('Nina Patel');

/** Delivers a message whose words can't be made because of this; answers with what is said instead. */
async function saidInstead(error: Error): Promise<readonly Reply[]> {
  await store.transaction().execute((transaction) => insertPlan(plan, transaction));
  const said: Reply[] = [];
  const send = async (_: unknown, reply: Reply) => {
    said.push(reply);
    return toMessageId('m');
  };
  type Parts = Parameters<typeof createDeliver>[0];
  const deliver = createDeliver({
    store,
    cards: {} as Parts['cards'],
    replier: { send } as unknown as Parts['replier'],
    render: () => Promise.reject(error),
    replaceCard: async () => undefined,
    logger: silentLogger,
  });
  const message = {
    kind: 'plan-outcome',
    plan: plan.id,
    to: { stream: toStreamId('x'.repeat(34)) },
  } as const;
  await deliver({ key: 'k', message, isInDoubt: false, since: 0 });
  return said;
}

test.each([
  ['the store is away', new StoreTrouble('away', { store: 'it', cause: undefined })],
  [
    'the pod is away',
    new PodError({ status: 503, method: 'GET', path: '/', traceId: 't', ambiguous: false }),
  ],
])('while %s nobody hears an apology, and the message is tried again', async (_, error) => {
  await expect(saidInstead(error)).rejects.toBe(error);
});

test('what is broken is said with a reference', async () => {
  const said = await saidInstead(new Error('broken'));
  expect(said.map(({ template }) => template)).toEqual(['error/reference']);
});
