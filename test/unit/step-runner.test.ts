import { silentLogger } from '@finos/symphony-bdk-core';
import { manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createAudit } from '../../src/audit/index.ts';
import { addMember } from '../../src/changes/index.ts';
import { insertPlan } from '../../src/plans/plan-store.ts';
import { createStepRunner, type StepRunnerOptions } from '../../src/plans/step-runner.ts';
import { openStore, type StepStatus, type Store } from '../../src/store/index.ts';
import { colleague, fakeFacts } from '../support/fake-facts.ts';
import { personNamed, roomNamed, samplePlan } from '../support/sample-plan.ts';

// One process stands still in the middle of a step, and another one goes on with it meanwhile.

let store: Store;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
});
afterEach(() => store.destroy());

const guest = personNamed('Guest', colleague(2));
const plan = samplePlan('Ann', {
  state: 'running',
  outcomes: ['waiting'],
  change: addMember({ room: roomNamed('Desk'), user: guest }),
});
const [step] = plan.steps;

type Moment = 'at its first look' | 'while it is judged' | 'while the pod makes the change';
type Meanwhile = {
  readonly when: Moment;
  /** As the other one leaves the step. */
  readonly status: StepStatus;
  /** Whether this one knows by now that it has lost the plan. */
  readonly isLost?: boolean;
  /** Whether it finds the change made. */
  readonly isMade?: boolean;
};

/** Runs the step, while another process does that; answers with what came of it. */
async function runWhile({ when, status, isLost = false, isMade = false }: Meanwhile) {
  await store.transaction().execute((transaction) => insertPlan(plan, transaction));
  const lost = new AbortController();
  let changes = 0;
  let followed = 0;
  async function at(moment: Moment): Promise<void> {
    if (moment !== when) return;
    await store.updateTable('steps').set({ status }).execute();
    if (isLost) lost.abort(new Error('lost'));
  }
  const { facts } = fakeFacts({ members: isMade ? [guest.id] : [] });
  const run = createStepRunner({
    store,
    clock: manualClock(),
    logger: silentLogger,
    audit: createAudit({ store, clock: manualClock() }),
    policy: {
      async decide() {
        await at('while it is judged');
        return { outcome: 'allow' };
      },
    },
    pod: {
      streams: {
        async addMemberToRoom() {
          changes += 1;
          await at('while the pod makes the change');
        },
      },
    },
    botId: colleague(99),
    pace: { wait: async () => {} },
    lifecycle: {
      transact: (work: Parameters<StepRunnerOptions['lifecycle']['transact']>[0]) =>
        store.transaction().execute(work),
      send: async () => undefined,
    },
    outbox: { add: async () => {}, sent: async () => {} },
    effects: { requireGoing: async () => {} },
    leases: { lapse: () => {} },
    glassGuard: { require: async () => [], use: async () => {} },
    onApplied: async () => {},
    async afterApplied() {
      followed += 1;
    },
  } as unknown as StepRunnerOptions);
  const looking: typeof facts = {
    ...facts,
    async membership(id) {
      await at('at its first look');
      return facts.membership(id);
    },
  };
  if (step === undefined) throw new Error('The plan has no step.');
  const error = await run(plan, step, { facts: looking, signal: lost.signal, isLast: true }).then(
    () => undefined,
    (thrown: Error) => thrown.message,
  );
  const rows = await store.selectFrom('steps').select('status').execute();
  const record = await store.selectFrom('audit').select('type').execute();
  return {
    ended: rows.map((row) => row.status).join(),
    recorded: record.map(({ type }) => type),
    changes,
    followed,
    error,
  };
}

const overtaken = 'another process is at the step, or was';
const cases: readonly (readonly [string, Meanwhile, Awaited<ReturnType<typeof runWhile>>])[] = [
  [
    'makes no change once it knows that it has lost the plan',
    { when: 'at its first look', status: 'started', isLost: true },
    { ended: 'started', recorded: [], changes: 0, followed: 0, error: 'lost' },
  ],
  [
    'does not begin what the other one has begun',
    { when: 'at its first look', status: 'started' },
    { ended: 'started', recorded: [], changes: 0, followed: 0, error: overtaken },
  ],
  [
    'does not begin again what the other one has brought to its end',
    { when: 'while it is judged', status: 'applied' },
    { ended: 'applied', recorded: [], changes: 0, followed: 0, error: overtaken },
  ],
  [
    'does not put down as so before what the other one has just made',
    { when: 'at its first look', status: 'started', isMade: true },
    { ended: 'started', recorded: [], changes: 0, followed: 0, error: undefined },
  ],
  [
    'leaves to the other one what follows from a change that it has put down',
    { when: 'while the pod makes the change', status: 'applied' },
    { ended: 'applied', recorded: ['change.started'], changes: 1, followed: 0, error: undefined },
  ],
  [
    'puts down its own change',
    { when: 'while the pod makes the change', status: 'started' },
    {
      ended: 'applied',
      recorded: ['change.started', 'change.applied'],
      changes: 1,
      followed: 1,
      error: undefined,
    },
  ],
];

test.each(cases)('%s', async (_, meanwhile, expected) => {
  expect(await runWhile(meanwhile)).toEqual(expected);
});
