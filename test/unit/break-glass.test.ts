import { type Person, toStreamId } from '@finos/symphony-bdk-core';
import { manualClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { updateGlass } from '../../src/approvals/glass.ts';
import {
  createBreakGlass,
  createGlassGuard,
  type Delegation,
  type Glass,
} from '../../src/approvals/index.ts';
import { createAudit } from '../../src/audit/index.ts';
import { addMember, bindChange, removeMember } from '../../src/changes/index.ts';
import { UserError } from '../../src/errors.ts';
import { createJobs, datedJobs, jobShapes, stickyJobs } from '../../src/jobs/index.ts';
import { createLocalLeases } from '../../src/leases/index.ts';
import type { GlassWish } from '../../src/plans/index.ts';
import { insertPlan } from '../../src/plans/plan-store.ts';
import { createLocalSignals } from '../../src/signals/index.ts';
import { inTurn, type Store } from '../../src/store/index.ts';
import { colleague, fakeFacts } from '../support/fake-facts.ts';
import { personNamed, samplePlan } from '../support/sample-plan.ts';
import { recordOf } from '../support/store-tables.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';

const MINUTE = 60_000;
const BOB = personNamed('Bob Lee', colleague(1));
const ANN = personNamed('Ann Other', colleague(3));
const EVE = personNamed('Eve Admin', colleague(2));
const { facts } = fakeFacts();

let place: TestStore;
let store: Store;
let clock: ReturnType<typeof manualClock>;
beforeEach(async () => {
  clock = manualClock();
  place = await createTestStore();
  store = await place.open();
});
afterEach(() => place.remove());

type Around = {
  /** Of all groups: who may break glass, and who reviews it. */
  readonly isNamed: boolean;
  /** Whether there is somebody who hears of it. */
  readonly isHeard: boolean;
  readonly lasts: number;
  readonly isAdministratorsRoom: boolean;
  readonly delegations: readonly { readonly principal: Person; readonly delegate: Person }[];
};

/** A process of its own on the same store. */
function processOn(
  from: Store,
  {
    isNamed = true,
    isHeard = true,
    lasts = 60 * MINUTE,
    isAdministratorsRoom = false,
    delegations = [],
  }: Partial<Around> = {},
) {
  const audit = createAudit({ store: from, clock });
  const jobs = createJobs({
    store: from,
    clock,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    leases: createLocalLeases(),
    signals: createLocalSignals(),
    shapes: jobShapes,
    dated: datedJobs,
    sticky: stickyJobs,
  });
  const parts = {
    store: from,
    clock,
    audit,
    jobs,
    policy: {
      breakGlass: () => ({
        people: ['bob@acme.example'],
        actions: ['room.member.add'],
        lasts,
        review: { kind: 'administrators' as const },
      }),
    },
    groups: { includes: async () => isNamed },
    delegations: { activeOf: async () => delegations.map(delegationOf) },
    administratorsRoom: {
      async id() {
        if (!isHeard)
          throw new UserError({ code: 'administrators-room-missing', room: 'Steward administrators' });
        return toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA');
      },
    },
  };
  const { facts: seen } = fakeFacts({ administratorsRoom: isAdministratorsRoom });
  return { ...createBreakGlass(parts), guard: createGlassGuard(parts), facts: seen };
}

const delegationOf = (pair: Around['delegations'][number]): Delegation => ({
  id: 'D-1',
  ...pair,
  until: Number.MAX_SAFE_INTEGER,
  status: 'active',
  setBy: undefined,
  confirmedBy: undefined,
  createdAt: 0,
  occasion: 'e',
  changedIn: 'e',
});

type Process = ReturnType<typeof processOn>;

const proposed = (breakGlass: Process, event = 'proposed'): Promise<Glass> =>
  breakGlass.propose({ by: BOB, lasts: 30 * MINUTE, reason: 'INC-4711', event, facts });

async function opened(breakGlass: Process): Promise<Glass> {
  const { id } = await proposed(breakGlass);
  return breakGlass.confirm({ by: BOB, id, event: 'confirmed', facts });
}

/** A plan of Bob's that goes without its approval. */
async function planIn({ id: glass }: Glass, id = 'P-000000000001') {
  const change = addMember({ room: { id: ROOM_OF_OTHERS, name: 'FX desk' }, user: EVE });
  const begun = samplePlan('Bob Lee', {
    id,
    change,
    requester: BOB,
    state: 'running',
    finishedAt: undefined,
  });
  const plan = { ...begun, glass };
  await inTurn(store, (transaction) => insertPlan(plan, transaction));
  return plan;
}

const NOBODY = { interested: [], skipped: [] };

const linesOf = async (type: string): Promise<number> =>
  (await recordOf(store)).filter((line) => line.type === type).length;

const jobsOf = async (kind: string): Promise<number> =>
  (await store.selectFrom('jobs').select('id').where('kind', '=', kind).execute()).length;

const ROOM_OF_OTHERS = toStreamId('ve3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA');
const between = (principal: Person, delegate: Person) => [{ principal, delegate }];
const refusedAs = (code: string) => ({ problem: expect.objectContaining({ code }) });

describe('a window that is open', () => {
  const add = (user: Person, room = ROOM_OF_OTHERS) =>
    bindChange(addMember({ room: { id: room, name: 'FX desk' }, user }));
  const remove = bindChange(removeMember({ room: { id: ROOM_OF_OTHERS, name: 'FX desk' }, user: EVE }));

  test.each<[string, Partial<GlassWish>, Partial<Parameters<typeof processOn>[1]>, boolean]>([
    ['is for what is named', {}, {}, true],
    ['is for several', { changes: [add(EVE), add(ANN)] }, {}, true],
    ['is not for what is not named', { changes: [add(EVE), remove] }, {}, false],
    ['is not for oneself', { changes: [add(BOB)] }, {}, false],
    ['is not for what somebody else asked them to do', { askedBy: ANN }, {}, false],
    ["is not for the administrators' room", {}, { isAdministratorsRoom: true }, false],
    ['is not for whoever decides for them', {}, { delegations: between(BOB, EVE) }, false],
    ['is not for whomever they decide for', {}, { delegations: between(EVE, BOB) }, false],
    ['is for those whose delegates are others', {}, { delegations: between(EVE, ANN) }, true],
    ['is not for whoever is not named any more', {}, { isNamed: false }, false],
  ])('%s', async (_, wish, world, isWithout) => {
    const { id } = await opened(processOn(store));
    const { guard, facts: seen } = processOn(store, world);
    const found = await guard.windowFor({ requester: BOB, changes: [add(EVE)], ...wish }, seen);
    expect(found).toBe(isWithout ? id : undefined);
  });

  test('is for nobody else', async () => {
    const { guard } = processOn(store);
    await opened(processOn(store));
    expect(await guard.windowFor({ requester: ANN, changes: [add(EVE)] }, facts)).toBeUndefined();
  });
});

describe('a plan', () => {
  test('concerns those who decide for whom it is done to, and for whoever does it', async () => {
    const plan = await planIn(await opened(processOn(store)));
    const { guard } = processOn(store, { delegations: between(EVE, ANN) });
    expect(new Set(await guard.require(plan, facts))).toEqual(new Set([BOB.id, EVE.id, ANN.id]));
  });

  test.each<[string, Partial<Around>]>([
    ['nobody is named any more who does it', { isNamed: false }],
    ['it is done to whoever decides for them', { delegations: between(BOB, EVE) }],
    ["it is about the administrators' room", { isAdministratorsRoom: true }],
  ])('does not go on when %s', async (_, world) => {
    const plan = await planIn(await opened(processOn(store)));
    const { guard, facts: seen } = processOn(store, world);
    await expect(guard.require(plan, seen)).rejects.toMatchObject(refusedAs('glass-over'));
  });

  test('does not go in what is only proposed', async () => {
    const { guard, ...breakGlass } = processOn(store);
    const plan = await planIn(await proposed({ guard, ...breakGlass }));
    await expect(guard.require(plan, facts)).rejects.toMatchObject(refusedAs('glass-over'));
    await expect(inTurn(store, (transaction) => guard.use(plan, NOBODY, transaction))).rejects.toMatchObject(
      refusedAs('glass-over'),
    );
  });
});

describe('nobody opens', () => {
  test.each<[string, Partial<Around>, string]>([
    ['one who is not named', { isNamed: false }, 'glass-not-for-you'],
    ['one that nobody would hear of', { isHeard: false }, 'administrators-room-missing'],
    ['one for longer than it may be', { lasts: 20 * MINUTE }, 'glass-too-long'],
  ])('%s', async (_, world, code) => {
    await expect(proposed(processOn(store, world))).rejects.toMatchObject(refusedAs(code));
  });

  test('what they proposed while they were named', async () => {
    const { id } = await proposed(processOn(store));
    const confirming = { by: BOB, id, event: 'confirmed', facts };
    await expect(processOn(store, { isNamed: false }).confirm(confirming)).rejects.toMatchObject(
      refusedAs('glass-not-for-you'),
    );
  });

  test('what somebody else proposed, what was proposed before, and what is over', async () => {
    const breakGlass = processOn(store);
    const first = await proposed(breakGlass);
    const last = await proposed(breakGlass, 'proposed again');
    const refused = refusedAs('no-glass');
    const confirm = (by: Person, { id }: Glass, event: string) =>
      breakGlass.confirm({ by, id, event, facts });
    await expect(confirm(ANN, last, 'click 1')).rejects.toMatchObject(refused);
    await expect(confirm(BOB, first, 'click 2')).rejects.toMatchObject(refused);
    await confirm(BOB, last, 'click 3');
    await expect(breakGlass.end({ by: ANN, event: 'end 1' })).rejects.toMatchObject(refused);
    await breakGlass.end({ by: BOB, event: 'end 2' });
    await expect(confirm(BOB, last, 'click 4')).rejects.toMatchObject(refused);
  });

  test('one for longer than it may be by now', async () => {
    const { id } = await proposed(processOn(store));
    const shorter = processOn(store, { lasts: 10 * MINUTE });
    const glass = await shorter.confirm({ by: BOB, id, event: 'confirmed', facts });
    expect(glass.until).toBe(clock.now() + 10 * MINUTE);
  });
});

test('what has been taken on meanwhile is not taken on again', async () => {
  const breakGlass = processOn(store);
  const open = await opened(breakGlass);
  await breakGlass.end({ by: BOB, event: 'end' });
  const isTaken = await inTurn(store, (transaction) => updateGlass(open, open, transaction));
  expect(isTaken).toBe(false);
  expect(await breakGlass.find(open.id)).toMatchObject({ status: 'closed' });
});

describe('a review', () => {
  const REVIEW = { id: '', finding: 'fine', event: 'review', facts };

  async function used(interested: readonly Person[] = [EVE]): Promise<Glass> {
    const breakGlass = processOn(store);
    const glass = await opened(breakGlass);
    const plan = await planIn(glass);
    const use = { interested: interested.map(({ id }) => id), skipped: [] };
    await inTurn(store, (transaction) => breakGlass.guard.use(plan, use, transaction));
    return breakGlass.end({ by: BOB, event: 'end' });
  }

  test.each<[string, Person, Partial<Around>, string]>([
    ['is not for whoever broke it', BOB, {}, 'own-glass'],
    ['is not for those who are no reviewers', ANN, { isNamed: false }, 'not-a-reviewer'],
    ['is not for those whom it concerned', EVE, {}, 'glass-of-interested'],
    ['is not for those who decide for them', ANN, { delegations: between(EVE, ANN) }, 'glass-of-interested'],
    ['is not for those for whom they decide', ANN, { delegations: between(ANN, EVE) }, 'glass-of-interested'],
  ])('%s', async (_, by, world, code) => {
    const { id } = await used();
    const { review, listFor } = processOn(store, world);
    await expect(review({ ...REVIEW, id, by })).rejects.toMatchObject(refusedAs(code));
    expect(await linesOf('decision.refused')).toBe(1);
    expect((await listFor(by, facts)).map((glass) => glass.id)).toEqual(by === BOB ? [id] : []);
  });

  test('comes once, and not before the end', async () => {
    const breakGlass = processOn(store);
    const open = await opened(breakGlass);
    const review = { ...REVIEW, id: open.id, by: EVE };
    await expect(breakGlass.review(review)).rejects.toMatchObject(refusedAs('glass-not-to-review'));
    await breakGlass.end({ by: BOB, event: 'end' });
    await expect(breakGlass.review(review)).rejects.toMatchObject(refusedAs('glass-not-to-review'));
  });

  test('is not done again', async () => {
    const { id } = await used();
    const breakGlass = processOn(store);
    await breakGlass.review({ ...REVIEW, id, by: ANN });
    await expect(
      breakGlass.review({ ...REVIEW, id, by: personNamed('Sue', colleague(9)), event: 'again' }),
    ).rejects.toMatchObject(refusedAs('glass-reviewed'));
    expect(await linesOf('break-glass.reviewed')).toBe(1);
  });
});

test('what is open has a job that ends it, until it has ended', async () => {
  const breakGlass = processOn(store);
  await opened(breakGlass);
  expect(await jobsOf('end-break-glass')).toBe(1);
  await breakGlass.end({ by: BOB, event: 'end' });
  expect(await jobsOf('end-break-glass')).toBe(0);
});

describe('of two processes', () => {
  test('that are told the same twice, one opens one window', async () => {
    const [one, other] = [processOn(store), processOn(await place.open())];
    const { id } = await proposed(one);
    const answers = await Promise.allSettled([
      one.confirm({ by: BOB, id, event: 'click 1', facts }),
      other.confirm({ by: BOB, id, event: 'click 2', facts }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(answers).toContainEqual({
      status: 'rejected',
      reason: expect.objectContaining({ problem: expect.objectContaining({ code: 'glass-open' }) }),
    });
    expect(await linesOf('break-glass.opened')).toBe(1);
    expect(await jobsOf('tell-of-break-glass')).toBe(1);
  });

  test('that handle the same event, both hear of the same window', async () => {
    const [one, other] = [processOn(store), processOn(await place.open())];
    const { id } = await proposed(one);
    const confirming = { by: BOB, id, event: 'click', facts };
    const answers = await Promise.all([one.confirm(confirming), other.confirm(confirming)]);
    expect(answers.map((each) => each.id)).toEqual([id, id]);
    expect(await linesOf('break-glass.opened')).toBe(1);
  });

  test('that review it at once, one does', async () => {
    const [one, other] = [processOn(store), processOn(await place.open())];
    const glass = await opened(one);
    const plan = await planIn(glass);
    await inTurn(store, (transaction) => one.guard.use(plan, NOBODY, transaction));
    await one.end({ by: BOB, event: 'end' });
    const review = { by: EVE, id: glass.id, finding: 'fine', facts };
    const answers = await Promise.allSettled([
      one.review({ ...review, event: 'click 1' }),
      other.review({ ...review, event: 'click 2' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await linesOf('break-glass.reviewed')).toBe(1);
  });
});

test('a window closes by itself after a restart, once, however often that is looked at', async () => {
  const glass = await opened(processOn(store));
  const later = processOn(await place.open());
  const end = () => later.handlers['end-break-glass']({ glass: glass.id });
  await clock.moveOn(29 * MINUTE);
  await end();
  expect(await later.find(glass.id)).toMatchObject({ status: 'open' });
  await clock.moveOn(MINUTE);
  await end();
  await end();
  expect(await later.find(glass.id)).toMatchObject({ status: 'closed', endedAt: glass.until });
  expect(await linesOf('break-glass.ended')).toBe(1);
  expect(await jobsOf('tell-of-break-glass')).toBe(2);
});

test('what should have ended counts as ended, although its job is late', async () => {
  const breakGlass = processOn(store);
  const glass = await opened(breakGlass);
  const plan = await planIn(glass);
  await inTurn(store, (transaction) => breakGlass.guard.use(plan, NOBODY, transaction));
  expect(await breakGlass.guard.require(plan, facts)).toContain(EVE.id);
  await clock.moveOn(30 * MINUTE);
  const over = { problem: { code: 'glass-over', id: glass.id } };
  await expect(breakGlass.guard.require(plan, facts)).rejects.toMatchObject(over);
  const another = await planIn(glass, 'P-000000000002');
  await expect(
    inTurn(store, (transaction) => breakGlass.guard.use(another, NOBODY, transaction)),
  ).rejects.toMatchObject(over);
  await expect(proposed(breakGlass, 'again')).rejects.toMatchObject({
    problem: { code: 'glass-unreviewed', id: glass.id },
  });
});

test('a plan counts once, however often it is begun', async () => {
  const breakGlass = processOn(store);
  const glass = await opened(breakGlass);
  const plan = await planIn(glass);
  for (let run = 0; run < 2; run += 1)
    await inTurn(store, (transaction) => breakGlass.guard.use(plan, NOBODY, transaction));
  expect(await linesOf('break-glass.used')).toBe(1);
  expect(await jobsOf('tell-of-glass-use')).toBe(1);
});

test('what was proposed can be confirmed for a quarter of an hour', async () => {
  const breakGlass = processOn(store);
  const { id } = await proposed(breakGlass);
  await clock.moveOn(15 * MINUTE);
  await expect(breakGlass.confirm({ by: BOB, id, event: 'late', facts })).rejects.toMatchObject({
    problem: { code: 'no-glass' },
  });
});

test('the store has one open window of a person at most', async () => {
  const { id } = await opened(processOn(store));
  const row = await store.selectFrom('glass').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  await expect(
    store
      .insertInto('glass')
      .values({ ...row, id: 'B-222222' })
      .execute(),
  ).rejects.toThrow();
});
