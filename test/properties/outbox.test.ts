import { type Clock, PodError, silentLogger, toStreamId } from '@finos/symphony-bdk-core';
import { manualClock } from '@finos/symphony-bdk-core/testing';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createAudit } from '../../src/audit/index.ts';
import { createLocalLeases } from '../../src/leases/index.ts';
import { createOutbox, type Deliver, type Draft } from '../../src/outbox/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { RUNS } from '../support/runs.ts';

/** What becomes of a call of the chat; after `lost` nobody knows that the message is there. */
type Trouble = 'away' | 'lost' | 'refused';

/** A guard that is switched off, to see that the property notices. */
type Sabotage =
  | 'a message in doubt is sent again without a look'
  | 'messages of a conversation do not wait for each other'
  | 'what is refused is tried for ever';

const CONVERSATIONS = ['a', 'b', 'c'] as const;

const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('put' as const),
      // The same key twice is one message.
      messages: fc.array(fc.record({ n: fc.nat(15), to: fc.constantFrom(...CONVERSATIONS) }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('trouble' as const),
      to: fc.constantFrom(...CONVERSATIONS),
      troubles: fc.array(fc.constantFrom<Trouble>('away', 'lost', 'lost', 'refused'), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('restart' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('wait' as const), ms: fc.constantFrom(0, 600, 40_000) }),
  },
);

const story = fc.array(action, { minLength: 2, maxLength: 15 });
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

const draftOf = (key: string, to: string): Draft => ({
  key,
  message: { kind: 'plan-outcome', plan: 'P-000000000001', to: { stream: toStreamId(to) } },
});

const failure = (status: number, ambiguous = false) =>
  new PodError({ method: 'POST', path: '/message/create', status, traceId: 't', ambiguous });

/** Every run has keys of its own in the one store. */
let told = 0;

async function play(actions: readonly Action[], base: Store, sabotage: Sabotage | undefined) {
  told += 1;
  const run = told;
  const clock = manualClock();
  const sent: { key: string; to: string }[] = [];
  const refused = new Set<string>();
  const troubles = new Map<string, Trouble[]>(CONVERSATIONS.map((to) => [to, []]));
  const put: { key: string; to: string }[] = [];

  async function start() {
    const audit = createAudit({ store: base, clock });
    const fresh = createOutbox({
      leases: createLocalLeases(),
      signals: createLocalSignals(),
      store: base,
      clock,
      logger: silentLogger,
      audit,
      random: () => 1,
    });
    await fresh.start(deliver);
    return fresh;
  }

  const deliver: Deliver = async ({ key, message, isInDoubt }) => {
    const to = 'stream' in message.to ? message.to.stream : '';
    const isLookedFor = isInDoubt && sabotage !== 'a message in doubt is sent again without a look';
    if (isLookedFor && sent.some((each) => each.key === key)) return 'sent';
    const trouble = troubles.get(to)?.shift();
    if (trouble === 'away' && sabotage === 'messages of a conversation do not wait for each other') {
      void wake(deliver, { key, message, isInDoubt: true, since: 0 }, clock);
      return 'sent';
    }
    if (trouble === 'away') throw failure(503);
    if (trouble === 'refused') {
      if (sabotage === 'what is refused is tried for ever') troubles.get(to)?.unshift('refused');
      if (sabotage === 'what is refused is tried for ever') throw failure(503);
      refused.add(key);
      throw failure(403);
    }
    sent.push({ key, to });
    if (trouble === 'lost') throw failure(0, true);
    return 'sent';
  };

  let outbox = await start();
  for (const each of actions) {
    if (each.what === 'put') {
      const drafts = each.messages.map(({ n, to }) => ({ key: `${run}/${n}`, to }));
      await base.transaction().execute((transaction) =>
        outbox.add(
          drafts.map(({ key, to }) => draftOf(key, to)),
          transaction,
        ),
      );
      for (const draft of drafts) if (!put.some(({ key }) => key === draft.key)) put.push(draft);
      outbox.wake();
    } else if (each.what === 'trouble') troubles.get(each.to)?.push(...each.troubles);
    else if (each.what === 'restart') {
      await outbox.stop();
      outbox = await start();
    }
    await clock.jump(each.what === 'wait' ? each.ms : 0);
  }
  for (let turn = 0; turn < 20; turn += 1) await clock.jump(31_000);
  await outbox.stop();

  const faults: string[] = [];
  for (const to of CONVERSATIONS) {
    const wanted = put.filter((each) => each.to === to && !refused.has(each.key)).map(({ key }) => key);
    const got = sent.filter((each) => each.to === to).map(({ key }) => key);
    if (got.join() !== wanted.join()) faults.push(`in ${to}: sent ${got.join()}, wanted ${wanted.join()}`);
  }
  const rows = await base.selectFrom('outbox').select(['key', 'status']).execute();
  for (const { key, status } of rows)
    if (status !== (refused.has(key) ? 'dropped' : 'sent')) faults.push(`${key} is ${status}`);
  await base.deleteFrom('outbox').execute();
  return { faults, put, refused };
}

async function wake(deliver: Deliver, delivery: Parameters<Deliver>[0], clock: Clock): Promise<void> {
  await clock.sleep(500);
  await deliver(delivery).catch(() => {});
}

async function check(runs: number, sabotage?: Sabotage) {
  const shares = { messages: 0, refused: 0, inTrouble: 0 };
  const base = await openStore('sqlite::memory:');
  const property = fc.asyncProperty(story, async (actions) => {
    const { faults, put, refused } = await play(actions, base, sabotage);
    if (put.length > 1) shares.messages += 1;
    if (refused.size > 0) shares.refused += 1;
    if (actions.some(({ what }) => what === 'trouble')) shares.inTrouble += 1;
    expect(faults).toEqual([]);
  });
  const details = await fc.check(property, {
    numRuns: runs,
    includeErrorInReport: true,
    endOnFailure: sabotage !== undefined,
  });
  await base.destroy();
  return { details, shares };
}

test('messages go out once and in the order of their conversation, and one that is refused holds up nothing', async () => {
  const { details, shares } = await check(RUNS);
  const percent = (part: number) => Math.round((100 * part) / RUNS);
  process.stdout.write(
    `outbox: ${RUNS} runs; ${percent(shares.messages)} % had several messages, ${percent(shares.inTrouble)} % met trouble, in ${percent(shares.refused)} % some were refused\n`,
  );
  expect(fc.defaultReportMessage(details) ?? '').toBe('');
  expect(percent(shares.messages)).toBeGreaterThan(50);
  expect(percent(shares.refused)).toBeGreaterThan(10);
}, 3_600_000);

describe('the property notices when', () => {
  test.each<Sabotage>([
    'a message in doubt is sent again without a look',
    'messages of a conversation do not wait for each other',
    'what is refused is tried for ever',
  ])('%s', async (sabotage) => {
    const { details } = await check(300, sabotage);
    expect(details.failed).toBe(true);
  });
});
