/**
 * Some modules are replaced.
 *
 * @jest-environment node
 */
import type { Person } from '@finos/symphony-bdk-core';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import * as counted from '../../src/approvals/counted-once.ts';
import type { ApprovalRequest } from '../../src/approvals/index.ts';
import * as interested from '../../src/approvals/interested.ts';
import * as requestStore from '../../src/approvals/request-store.ts';
import { type Route, routeOf } from '../../src/routes/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import type { Click, GroupName, Rights, RouteWorld } from '../support/route-world.ts';
import { RUNS } from '../support/runs.ts';

/** A guard that is switched off, to see that the property notices. */
type Sabotage =
  | 'four eyes are not looked at'
  | 'a mandate counts for each who uses it'
  | 'one person counts for each part that they belong to'
  | 'whoever comes second does not look again';

let sabotage: Sabotage | undefined;

jest.unstable_mockModule('../../src/approvals/interested.ts', () => ({
  ...interested,
  interestedIn: (interest: Parameters<typeof interested.interestedIn>[0]) =>
    sabotage === 'four eyes are not looked at'
      ? { askers: new Set(), subjects: new Set(), delegates: new Set() }
      : interested.interestedIn(interest),
}));

jest.unstable_mockModule('../../src/approvals/counted-once.ts', () => ({
  ...counted,
  requireUnused: (...given: Parameters<typeof counted.requireUnused>) => {
    if (sabotage !== 'a mandate counts for each who uses it') counted.requireUnused(...given);
  },
}));

jest.unstable_mockModule('../../src/approvals/request-store.ts', () => ({
  ...requestStore,
  advanceRequest: async (
    ...[request, stage, transaction]: Parameters<typeof requestStore.advanceRequest>
  ) => {
    if (sabotage !== 'whoever comes second does not look again')
      return requestStore.advanceRequest(request, stage, transaction);
    const now = await requestStore.requireRequest(transaction, request.id);
    return requestStore.advanceRequest(now, stage, transaction);
  },
}));

// After the guards that can be switched off.
let worlds: typeof import('../support/route-world.ts');
beforeAll(async () => {
  worlds = await import('../support/route-world.ts');
});

const EVERYBODY = 10;
const NAMES: readonly GroupName[] = ['owners', 'members', 'administrators', 'role', 'named'];

const someone = fc.nat(EVERYBODY - 1);
const group = fc.constantFrom<GroupName>(...NAMES, 'owners', 'named');
const people = fc.uniqueArray(someone, { minLength: 6, maxLength: EVERYBODY });
// Whose votes are passed on, to those who aren't among them.
const few = fc.uniqueArray(fc.nat(6), { minLength: 6, maxLength: 7 });
const giver = fc.nat(6);
const taker = fc.constantFrom(2, 7, 8, 9, 7, 8, 9);

const route = fc.record({
  stages: fc.array(
    fc.uniqueArray(fc.record({ group, count: fc.constantFrom(1, 1, 1, 1, 1, 2, 3) }), {
      minLength: 1,
      maxLength: 2,
      selector: (part) => part.group,
    }),
    { minLength: 1, maxLength: 3 },
  ),
  rejections: fc.constantFrom(1, 2, 2, 3),
});

const click = fc.record({
  who: someone,
  verdict: fc.constantFrom<Click['verdict']>('approve', 'approve', 'approve', 'approve', 'approve', 'reject'),
  /** Handled by one process, by the other, or by both. */
  by: fc.constantFrom([0], [1], [0, 1]),
  /** The same click as an earlier one, once more. */
  again: fc.constantFrom(false, false, false, true),
});

const deaths = fc.array(fc.record({ process: fc.nat(1), after: fc.nat(40) }), { maxLength: 1 });

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('clicks' as const),
      clicks: fc.array(click, { minLength: 1, maxLength: 4 }),
      deaths,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('rights' as const),
      group,
      who: someone,
      has: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('delegation' as const),
      from: giver,
      to: taker,
      ends: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('account' as const), who: someone, isEnabled: fc.boolean() }),
  },
);

const delegation = fc.record({ from: giver, to: taker });

const story = fc.record({
  /** Who decides in whose place, from before it is asked. */
  before: fc.array(delegation, { minLength: 2, maxLength: 5 }),
  blind: fc.uniqueArray(someone, { maxLength: 2 }),
  rights: fc.record({ owners: few, members: people, administrators: people, role: people, named: few }),
  route,
  steps: fc.array(step, { minLength: 1, maxLength: 7 }),
  /** In the end everybody says what they think of it, in this order. */
  last: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 8 }),
  rounds: fc.constantFrom(1, 1, 2),
  deathsAtEffect: deaths,
});

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

let told = 0;

const rightsOf = ({ rights, blind }: Story): Rights => ({
  // Whom it is for is not in the room yet.
  owners: new Set(rights.owners.filter((who) => who !== worlds.SUBJECT)),
  members: new Set(rights.members),
  administrators: new Set(rights.administrators),
  role: new Set(rights.role),
  named: new Set(rights.named),
  disabled: new Set(),
  blind: new Set(blind),
});

const routeIn = ({ route: { stages, rejections } }: Story, onePersonFillsSeveral: boolean): Route => ({
  ...routeOf({ group: worlds.GROUPS.owners, count: 1 }),
  stages: stages.map((parts) =>
    parts.map(({ group: name, count }) => ({ group: worlds.GROUPS[name], count })),
  ),
  rejections,
  onePersonFillsSeveral,
});

type Looking = {
  readonly rights: Rights;
  /** Who never decides on it. */
  readonly excluded: ReadonlySet<number>;
};

/** Who approved, in whose place, and at which stage: what somebody says to one stage counts for no other. */
type Voice = { readonly who: number; readonly principal: number | undefined; readonly stage: number };
type Slot = { readonly stage: number; readonly group: GroupName };

/** Watches a request from outside: it knows nothing of how Steward counts. */
function createWitness(asked: Story, world: RouteWorld, { rights, excluded }: Looking) {
  const faults: string[] = [];
  let known = 0;
  let wasOpen = true;

  const slots = asked.route.stages.flatMap((parts, stage) =>
    parts.flatMap(({ group: name, count }) => Array<Slot>(count).fill({ stage, group: name })),
  );

  /** Can each place be given to somebody of their own who has the right now? By trying everything. */
  function isMetBy(voices: readonly Voice[], at = 0): boolean {
    const place = slots[at];
    if (place === undefined) return true;
    return voices.some(
      (voice) =>
        place.stage === voice.stage &&
        canTake(place.group, voice) &&
        isMetBy(
          voices.filter((each) => each !== voice),
          at + 1,
        ),
    );
  }

  /** Only owners and people who are named pass their vote on, to whoever can look at what it is about. */
  const canTake = (place: GroupName, { who, principal }: Voice): boolean =>
    principal === undefined
      ? worlds.hasRight(rights, place, who)
      : (place === 'owners' || place === 'named') &&
        worlds.hasRight(rights, place, principal) &&
        !rights.disabled.has(who) &&
        !rights.blind.has(who);

  const indexOf = ({ id }: Person): number => worlds.PEOPLE.findIndex((each) => each.id === id);
  const voiceIn = ({ by, principal, stage }: ApprovalRequest['decisions'][number]): Voice => ({
    stage,
    who: indexOf(by),
    principal: principal && indexOf(principal),
  });

  const approvers = ({ decisions }: ApprovalRequest): Voice[] =>
    decisions.filter(({ verdict }) => verdict === 'approve').map(voiceIn);

  function faultsOf({ decisions }: ApprovalRequest): string[] {
    const voices = decisions.map(voiceIn);
    const people = new Set(voices.map(({ who }) => who));
    const mandates = new Set(voices.map(({ who, principal = who }) => principal));
    return [
      ...(people.size < voices.length ? ['somebody decided twice'] : []),
      ...(mandates.size < voices.length ? ['a mandate counted twice'] : []),
      ...(voices.some(({ who, principal = who }) => excluded.has(who) || isConcerned(principal))
        ? ['decided on by whom it concerns']
        : []),
    ];
  }

  return {
    faults,
    /** Looks at what came of a step, while everybody still has the rights that they had in it. */
    async look(): Promise<void> {
      const request = await world.load();
      const plan = await world.plan();
      if (request === undefined || plan === undefined) throw new Error('There is no request.');
      const { status, decisions } = request;
      const isMet = isMetBy(approvers(request));
      if (wasOpen && status === 'approved' && !isMet) faults.push('approved without those who have to');
      if (status === 'open' && decisions.length > known && isMet)
        faults.push('open though everybody has approved');
      if (!wasOpen && decisions.length > known) faults.push('decided on after its end');
      faults.push(...faultsOf(request));
      if ((status === 'open') !== (plan.state === 'approving'))
        faults.push(`${status}, but the plan is ${plan.state}`);
      if (status === 'rejected' && plan.state !== 'rejected')
        faults.push(`rejected, but the plan is ${plan.state}`);
      if (status !== 'approved' && world.effects() > 0) faults.push(`an effect of what is ${status}`);
      known = decisions.length;
      wasOpen = status === 'open';
    },
    /** At the very end: one decision, and one effect if it was approved. */
    async conclude(): Promise<void> {
      const request = await world.load();
      const lines = await world.base
        .selectFrom('audit')
        .select(['type', 'body'])
        .where('type', 'in', ['request.approved', 'request.rejected', 'request.void'])
        .where('body', 'like', `%"request":"${world.request}"%`)
        .execute();
      const ends = lines.filter(({ body }) => /"state":"(?!approving)/u.test(body)).length;
      if (ends !== (request?.status === 'open' ? 0 : 1)) faults.push(`it ended ${ends} times in the record`);
      const effects = request?.status === 'approved' ? 1 : 0;
      if (world.effects() !== effects)
        faults.push(`${world.effects()} effects of what is ${request?.status}`);
    },
  };
}

const isConcerned = (who: number): boolean => who === worlds.REQUESTER || who === worlds.SUBJECT;

type Shares = {
  delegated: number;
  runs: number;
  opened: number;
  effect: number;
  rejected: number;
  killed: number;
  open: number;
};

async function play(each: Story, base: Store, shares: Shares): Promise<string[]> {
  told += 1;
  const rights = rightsOf(each);
  const isFree = sabotage === 'one person counts for each part that they belong to';
  const world = worlds.createRouteWorld(base, { id: `P-${told}`, rights, route: routeIn(each, isFree) });
  shares.runs += 1;
  const excluded = new Set([worlds.REQUESTER, worlds.SUBJECT]);
  for (const [at, { from, to }] of each.before.entries())
    if ((await world.delegate(from, to, `P-${told} before ${at}`)) && isConcerned(from)) excluded.add(to);
  // Refused at once, because nobody could bring it to its end.
  if (!(await world.open())) return [];
  shares.opened += 1;
  const witness = createWitness(each, world, { rights, excluded });
  let events = 0;
  const earlier: Click[] = [];
  for (const next of [...each.steps, ...lastWords(each)]) {
    if (next.what === 'rights') {
      const isJoining = next.group === 'owners' && next.who === worlds.SUBJECT;
      if (next.has && !isJoining) rights[next.group].add(next.who);
      else rights[next.group].delete(next.who);
    } else if (next.what === 'delegation') {
      events += 1;
      const event = `P-${told} delegation ${events}`;
      if (next.ends) await world.takeBack(next.from, event);
      else await world.delegate(next.from, next.to, event);
    } else if (next.what === 'account') {
      if (next.isEnabled) rights.disabled.delete(next.who);
      else rights.disabled.add(next.who);
    } else {
      const clicks = next.clicks.flatMap(({ who, verdict, by, again }) => {
        const repeated = again ? earlier.at(-1) : undefined;
        events += 1;
        const made = repeated ?? { who, verdict, event: `click ${events}` };
        earlier.push(made);
        return by.map((process) => ({ click: made, by: process }));
      });
      await world.clicks(clicks, next.deaths);
      await witness.look();
    }
  }
  await world.carryOut(each.deathsAtEffect);
  await witness.conclude();
  const { status, decisions = [] } = (await world.load()) ?? {};
  if (decisions.some(({ principal }) => principal !== undefined)) shares.delegated += 1;
  if (world.effects() > 0) shares.effect += 1;
  if (status === 'rejected') shares.rejected += 1;
  if (status === 'open') shares.open += 1;
  if (world.kills() > 0) shares.killed += 1;
  world.close();
  return witness.faults;
}

/** Everybody who is left approves, two at a time, each handled by another process: nothing depends on who was first. */
function lastWords({ last, rounds }: Story) {
  const each = Array.from({ length: rounds }, () => last).flat();
  return Array.from({ length: Math.ceil(each.length / 2) }, (_, index) => ({
    what: 'clicks' as const,
    clicks: each
      .slice(2 * index, 2 * index + 2)
      .map((who, by) => ({ who, verdict: 'approve' as const, by: [by], again: false })),
    deaths: [],
  }));
}

async function check(runs: number, seed?: number) {
  const shares: Shares = { delegated: 0, runs: 0, opened: 0, effect: 0, rejected: 0, killed: 0, open: 0 };
  const base = await openStore('sqlite::memory:');
  const details = await fc.check(
    fc.asyncProperty(story, async (each) => {
      try {
        expect(await play(each, base, shares)).toEqual([]);
      } finally {
        await forget(base);
      }
    }),
    {
      numRuns: runs,
      includeErrorInReport: true,
      endOnFailure: sabotage !== undefined,
      ...(seed ? { seed } : {}),
    },
  );
  await base.destroy();
  return { details, shares };
}

/** The store grows no fuller with each story; only the record cannot be cleared. */
async function forget(base: Store): Promise<void> {
  for (const table of ['delegations', 'decisions', 'requests', 'steps', 'plans', 'jobs', 'outbox'] as const)
    await base.deleteFrom(table).execute();
}

test('whoever clicks what, when and where, a route is met by distinct, eligible and disinterested people or not at all, and once', async () => {
  sabotage = undefined;
  const { details, shares } = await check(RUNS);
  const percent = (part: number) => Math.round((100 * part) / shares.runs);
  process.stdout.write(
    `routes: ${shares.runs} runs; ${percent(shares.effect)} % ended in an effect, ${percent(shares.rejected)} % rejected, ${percent(shares.open)} % left open, ${percent(shares.runs - shares.opened)} % refused at once; in ${percent(shares.delegated)} % somebody decided in the place of another, in ${percent(shares.killed)} % a process was killed\n`,
  );
  expect(fc.defaultReportMessage(details) ?? '').toBe('');
  expect(percent(shares.effect)).toBeGreaterThanOrEqual(30);
  expect(percent(shares.killed)).toBeGreaterThanOrEqual(20);
  expect(percent(shares.delegated)).toBeGreaterThanOrEqual(5);
}, 3_600_000);

describe('the property notices when', () => {
  test.each<Sabotage>([
    'four eyes are not looked at',
    'a mandate counts for each who uses it',
    'one person counts for each part that they belong to',
    'whoever comes second does not look again',
  ])('%s', async (off) => {
    sabotage = off;
    const { details } = await check(300);
    sabotage = undefined;
    expect(details.failed).toBe(true);
  });
});
