import { type Person, silentLogger, type UserId } from '@finos/symphony-bdk-core';
import { type ManualClock, manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type Approvals,
  createApprovals,
  createGroups,
  createMandates,
  REQUEST_ID,
  type Verdict,
} from '../../src/approvals/index.ts';
import { requestIdOf } from '../../src/approvals/request.ts';
import { type Audit, createAudit } from '../../src/audit/index.ts';
import { addMember, type Pod } from '../../src/changes/index.ts';
import { UserError } from '../../src/errors.ts';
import { createJobs, datedJobs, jobShapes } from '../../src/jobs/index.ts';
import { createLocalLeases } from '../../src/leases/index.ts';
import { createOutbox } from '../../src/outbox/index.ts';
import {
  createAllowances,
  createEffects,
  createLifecycle,
  createPreviewer,
  type Lifecycle,
  type Plan,
} from '../../src/plans/index.ts';
import { createPolicy, type Policy } from '../../src/policy/index.ts';
import { ALWAYS, NO_DIRECTORY } from '../../src/routes/index.ts';
import {
  createDryRun,
  createPlanChanges,
  createPlanCommitter,
  createRefuse,
} from '../../src/service/index.ts';
import { NOTHING_SHOWN } from '../../src/shown/index.ts';
import { createLocalSignals } from '../../src/signals/index.ts';
import type { Store } from '../../src/store/index.ts';
import { isStoreAtWork } from '../support/counting-dialect.ts';
import { colleague, fakeFacts, ROOM, stranger } from '../support/fake-facts.ts';
import { createPolicyFile } from '../support/policy-file.ts';
import { personNamed } from '../support/sample-plan.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const HOUR = 3_600_000;

const person = (name: string, id: UserId): Person => personNamed(name, id);
const requester = person('Rita Requester', colleague(1));
const beneficiary = person('Ben Eficiary', colleague(2));
const member = person('Mel Ember', colleague(3));
const administrator = person('Ada Admin', colleague(4));
const outsideOwner = person('Olga Outside', stranger(1));
const suspendedOwner = person('Sue Spended', colleague(5));
const owners = Array.from({ length: 10 }, (_, index) => person(`Owner ${index}`, colleague(100 + index)));
const [first, second, third] = owners as [Person, Person, Person];

const rule = (terms: string, condition = 'resource.members.contains(principal)') =>
  `@id("asks") @approval("owners") ${terms} permit (principal, action == Action::"room.member.add", resource)
     when { ${condition} };
   @id("decides") permit (principal, action == Action::"request.decide", resource);`;

let place: TestStore;
let store: Store;
let clock: ManualClock;
let audit: Audit;
let policy: Policy;
let policyFile: ReturnType<typeof createPolicyFile>;
let lifecycle: Lifecycle;
let approvals: Approvals;
let world: NonNullable<Parameters<typeof fakeFacts>[0]>;
let events = 0;

beforeEach(async () => {
  place = await createTestStore({ inMemory: true });
  store = await place.open();
  clock = manualClock({ isBusy: isStoreAtWork });
  audit = createAudit({ store, clock });
  policyFile = createPolicyFile(() => rule('@approvals("1")'));
  policy = createPolicy({
    policyFile: policyFile.path,
    schemaFile: 'config/policy.cedarschema',
    logger: silentLogger,
  });
  world = {
    owners: [...owners, suspendedOwner, outsideOwner, requester, beneficiary].map(({ id }) => id),
    members: [member.id, requester.id, administrator.id],
    accounts: new Map([
      [suspendedOwner.id, { status: 'SUSPENDED' }],
      [administrator.id, { roles: ['ADMINISTRATOR'] }],
    ]),
  };
  const notAskedFor = () => {
    throw new Error('not asked for');
  };
  const groups = createGroups({
    users: {
      listUsersByIds: notAskedFor,
      listUsersByEmails: notAskedFor,
      listAllUserDetailsByFilter: notAskedFor,
    },
    botId: colleague(99),
    administratorRoles: ['ADMINISTRATOR'],
    administratorsRoom: { id: async () => ROOM, counting: async () => new Set([administrator.id]) },
    findRoom: async () => ROOM,
    directory: () => NO_DIRECTORY,
  });
  const base = { store, clock, audit, logger: silentLogger };
  const outbox = createOutbox({ ...base, leases: createLocalLeases(), signals: createLocalSignals() });
  lifecycle = createLifecycle({
    ...base,
    jobs: createJobs({
      leases: createLocalLeases(),
      signals: createLocalSignals(),
      sticky: [],
      ...base,
      shapes: jobShapes,
      dated: datedJobs,
    }),
    outbox,
    workingTime: ALWAYS,
    lateAfterMs: 60_000,
    alsoTell: async () => [],
    spare: async (drafts) => drafts,
  });
  approvals = createApprovals({
    ...base,
    policy,
    factsSource,
    groups,
    delegations: { activeOf: async () => [] },
    mandates: createMandates({ groups, policy, delegations: { activeOf: async () => [] } }),
    recipients: {
      reachStage: async ({ index }) => ({ asked: [{ stream: ROOM, stage: index }], unavailable: [] }),
      reachAll: async () => [],
      areAllAway: async () => false,
      people: async () => [],
    },
    hasSeen: async () => true,
    workingTime: ALWAYS,
    openRequests: MAX_OPEN,
    lifecycle,
    outbox,
  });
});
afterEach(async () => {
  await place.remove();
  policyFile.remove();
});

const MAX_OPEN = 5;

const factsSource = {
  isInternal: (id: UserId) => fakeFacts().facts.isInternal(id),
  now: () => fakeFacts(world).facts,
};

function changePolicy(text: string): void {
  policyFile.write(() => text);
  policy.reload();
}

/** Somebody asks to add the beneficiary, who is not in the room yet. */
async function ask({
  subject = person('New Comer', colleague(50)),
  occasion = 'event',
  by = requester,
} = {}) {
  const refuse = createRefuse({ audit });
  const allowances = createAllowances({ store, clock });
  const glassGuard = { windowFor: async () => undefined };
  const reading = { clock, policy, pod: {} as Pod, botId: colleague(99) };
  const preview = createPreviewer({ ...reading, allowances, glassGuard });
  const reached = { asked: [{ stream: ROOM, stage: 0 }], unavailable: [], delegates: [] };
  const recipients = { reach: async () => reached, people: async () => [] };
  const readShown = async () => NOTHING_SHOWN;
  const commit = createPlanCommitter({ policy, lifecycle, approvals, recipients, readShown, allowances });
  const dryRun = createDryRun({ audit, approvals, recipients });
  const planChanges = createPlanChanges({
    store,
    preview,
    commit,
    dryRun,
    refuse,
    whoCould: { make: async () => undefined },
    effects: createEffects({ store, audit }),
  });
  const room = { id: ROOM, name: 'FX desk' };
  const outcome = await planChanges(
    {
      principal: by,
      occasion: { key: occasion, stream: { streamId: ROOM, streamType: 'ROOM' } },
      answerTo: { stream: ROOM },
      command: 'room add',
      reason: 'joins the desk',
      changes: () => [addMember({ room, user: subject })],
    },
    factsSource.now(),
  );
  const [plan] = outcome.kind === 'plans' ? outcome.plans : [];
  if (plan?.approval === undefined) throw new Error('The policy asks for no approval.');
  return { plan, request: await approvals.load(plan.approval.request) };
}

function decide(
  id: string,
  by: Person,
  { verdict = 'approve', event }: { verdict?: Verdict; event?: string } = {},
) {
  events += 1;
  const reason = verdict === 'reject' ? 'not on this desk' : undefined;
  return approvals.decide({ id, by, verdict, reason, event: event ?? `decision ${events}` });
}

async function problem(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined || error instanceof UserError) return error?.problem;
  throw error;
}

const statusOf = async (plan: Plan) =>
  (await store.selectFrom('plans').select('state').where('id', '=', plan.id).executeTakeFirstOrThrow()).state;

const recorded = async () =>
  (await audit.list({ skip: 0, limit: 50 })).lines.map(({ type, actor }) => `${type} ${actor}`).toReversed();

test('nobody decides for a group chat, which all of its members own', async () => {
  const notAskedFor = () => {
    throw new Error('not asked for');
  };
  const groups = createGroups({
    users: {
      listUsersByIds: notAskedFor,
      listUsersByEmails: notAskedFor,
      listAllUserDetailsByFilter: notAskedFor,
    },
    botId: colleague(99),
    administratorRoles: ['ADMINISTRATOR'],
    administratorsRoom: { id: async () => ROOM, counting: async () => new Set([administrator.id]) },
    findRoom: async () => ROOM,
    directory: () => NO_DIRECTORY,
  });
  const owners = { kind: 'owners' } as const;
  const about = { roomId: ROOM, managed: [] };
  const { facts: inRoom } = fakeFacts(world);
  expect(await groups.includes(owners, first.id, about, inRoom)).toBe(true);
  const { facts } = fakeFacts({ ...world, room: { groupChat: true } });
  expect(await groups.includes(owners, first.id, about, facts)).toBe(false);
  expect(await groups.people(owners, about, facts)).toEqual([]);
});

describe('a request', () => {
  test('has an id that can be typed, and the terms of its rule', async () => {
    const { request, plan } = await ask();
    expect(request.id).toMatch(REQUEST_ID);
    expect(request).toMatchObject({
      planId: plan.id,
      rule: 'asks',
      route: { stages: [[{ group: { kind: 'owners' }, count: 1 }]] },
      stage: 0,
      decisions: [],
      roomId: ROOM,
      status: 'open',
      createdAt: clock.now(),
      expiresAt: clock.now() + 8 * HOUR,
    });
    expect(await statusOf(plan)).toBe('approving');
    expect(await recorded()).toEqual(['plan.proposed Rita Requester', 'request.opened Rita Requester']);
  });

  test('is opened once for its plan', async () => {
    const { request } = await ask();
    expect((await ask()).request).toEqual(request);
    const subject = person('Another Comer', colleague(51));
    expect((await ask({ occasion: 'another', subject })).request.id).not.toBe(request.id);
    expect((await recorded()).filter((line) => line.startsWith('request.opened'))).toHaveLength(2);
  });

  test('is not opened for the same wish while one waits, but once it was decided or is too old', async () => {
    const { request } = await ask();
    expect(await problem(ask({ occasion: 'again' }))).toEqual({ code: 'already-asked', id: request.id });
    await decide(request.id, first, { verdict: 'reject' });
    const { id } = (await ask({ occasion: 'again' })).request;
    expect(await problem(ask({ occasion: 'later' }))).toEqual({ code: 'already-asked', id });
    await clock.moveOn(8 * HOUR);
    expect((await ask({ occasion: 'later' })).request.id).not.toBe(id);
  });

  test('has ids that are told apart', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => requestIdOf(`P-${index}`));
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(REQUEST_ID);
  });

  test('that nobody made is unknown', async () => {
    expect(await problem(decide('R-222222', first))).toEqual({ code: 'request-unknown', id: 'R-222222' });
  });
});

describe('who may decide', () => {
  test.each<[string, Person, string]>([
    ['the requester', requester, 'own-request'],
    ['the beneficiary', beneficiary, 'own-benefit'],
    ['a member', member, 'not-an-approver'],
    ['an administrator, when owners are asked', administrator, 'not-an-approver'],
    ['an owner of another firm', outsideOwner, 'not-an-approver'],
    ['an owner whose account is suspended', suspendedOwner, 'not-an-approver'],
  ])('%s does not', async (_, by, code) => {
    // In the room as an owner's colleague: that they own it does not help those whom the request is about.
    world = { ...world, owners: (world.owners ?? []).filter((id) => id !== beneficiary.id) };
    const { request, plan } = await ask({ subject: beneficiary });
    world = { ...world, owners: [...(world.owners ?? []), beneficiary.id] };
    for (const verdict of ['approve', 'reject'] as const)
      expect(await problem(decide(request.id, by, { verdict }))).toMatchObject({ code, id: request.id });
    expect(await statusOf(plan)).toBe('approving');
    expect((await recorded()).slice(-1)).toEqual([`decision.refused ${by.displayName}`]);
  });

  test('an owner who has lost the room since does not', async () => {
    const { request } = await ask();
    world = { ...world, owners: [second.id] };
    expect(await problem(decide(request.id, first))).toMatchObject({ code: 'not-an-approver' });
    expect(await decide(request.id, second)).toMatchObject({ outcome: 'approved' });
  });

  test('nobody whom the policy forbids to decide', async () => {
    const { request } = await ask();
    changePolicy(
      `${rule('@approvals("1")')} @says("Not today.") forbid (principal, action == Action::"request.decide", resource) when { principal.status == "ENABLED" };`,
    );
    expect(await problem(decide(request.id, first))).toEqual({
      code: 'not-allowed',
      says: 'Not today.',
      who: [],
      isPersonal: true,
    });
    expect((await audit.list({ skip: 0, limit: 1 })).lines).toMatchObject([
      {
        type: 'decision.refused',
        details: {
          why: 'not-allowed',
          rule: expect.stringMatching(/^rule-/u),
          facts: { 'principal.status': 'ENABLED' },
        },
      },
    ]);
  });

  test('administrators, where they are asked', async () => {
    changePolicy(rule('').replace('owners', 'administrators'));
    const { request } = await ask();
    expect(await problem(decide(request.id, first))).toMatchObject({
      code: 'not-an-approver',
      groups: [{ kind: 'administrators' }],
    });
    expect(await decide(request.id, administrator)).toMatchObject({ outcome: 'approved' });
  });
});

describe('a decision', () => {
  test('to approve lets the plan go on', async () => {
    const { request, plan } = await ask();
    await clock.moveOn(1000);
    expect(await decide(request.id, first)).toMatchObject({
      outcome: 'approved',
      more: 0,
      request: { status: 'approved', decidedBy: first, decidedAt: clock.now() },
    });
    expect(await statusOf(plan)).toBe('running');
    expect((await recorded()).slice(-1)).toEqual(['request.approved Owner 0']);
  });

  test('to reject ends it, with the reason', async () => {
    const { request, plan } = await ask();
    const settled = await approvals.decide({
      id: request.id,
      by: first,
      verdict: 'reject',
      reason: 'no',
      event: 'e',
    });
    expect(settled).toMatchObject({
      outcome: 'rejected',
      request: { status: 'rejected', decisionReason: 'no' },
    });
    expect(await statusOf(plan)).toBe('rejected');
  });

  test('is answered with who decided, when it comes second', async () => {
    const { request } = await ask();
    await decide(request.id, first);
    for (const verdict of ['approve', 'reject'] as const)
      expect(await problem(decide(request.id, second, { verdict }))).toEqual({
        code: 'request-closed',
        id: request.id,
        status: 'approved',
        by: 'Owner 0',
        at: clock.now(),
      });
  });

  test('that is delivered again gives the same answer, and is one decision', async () => {
    const { request } = await ask();
    const settled = await decide(request.id, first, { event: 'again' });
    const { outcome, more, request: decided } = await decide(request.id, first, { event: 'again' });
    expect({ outcome, more, decided }).toEqual({ outcome: 'approved', more: 0, decided: settled.request });
    expect((await recorded()).filter((line) => line.startsWith('request.approved'))).toHaveLength(1);
  });

  test('is taken once in a race of ten', async () => {
    const { request, plan } = await ask();
    const results = await Promise.all(
      owners.map((owner, index) =>
        decide(request.id, owner, { verdict: index % 2 ? 'reject' : 'approve' }).catch(
          (error: unknown) => error,
        ),
      ),
    );
    const settled = results.filter((result) => !(result instanceof UserError));
    expect(settled).toHaveLength(1);
    const winner = (settled as Awaited<ReturnType<typeof decide>>[])[0]?.request.decidedBy?.displayName;
    for (const result of results)
      if (result instanceof UserError)
        expect(result.problem).toMatchObject({ code: 'request-closed', by: winner });
    expect(await store.selectFrom('decisions').selectAll().execute()).toHaveLength(1);
    expect(['running', 'rejected']).toContain(await statusOf(plan));
    expect(await audit.verify()).toMatchObject({ whole: true, lines: 3 });
  });
});

describe('a quorum of two', () => {
  beforeEach(() => changePolicy(rule('@approvals("2")')));

  test('needs two people', async () => {
    const { request, plan } = await ask();
    expect(await decide(request.id, first)).toMatchObject({
      outcome: 'more-wanted',
      more: 1,
      request: { status: 'open' },
    });
    expect(await statusOf(plan)).toBe('approving');
    expect(await problem(decide(request.id, first))).toEqual({
      code: 'already-decided-by-you',
      id: request.id,
    });
    expect(await decide(request.id, second)).toMatchObject({ outcome: 'approved', more: 0 });
    expect(await statusOf(plan)).toBe('running');
  });

  test('is not needed to reject', async () => {
    const { request } = await ask();
    await decide(request.id, first);
    expect(await decide(request.id, second, { verdict: 'reject' })).toMatchObject({
      outcome: 'rejected',
      more: 0,
    });
  });

  test('does not count who has lost the room since', async () => {
    const { request } = await ask();
    await decide(request.id, first);
    world = { ...world, owners: [second.id, third.id] };
    expect(await decide(request.id, second)).toMatchObject({ outcome: 'more-wanted', more: 1 });
    expect(await decide(request.id, third)).toMatchObject({ outcome: 'approved' });
  });

  test('is reached by just one of ten who approve at once', async () => {
    const { request } = await ask();
    const outcomes = await Promise.all(
      owners.map((owner) =>
        decide(request.id, owner).then(
          ({ outcome }) => outcome as string,
          (error: UserError) => error.problem.code as string,
        ),
      ),
    );
    expect(outcomes.toSorted()).toEqual(
      ['approved', 'more-wanted', ...Array.from({ length: 8 }, () => 'request-closed')].toSorted(),
    );
    expect(await store.selectFrom('decisions').selectAll().execute()).toHaveLength(2);
    expect(await audit.verify()).toMatchObject({ whole: true, lines: 4 });
  });
});

describe('a request is void', () => {
  test.each([
    ['the rule that asked for it has changed', rule('@approvals("2")')],
    ['the rule is gone', '@id("decides") permit (principal, action == Action::"request.decide", resource);'],
    ['another rule asks now', rule('').replace('"asks"', '"asks-too"')],
    [
      'the change is forbidden now',
      `${rule('')} forbid (principal, action == Action::"room.member.add", resource);`,
    ],
  ])('when %s', async (_, text) => {
    changePolicy(rule(''));
    const { request, plan } = await ask();
    changePolicy(text);
    expect(await decide(request.id, first)).toMatchObject({ outcome: 'void', request: { status: 'void' } });
    expect(await statusOf(plan)).toBe('void');
    expect(await problem(decide(request.id, second))).toMatchObject({
      code: 'request-closed',
      status: 'void',
    });
    expect((await recorded()).slice(-1)).toEqual(['request.void Owner 0']);
  });

  test('when the requester may not ask for it any more', async () => {
    const { request } = await ask();
    world = { ...world, owners: owners.map(({ id }) => id), members: [] };
    expect(await decide(request.id, first)).toMatchObject({ outcome: 'void' });
  });

  test('when the plan behind it was tampered with', async () => {
    const { request, plan } = await ask();
    const params = JSON.stringify({ room: { id: ROOM, name: 'FX desk' }, user: member });
    await store.updateTable('steps').set({ params }).where('plan_id', '=', plan.id).execute();
    expect(await decide(request.id, first)).toMatchObject({ outcome: 'void' });
  });

  test('and not when only other rules have changed, or it needs no approval any more', async () => {
    const { request } = await ask();
    changePolicy(
      `${rule('@approvals("1")')} @id("new") permit (principal, action == Action::"help", resource);`,
    );
    expect(await decide(request.id, first)).toMatchObject({ outcome: 'approved' });
    const another = await ask({ occasion: 'another' });
    changePolicy(
      `${rule('@approvals("3")')} @id("free") permit (principal, action == Action::"room.member.add", resource);`,
    );
    expect(await decide(another.request.id, first)).toMatchObject({ outcome: 'approved' });
  });

  test('but can still be rejected', async () => {
    const { request } = await ask();
    changePolicy(rule('@approvals("2")'));
    expect(await decide(request.id, first, { verdict: 'reject' })).toMatchObject({ outcome: 'rejected' });
  });
});

describe('of one person, so many requests are open at once', () => {
  const others = Array.from({ length: MAX_OPEN + 1 }, (_, n) => person(`Comer ${n}`, colleague(60 + n)));
  const askFor = (n: number) =>
    ask({ occasion: `occasion ${n}`, ...(others[n] ? { subject: others[n] } : {}) });

  test('and no more; one that is over makes way for another', async () => {
    const [{ request }] = [await askFor(0)];
    for (let n = 1; n < MAX_OPEN; n += 1) await askFor(n);
    expect(await problem(askFor(MAX_OPEN))).toEqual({ code: 'too-many-requests', most: MAX_OPEN });
    expect(await approvals.lists.sentBy(requester.id)).toHaveLength(MAX_OPEN);
    await decide(request.id, first);
    await askFor(MAX_OPEN);
    await clock.moveOn(8 * HOUR);
    await ask({ occasion: 'the next day' });
  });

  test('whatever others have asked for', async () => {
    for (let n = 0; n < MAX_OPEN; n += 1) await askFor(n);
    await ask({ occasion: 'of another', by: member });
  });
});

describe('a request that nobody decides', () => {
  test('expires when its time has come, and not before', async () => {
    const { request, plan } = await ask();
    await clock.moveOn(8 * HOUR - 1);
    expect(await approvals.expire(request.id)).toBeUndefined();
    await clock.moveOn(1);
    expect(await approvals.expire(request.id)).toMatchObject({ status: 'expired' });
    expect(await statusOf(plan)).toBe('expired');
    expect((await recorded()).slice(-1)).toEqual(['request.expired ']);
  });

  test('is expired also when a decision comes before the job', async () => {
    const { request } = await ask();
    await clock.moveOn(8 * HOUR);
    expect(await problem(decide(request.id, first))).toMatchObject({
      code: 'request-closed',
      status: 'expired',
    });
  });

  test('does not expire once it is decided', async () => {
    const { request } = await ask();
    await decide(request.id, first);
    await clock.moveOn(9 * HOUR);
    expect(await approvals.expire(request.id)).toBeUndefined();
    expect(await approvals.expire('R-222222')).toBeUndefined();
  });

  test('has the time that its rule gives it', async () => {
    changePolicy(rule('@expires("30m")'));
    const { request } = await ask();
    await clock.moveOn(30 * 60_000);
    expect(await approvals.expire(request.id)).toMatchObject({ status: 'expired' });
  });
});

describe('the list', () => {
  const listed = async (who: Person) => {
    const { sentBy, waitingFor } = approvals.lists;
    return { own: await sentBy(who.id), waiting: await waitingFor(who.id) };
  };

  test('shows requesters theirs, and approvers those that they can decide', async () => {
    world = { ...world, owners: (world.owners ?? []).filter((id) => id !== beneficiary.id) };
    const { id } = (await ask({ subject: beneficiary })).request;
    world = { ...world, owners: [...(world.owners ?? []), beneficiary.id] };
    expect(await listed(requester)).toEqual({ own: [id], waiting: [] });
    expect(await listed(first)).toEqual({ own: [], waiting: [id] });
    for (const other of [beneficiary, member, suspendedOwner, outsideOwner])
      expect(await listed(other)).toEqual({ own: [], waiting: [] });
  });

  test('leaves out what is decided or too old', async () => {
    const { request } = await ask();
    await ask({ occasion: 'another', subject: person('Another Comer', colleague(51)) });
    await decide(request.id, first);
    expect((await listed(second)).waiting).toHaveLength(1);
    await clock.moveOn(8 * HOUR);
    expect(await listed(second)).toEqual({ own: [], waiting: [] });
    expect(await listed(requester)).toEqual({ own: [], waiting: [] });
  });
});
