import type { Person } from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import { loadPlan, type PlanEventType } from '../../src/plans/index.ts';
import { type Route, routeOf } from '../../src/routes/index.ts';
import { colleague } from '../support/fake-facts.ts';
import { createRequestWorld, SUBJECT } from '../support/request-world.ts';
import { personNamed } from '../support/sample-plan.ts';
import { createTestStore } from '../support/test-store.ts';

const HOUR = 3_600_000;

const people = Array.from({ length: 4 }, (_, index) => personNamed(`Owner ${index}`, colleague(100 + index)));
const [ann, ben, cat, dan] = people as [Person, Person, Person, Person];

const GROUPS = { owners: [ann, ben], administrators: [cat, dan] };

const OWNERS = { kind: 'owners' } as const;
const ADMINISTRATORS = { kind: 'administrators' } as const;

type Case = {
  readonly route: Route;
  /** What has happened to the plan before. */
  readonly before?: readonly PlanEventType[];
  readonly job: 'remind-approvers' | 'escalate-request' | 'tell-of-hold' | 'tell-groups' | 'end-request';
  readonly message: string;
  readonly to: readonly Person[];
  readonly line?: string;
};

const CASES: Readonly<Record<string, Case>> = {
  'a reminder': {
    route: routeOf({ group: OWNERS, count: 2 }, { remind: HOUR }),
    job: 'remind-approvers',
    message: 'request-reminder',
    to: [ann, ben],
    line: 'request.reminded',
  },
  'an escalation': {
    route: routeOf({ group: OWNERS, count: 2, escalation: { after: HOUR, to: ADMINISTRATORS } }),
    job: 'escalate-request',
    message: 'request-card',
    to: [ann, ben, cat, dan],
    line: 'request.escalated',
  },
  'a notice of a hold': {
    route: routeOf({ group: ADMINISTRATORS, count: 1 }, { hold: HOUR }),
    before: ['approve'],
    job: 'tell-of-hold',
    message: 'hold-card',
    to: [ann, ben],
    line: 'plan.hold-told',
  },
  'a notice of what was done': {
    route: routeOf({ group: OWNERS, count: 1 }, { tell: [ADMINISTRATORS] }),
    before: ['approve', 'finish'],
    job: 'tell-groups',
    message: 'request-told',
    to: [cat, dan],
  },
  'a word to whoever it was for that nobody decided': {
    route: routeOf({ group: OWNERS, count: 1 }, { expires: HOUR }),
    job: 'end-request',
    message: 'notice',
    to: [SUBJECT],
    line: 'request.expired',
  },
};

test.each(Object.entries(CASES))('killed before any call on the store, there is %s once', async (_, each) => {
  const place = await createTestStore({ inMemory: true });
  const base = await place.open();
  const world = createRequestWorld({ base, route: each.route, people: GROUPS });
  for (let killedAt = 1, isOver = false; !isOver; killedAt += 1) {
    const plan = `P-${String(killedAt).padStart(12, '0')}`;
    await world.open(plan);
    for (const type of each.before ?? []) await world.start().lifecycle.tell(plan, { type });
    await world.clock.jump(HOUR);
    const first = world.start(killedAt);
    await first.lives(() => first.approvals.handlers[each.job]({ plan }));
    isOver = first.steps() < killedAt;
    // The job is still there, whatever came of it.
    await world.start().approvals.handlers[each.job]({ plan });
    const sent = await world.messages(each.message, plan);
    expect(sent).toHaveLength(each.to.length);
    for (const { id } of each.to)
      expect(sent).toContainEqual(
        expect.stringMatching(new RegExp(`/(?:im-with-|notice/)${id}(?:/|$)`, 'u')),
      );
    if (each.line) expect(await world.lines(each.line, plan)).toBe(1);
  }
  await place.remove();
});

test('killed before any call on the store, whoever something is asked for hears of it once', async () => {
  const place = await createTestStore({ inMemory: true });
  const base = await place.open();
  const route = routeOf({ group: OWNERS, count: 1 });
  const world = createRequestWorld({ base, route, people: GROUPS });
  for (let killedAt = 1, isOver = false; !isOver; killedAt += 1) {
    const plan = `P-${String(killedAt).padStart(12, '0')}`;
    const first = world.start(killedAt);
    await first.lives(() => world.open(plan, first));
    isOver = first.steps() < killedAt;
    // What asked for it is handled again, and finds the plan if it is there.
    if ((await loadPlan(base, plan)) === undefined) await world.open(plan);
    expect(await world.messages('request-concerns', plan)).toHaveLength(1);
  }
  await place.remove();
});
