import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type PlanEventType, TRANSITIONS } from '../../src/plans/index.ts';
import { END_STATES, openStore, type PlanState, type Store } from '../../src/store/index.ts';
import { colleague } from '../support/fake-facts.ts';
import { createPlanWorld, type PlanWorld, type Sabotage, type Trouble } from '../support/plan-world.ts';
import { RUNS } from '../support/runs.ts';
import { personNamed } from '../support/sample-plan.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PLANS = 3;
const by = personNamed('Ann Other', colleague(2));

const trouble = fc.constantFrom<Trouble>(
  'away',
  'lost',
  'away',
  'lost',
  'refused',
  'killed-before',
  'killed-after',
  'away',
  'lost',
);

/** What the world may do to plans, in any order. */
const action = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('say' as const),
      plan: fc.nat(PLANS - 1),
      event: fc.constantFrom<PlanEventType>(
        'confirm',
        'approve',
        'approve',
        'confirm',
        'reject',
        'void',
        'withdraw',
        'lapse',
        'ask-to-pause',
        'ask-to-cancel',
        'halt',
        'resume',
        'cancel',
        'confirm',
        'approve',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('trouble' as const),
      of: fc.constantFrom('pod' as const, 'chat' as const),
      troubles: fc.array(trouble, { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('pause' as const),
      plan: fc.nat(PLANS - 1),
      // Taken back at once, and resumed before, after and long after the reminder.
      forMs: fc.constantFrom(0, 15_000, 15_000, HOUR, 13 * HOUR, 25 * HOUR),
      again: fc.constantFrom<PlanEventType>('resume', 'resume', 'ask-to-pause', 'ask-to-cancel', 'cancel'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('kill' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('wait' as const),
      ms: fc.constantFrom(0, 500, 5_000, MINUTE, 16 * MINUTE, 9 * HOUR, 13 * HOUR),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('ask again' as const), plan: fc.nat(PLANS - 1) }) },
);

const plan = fc.record({
  size: fc.integer({ min: 1, max: 4 }),
  begin: fc.constantFrom(
    'start' as const,
    'start' as const,
    'start' as const,
    'ask-to-confirm' as const,
    'ask-for-approval' as const,
  ),
  holdMs: fc.constantFrom(undefined, undefined, 10 * MINUTE),
  startsIn: fc.constantFrom(undefined, undefined, HOUR),
});

const story = fc.record({
  /** How fast people are added: all at once, or so slowly that a plan can be met on its way. */
  perSecond: fc.constantFrom(1_000, 0.2, 0.1, 0.1),
  plans: fc.array(plan, { minLength: 1, maxLength: PLANS }),
  /** Troubles that meet the first calls, before anything else happens. */
  first: fc.array(trouble, { maxLength: 3 }),
  actions: fc.array(action, { minLength: 1, maxLength: 10 }),
});

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** Stories are told one after another in one store, so each has ids and people of its own. */
let told = 0;
const idOf = (index: number) => `P-${told}-${index}`;
const userOf = (index: number, n: number) => colleague(1_000 + told * 100 + index * 10 + n);
const peopleOf = (index: number, size: number) =>
  Array.from({ length: size }, (_, n) => personNamed(`Person ${index}.${n}`, userOf(index, n)));

/** Lets the world do all this, and then waits for as long as anything may take. */
async function play({ plans, first, actions }: Story, world: PlanWorld): Promise<void> {
  const ask = async (index: number) => {
    const wanted = plans[index];
    if (wanted)
      await world
        .propose(idOf(index), { ...wanted, people: peopleOf(index, wanted.size) })
        .catch(ignoreDeath);
  };
  world.trouble('pod', first);
  for (const index of plans.keys()) await ask(index);
  await world.moveOn(0);
  for (const each of actions) {
    if (each.what === 'say' && each.plan < plans.length)
      await world.tell(idOf(each.plan), { type: each.event, by }).catch(ignoreDeath);
    else if (each.what === 'trouble') world.trouble(each.of, each.troubles);
    else if (each.what === 'kill') world.kill();
    else if (each.what === 'pause' && each.plan < plans.length) {
      await world.tell(idOf(each.plan), { type: 'ask-to-pause', by }).catch(ignoreDeath);
      if (each.forMs > 0) await world.moveOn(each.forMs);
      await world.tell(idOf(each.plan), { type: each.again, by }).catch(ignoreDeath);
    } else if (each.what === 'ask again') await ask(each.plan);
    await world.moveOn(each.what === 'wait' ? each.ms : 0);
  }
  world.recovers();
  // An event that was not handled to its end is handled again.
  for (const index of plans.keys()) await ask(index);
  await world.moveOn(3 * 24 * HOUR);
}

const ENDED: readonly PlanState[] = END_STATES;

/** What is wrong with the world, if anything is. */
async function faultsOf({ plans }: Story, world: PlanWorld): Promise<string[]> {
  const faults: string[] = [];
  for (const [index, { size }] of plans.entries()) {
    const id = idOf(index);
    const row = await world.base
      .selectFrom('plans')
      .select(['state', 'approval', 'hold_ms', 'start_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) {
      faults.push(`${id} was not stored`);
      continue;
    }
    if (!ENDED.includes(row.state)) faults.push(`${id} stays ${row.state}`);
    const notice = row.approval === null ? `${id}/outcome` : `R-${id}/outcome`;
    const times = world.sent.filter((key) => key === notice).length;
    const message = await world.base
      .selectFrom('outbox')
      .select('status')
      .where('key', '=', notice)
      .executeTakeFirst();
    // What the chat refuses is dropped, and that is on record.
    if (times !== 1 && !(times === 0 && message?.status === 'dropped'))
      faults.push(`the requester of ${id} was told ${times} times`);
    for (const { id: userId } of peopleOf(index, size))
      if ((world.effects.get(userId) ?? 0) > 1) faults.push(`${id} had an effect twice`);
    const steps = await world.base
      .selectFrom('steps')
      .select(['position', 'status'])
      .where('plan_id', '=', id)
      .execute();
    for (const { position, status } of steps) {
      const isIn = world.members.has(userOf(index, position));
      if (status === 'applied' && !isIn) faults.push(`${id} says it did what it did not do`);
      if (status === 'waiting' && isIn) faults.push(`${id} did what it does not say`);
    }
    faults.push(...faultsOfLife(id, row, await linesOf(id, world)));
  }
  const twice = world.sent.filter((key, at) => world.sent.indexOf(key) !== at);
  if (twice.length > 0) faults.push(`sent twice: ${twice.join(', ')}`);
  const left = await world.base
    .selectFrom('jobs')
    .select('id')
    .where('id', 'like', `% P-${told}-%`)
    .execute();
  if (left.length > 0) faults.push(`jobs are left: ${left.map((job) => job.id).join(', ')}`);
  return faults;
}

type Line = { readonly at: number; readonly type: string; readonly state: PlanState | undefined };

/** What the record tells of a plan and of its changes, in order. */
async function linesOf(id: string, world: PlanWorld): Promise<Line[]> {
  const rows = await world.base
    .selectFrom('audit')
    .select(['at', 'type', 'body'])
    .where('seq', '>', world.recordedBefore)
    .where('body', 'like', `%"plan":"${id}"%`)
    .orderBy('seq')
    .execute();
  return rows.map(({ at, type, body }) => ({ at, type, state: (JSON.parse(body) as Partial<Line>).state }));
}

type Life = {
  readonly state: PlanState;
  readonly approval: string | null;
  readonly hold_ms: number | null;
  readonly start_at: number | null;
};

/**
 * The lines have to lead through the table of transitions, from the beginning to the state that the plan is in, with changes only
 * while it runs: not before its time, not while it is paused, and not after its end.
 */
function faultsOfLife(id: string, life: Life, lines: readonly Line[]): string[] {
  const faults: string[] = [];
  let state: 'new' | PlanState = 'new';
  let held = 0;
  for (const { at, type, state: next } of lines) {
    if (next !== undefined) {
      const isKnown = Object.values(TRANSITIONS[state]).some(
        ({ record, to }) => record === type && (typeof to === 'function' || to === next),
      );
      if (!isKnown) faults.push(`the record takes ${id} from ${state} to ${next} by ${type}`);
      if (state !== next && next === 'holding') held = at + (life.hold_ms ?? 0);
      state = next;
    } else if (type === 'change.started') {
      if (state !== 'running') faults.push(`${id} was ${state} and changed something`);
      if (at < Math.max(held, life.start_at ?? 0)) faults.push(`${id} began before its time`);
    }
  }
  if (state !== life.state) faults.push(`the record leaves ${id} ${state}, not ${life.state}`);
  return faults;
}

type Shares = {
  runs: number;
  applied: number;
  killed: number;
  troubled: number;
  paused: number;
  resumed: number;
  late: number;
};

async function check(runs: number, { sabotage, seed }: { sabotage?: Sabotage; seed?: number } = {}) {
  const shares: Shares = { runs: 0, applied: 0, killed: 0, troubled: 0, paused: 0, resumed: 0, late: 0 };
  const base = await openStore('sqlite::memory:');
  const property = fc.asyncProperty(story, async (each) => {
    told += 1;
    const world = await createPlanWorld(base, { perSecond: each.perSecond, sabotage });
    try {
      await play(each, world);
      shares.runs += 1;
      if (world.effects.size > 0) shares.applied += 1;
      if (world.kills() > 0) shares.killed += 1;
      if (each.first.length > 0 || each.actions.some(({ what }) => what === 'trouble')) shares.troubled += 1;
      const types = await world.recorded();
      if (types.has('plan.paused')) shares.paused += 1;
      if (types.has('plan.resumed')) shares.resumed += 1;
      if (types.has('plan.late')) shares.late += 1;
      expect(await faultsOf(each, world)).toEqual([]);
    } finally {
      world.close();
      await forget(base);
    }
  });
  const details = await fc.check(property, {
    numRuns: runs,
    includeErrorInReport: true,
    endOnFailure: sabotage !== undefined,
    ...(seed ? { seed } : {}),
  });
  await base.destroy();
  return { details, shares };
}

/** The store grows no fuller with each story, so that none takes longer than the first; only the record cannot be cleared. */
async function forget(base: Store): Promise<void> {
  for (const table of ['steps', 'plans', 'jobs', 'outbox'] as const) await base.deleteFrom(table).execute();
}

const percent = (part: number, { runs }: Shares) => Math.round((100 * part) / runs);

test('whatever happens in whatever order, every plan ends, tells its requester once, does nothing twice, and is on record', async () => {
  const { details, shares } = await check(RUNS);
  const { applied, killed, troubled, paused, resumed, late } = shares;
  process.stdout.write(
    `plans: ${shares.runs} runs; in ${percent(applied, shares)} % something was done, ${percent(troubled, shares)} % met trouble, ${percent(killed, shares)} % were killed, ${percent(paused, shares)} % were paused, ${percent(resumed, shares)} % resumed, ${percent(late, shares)} % late\n`,
  );
  expect(fc.defaultReportMessage(details) ?? '').toBe('');
  expect(percent(applied, shares)).toBeGreaterThan(30);
  expect(percent(troubled, shares)).toBeGreaterThan(30);
  expect(percent(killed, shares)).toBeGreaterThan(30);
  expect(percent(paused, shares)).toBeGreaterThan(5);
  expect(percent(resumed, shares)).toBeGreaterThan(2);
}, 3_600_000);

describe('the property notices when', () => {
  test.each<Sabotage>([
    'a started step is applied again without a look',
    'a message in doubt is sent again without a look',
    'entering a state brings no jobs',
    'a plan that has ended tells nobody',
    'a transition leaves no line in the record',
    'what the pod refuses for a while is given up',
    'a plan that is to be paused goes on',
    'what is held or scheduled starts at once',
  ])('%s', async (sabotage) => {
    const { details } = await check(300, { sabotage });
    expect(details.failed).toBe(true);
  });
});

async function ignoreDeath(error: unknown): Promise<void> {
  if (!(error instanceof Error) || error.message !== 'the process is dead') throw error;
}
