import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { requestIdOf } from '../../src/approvals/request.ts';
import type { RenderMessage } from '../../src/conversation/render-message.ts';
import { createDigestRenderer } from '../../src/conversation/request-digest.ts';
import { jobShapes } from '../../src/jobs/index.ts';
import { loadPlan } from '../../src/plans/index.ts';
import { createCards, loadReplies, type Replies } from '../../src/replies/index.ts';
import { routeOf } from '../../src/routes/index.ts';
import type { Store } from '../../src/store/index.ts';
import { phrase } from '../../src/words/index.ts';
import { createChat } from '../support/chat.ts';
import { createErrands } from '../support/errands.ts';
import { colleague } from '../support/fake-facts.ts';
import { createRequestWorld } from '../support/request-world.ts';
import { personNamed } from '../support/sample-plan.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const MINUTE = 60_000;
const OWNERS = { kind: 'owners' } as const;
const shapes = { 'send-digest': jobShapes['send-digest'] };

let place: TestStore;
let base: Store;
let replies: Replies;
beforeAll(async () => {
  place = await createTestStore({ inMemory: true });
  base = await place.open();
  replies = loadReplies({ templates: 'templates' });
});
afterAll(() => place.remove());

/** Each time somebody else is asked, so that all of them fit in one store. */
function createAsking(run: number) {
  const ann = personNamed('Ann Owner', colleague(100 + run));
  const route = routeOf({ group: OWNERS, count: 1 });
  // Of one requester, half as many.
  const world = createRequestWorld({ base, route, people: { owners: [ann] }, cardsPerHour: 2 });
  const chat = createChat({ replies, now: world.clock.now });
  const plans = [1, 2, 3].map((n) => `P-${String(10 * run + n).padStart(12, '0')}`);

  /** Sees to what happens, and to what follows from it. */
  async function see(
    process: ReturnType<typeof world.start>,
    happens: () => Promise<unknown>,
  ): Promise<void> {
    const { clock } = world;
    const cards = await createCards({ store: process.store, clock });
    const digest = createDigestRenderer({ cards, readDigest: process.sparing.readDigest });
    const render: RenderMessage = async ({ message }) => {
      if (message.kind === 'request-digest') return digest(message);
      const data = { sentence: phrase('none') };
      return message.kind === 'request-card' ? { reply: { template: 'request/passed-on', data } } : undefined;
    };
    await happens();
    const { handlers } = process.sparing;
    await createErrands({ ...process, shapes, handlers, cards, replier: chat.replierOf(process), render })();
  }

  return { ann, world, chat, plans, see };
}

test('killed at any step, an approver has one digest, which says how many there are and when none is left', async () => {
  for (let killedAt = 1, isOver = false; !isOver; killedAt += 1) {
    const { ann, world, chat, plans, see } = createAsking(killedAt);
    const im = chat.imWith(ann.id);
    isOver = true;
    /** In a process that is killed, and then in one that isn't. */
    const happens = async (work: (process: ReturnType<typeof world.start>) => Promise<unknown>) => {
      const first = world.start(killedAt);
      await first.lives(() => see(first, () => work(first)));
      isOver &&= first.steps() < killedAt;
      // What it had done is named after another time.
      await world.clock.jump(1_000);
      const next = world.start();
      await see(next, () => work(next));
    };
    for (const plan of plans)
      await happens(async (process) => {
        if ((await loadPlan(process.store, plan)) === undefined) await world.open(plan, process);
      });
    await world.clock.jump(MINUTE);
    await happens(async () => undefined);
    expect({ killedAt, messages: chat.in(im, /./u).length }).toEqual({ killedAt, messages: 2 });
    expect(chat.in(im, /2 more requests are waiting/u)).toHaveLength(1);
    for (const plan of plans.slice(1))
      await happens(({ approvals }) =>
        approvals.decide({
          id: requestIdOf(plan),
          by: ann,
          verdict: 'reject',
          reason: 'no',
          event: `no ${plan}`,
        }),
      );
    await world.clock.jump(10 * MINUTE);
    await happens(async () => undefined);
    expect({ killedAt, messages: chat.in(im, /./u).length }).toEqual({ killedAt, messages: 2 });
    expect(chat.in(im, /have all been decided/u)).toHaveLength(1);
  }
});
