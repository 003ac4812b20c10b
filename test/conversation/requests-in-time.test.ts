import { type MovableClock, movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, describe, expect, test } from '@jest/globals';
import { ADD_NINA, membersNeed, requestOf, WAITS } from '../support/asking-for-nina.ts';
import type { Member } from '../support/member.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let clock: MovableClock;
afterEach(() => world.close());

const HOUR = 3_600_000;
const ADMINS = { in: 'Steward administrators' };
const STILL_WAITS = /is still waiting for your decision/;

const byRoute = membersNeed('@approval("desk")');

async function startWith(...terms: readonly string[]): Promise<void> {
  clock = movableClock();
  const approvals = `routes:\n  desk:\n${terms.map((term) => `    ${term}\n`).join('')}`;
  world = await startWorld({ clock, policy: byRoute, approvals });
}

const isNinaIn = () => world.jane.membersOf('FX desk').includes('Nina Patel');

/** Bob asks for Nina; answers with the id of the request. */
const bobAsks = (): Promise<string> => requestOf(world.bob);

/** What somebody has seen of this so far, once Steward has said all that it says by this time. */
async function seenBy(who: Member, what: RegExp, place = {}): Promise<readonly string[]> {
  await world.settled();
  return who
    .sees(place)
    .map(({ text }) => text)
    .filter((text) => what.test(text));
}

/** Opens the conversation with Steward, in which everything new counts as read then. */
const reads = (who: Member) => who.client.read(who.streamOf({}));

describe('reminders', () => {
  test('come later each time, as one message, and not after the end', async () => {
    await startWith('stages: [{ group: owners }]', 'remind: 1h', 'expires: 7h');
    const { jane, bob } = world;
    const id = await bobAsks();
    await jane.hears(WAITS);
    reads(jane);
    clock.moveOn(HOUR);
    const { text } = await jane.hears(STILL_WAITS);
    expect(text).toContain('Bob Lee wants to add Nina Patel to FX desk');
    expect(text).toContain(`/approve ${id}`);
    clock.moveOn(1.5 * HOUR);
    expect(await seenBy(jane, STILL_WAITS)).toHaveLength(1);
    clock.moveOn(HOUR);
    await jane.hears(STILL_WAITS);
    clock.moveOn(4 * HOUR);
    await bob.hears(/Expired/);
    expect(await seenBy(jane, STILL_WAITS)).toHaveLength(2);
  });

  test('tell why, as the card does; those who only have to know hear neither reason nor ticket', async () => {
    await startWith('stages: [{ group: owners }]', 'remind: 1h', 'tell: [administrators]');
    const { jane, bob, alice } = world;
    await bob.asks(`${ADD_NINA} --reason "joins the desk" --ticket OPS-7`, /is open until/);
    const card = await jane.hears(WAITS);
    reads(jane);
    clock.moveOn(HOUR);
    const { text } = await jane.hears(STILL_WAITS);
    expect(text).toMatch(/Reason \(Bob Lee's words\): “joins the desk”\s+Ticket: “OPS-7”/u);
    jane.submits(card, 'approve');
    const told = await alice.hears(/Bob Lee's request R-\w{6}[\s\S]+Done/u, ADMINS);
    expect(told.text).not.toMatch(/joins the desk|OPS-7/u);
  });

  test('reach those who can still decide, and not those who have', async () => {
    await startWith('stages: [{ group: owners, count: 2 }]', 'remind: 1h');
    const { jane, dave, bob } = world;
    await jane.asks('/room owner add @Dave Kim --room "FX desk"', /Dave Kim/);
    const id = await bobAsks();
    await jane.asks(`/approve ${id}`, /You've approved/);
    // The card as it is now.
    await world.settled();
    reads(dave);
    clock.moveOn(HOUR);
    await dave.hears(STILL_WAITS);
    expect(await seenBy(jane, STILL_WAITS)).toEqual([]);
    expect(await seenBy(bob, STILL_WAITS)).toEqual([]);
  });

  test('are a new copy of the card for those who have not seen it, and every copy works and is closed', async () => {
    await startWith('stages: [{ group: owners, count: 2 }]', 'remind: 1h', 'expires: 20h');
    const { jane, dave, bob } = world;
    await jane.asks('/room owner add @Dave Kim --room "FX desk"', /Dave Kim/);
    const id = await bobAsks();
    const card = await jane.hears(WAITS);
    clock.moveOn(HOUR);
    await jane.hears(WAITS);
    await dave.hears(WAITS);
    expect(await seenBy(jane, STILL_WAITS)).toEqual([]);
    reads(jane);
    clock.moveOn(2 * HOUR);
    await jane.hears(STILL_WAITS);
    jane.submits(card, 'approve');
    await jane.hears(/You've approved/);
    await dave.asks(`/approve ${id}`, /Approved by Dave Kim/);
    await bob.hears(/Approved by Dave Kim/);
    expect(await seenBy(jane, /waiting for your decision/)).toHaveLength(1);
    expect(await seenBy(jane, new RegExp(`Request ${id} · Approved`))).toHaveLength(2);
  });

  test('of a pod that does not tell what was seen are short', async () => {
    await startWith('stages: [{ group: owners }]', 'remind: 1h');
    const { jane, pod } = world;
    pod.faults.add({ match: { path: '/status' }, times: 'always', effect: { status: 403 } });
    await bobAsks();
    await jane.hears(WAITS);
    clock.moveOn(HOUR);
    await jane.hears(STILL_WAITS);
  });

  test('are one message in the room of a group, and begin anew with each stage', async () => {
    await startWith('stages: [{ group: owners }, { group: administrators }]', 'remind: 2h', 'expires: 20h');
    const { jane, alice } = world;
    const id = await bobAsks();
    await jane.hears(WAITS);
    clock.moveOn(1.5 * HOUR);
    await jane.asks(`/approve ${id}`, /You've approved/);
    clock.moveOn(HOUR);
    expect(await seenBy(alice, STILL_WAITS, ADMINS)).toEqual([]);
    clock.moveOn(HOUR);
    await alice.hears(STILL_WAITS, ADMINS);
    expect(await seenBy(alice, STILL_WAITS, ADMINS)).toHaveLength(1);
    expect(await seenBy(jane, STILL_WAITS)).toEqual([]);
  });
});

describe('an escalation', () => {
  const ESCALATED = ['stages: [{ group: owners }]', 'escalate: { after: 2h, to: administrators }'];

  test('asks others once nobody has decided for so long, and the card says so', async () => {
    await startWith(...ESCALATED);
    const { bob, jane, alice } = world;
    const id = await bobAsks();
    const card = await jane.hears(WAITS);
    await alice.asks(`/approve ${id}`, /an owner of the room can decide on R-\w{6}, and you aren't one/i);
    expect(await seenBy(alice, WAITS, ADMINS)).toEqual([]);
    clock.moveOn(2 * HOUR);
    const later = await alice.hears(WAITS, ADMINS);
    expect(later.text).toMatch(/an owner of the room\s+may decide in their place: the administrators/);
    await bob.hears(/is still undecided, so I've asked the administrators as well/);
    await jane.hears(/may decide in their place: the administrators/);
    alice.submits(later, 'approve');
    await bob.hears(/Approved by Alice Martin/);
    expect(isNinaIn()).toBe(true);
    jane.submits(card, 'approve');
    await jane.hears(/has already been approved by Alice Martin/);
  });

  test.each([
    {
      who: 'nobody',
      readers: [],
      said: /Nobody I asked first/,
      shown: /nobody asked before them had seen it by then/,
    },
    {
      who: 'one of two',
      readers: ['dave'],
      said: /Some of those I asked first haven't/,
      shown: /some of those asked before them hadn't/,
    },
    {
      who: 'everybody',
      readers: ['jane', 'dave'],
      said: /Everyone I asked first/,
      shown: /everyone asked before them had seen it/,
    },
  ] as const)('says that $who of those asked first has seen it', async ({ readers, said, shown }) => {
    await startWith(...ESCALATED);
    const { bob, jane, dave, alice } = world;
    await jane.asks('/room owner add @Dave Kim --room "FX desk"', /Dave Kim/);
    const id = await bobAsks();
    await jane.hears(WAITS);
    await dave.hears(WAITS);
    await world.settled();
    for (const name of readers) reads(world[name]);
    clock.moveOn(2 * HOUR);
    expect((await bob.hears(/is still undecided/)).text).toMatch(said);
    expect((await alice.hears(WAITS, ADMINS)).text).toMatch(shown);
    // As it was then.
    reads(jane);
    reads(dave);
    expect((await bob.asks(`/request info ${id}`, /Needs/)).text).toMatch(shown);
  });

  test('says nothing of who has seen it where the pod does not tell', async () => {
    await startWith(...ESCALATED);
    const { bob, jane, alice, pod } = world;
    pod.faults.add({ match: { path: '/status' }, times: 'always', effect: { status: 403 } });
    await bobAsks();
    await jane.hears(WAITS);
    await world.settled();
    clock.moveOn(2 * HOUR);
    expect((await bob.hears(/is still undecided/)).text).not.toMatch(/seen/);
    expect((await alice.hears(WAITS, ADMINS)).text).not.toMatch(/seen/);
  });

  test('comes once, and not after the decision', async () => {
    await startWith(...ESCALATED);
    const { jane, alice } = world;
    const id = await bobAsks();
    await jane.asks(`/reject ${id} not on this desk`, /Rejected/);
    clock.moveOn(5 * HOUR);
    expect(await seenBy(alice, /R-/, ADMINS)).toEqual([]);
  });

  test('leaves the number of people as it is, and four eyes', async () => {
    await startWith('stages: [{ group: owners, count: 2 }]', 'escalate: { after: 2h, to: administrators }');
    const { jane, dave, alice } = world;
    await jane.asks('/room owner add @Dave Kim --room "FX desk"', /Dave Kim/);
    await jane.asks('/room add @Alice Martin --room "FX desk"', /Alice Martin/);
    const { text } = await alice.asks(ADD_NINA, /Request R-\w{6} is open until/);
    const id = /R-\w{6}/u.exec(text)?.[0] ?? '';
    await jane.asks(`/approve ${id}`, /It needs 1 more approval/);
    clock.moveOn(2 * HOUR);
    await alice.hears(WAITS, ADMINS);
    await alice.asks(`/approve ${id}`, /You asked for R-\w{6} yourself/);
    expect(isNinaIn()).toBe(false);
    await world.victor.asks(`/approve ${id}`, /Approved by Victor Stone/);
    expect(isNinaIn()).toBe(true);
    expect(await seenBy(dave, /Approved by Victor Stone/)).toHaveLength(1);
  });
});

describe('what was approved and is held', () => {
  const HELD = ['stages: [{ group: administrators }]', 'hold: 2h', 'expires: 7h'];
  const ON_HOLD = /is approved and on hold/;

  test('is done once the time is over, and the owners know', async () => {
    await startWith(...HELD);
    const { bob, jane, alice } = world;
    const id = await bobAsks();
    await alice.asks(`/approve ${id}`, /Approved by Alice Martin[\s\S]+On hold until/);
    await bob.hears(/Approved by Alice Martin[\s\S]+On hold until/);
    await jane.hears(ON_HOLD);
    clock.moveOn(1.9 * HOUR);
    await world.settled();
    expect(isNinaIn()).toBe(false);
    clock.moveOn(0.2 * HOUR);
    await bob.hears(/Done: add Nina Patel to FX desk/);
    expect(isNinaIn()).toBe(true);
    await jane.hears(/no longer on hold/);
    expect(await seenBy(jane, ON_HOLD)).toEqual([]);
  });

  test('is cancelled by any owner, with a button', async () => {
    await startWith(...HELD);
    const { bob, jane, alice, dave } = world;
    const id = await bobAsks();
    await alice.asks(`/approve ${id}`, /On hold until/);
    const card = await jane.hears(ON_HOLD);
    const plan = /P-[0-9A-F]{12}/u.exec(card.text)?.[0];
    await dave.asks(`/plan cancel ${plan}`, /someone else/i);
    jane.submits(card, 'cancel');
    await bob.hears(/Jane Doe cancelled/);
    await jane.hears(/Cancelled before it started/);
    clock.moveOn(3 * HOUR);
    await world.settled();
    expect(isNinaIn()).toBe(false);
  });

  test('is cancelled with a command, and by nobody once it is over', async () => {
    await startWith(...HELD);
    const { jane, alice } = world;
    const id = await bobAsks();
    await alice.asks(`/approve ${id}`, /On hold until/);
    const plan = /P-[0-9A-F]{12}/u.exec((await jane.hears(ON_HOLD)).text)?.[0];
    await jane.asks(`/plan cancel ${plan}`, /Cancelled P-/);
    await jane.asks(`/plan cancel ${plan}`, /it was cancelled|someone else/i);
  });
});

test('those who are to know hear once what came of what was approved, and nothing of what was not', async () => {
  await startWith(
    'stages: [{ group: owners }]',
    'tell: [administrators, dave.kim@acme.example, bob@acme.example]',
  );
  const { bob, jane, alice, dave } = world;
  const rejected = await bobAsks();
  await jane.asks(`/reject ${rejected} not on this desk`, /Rejected/);
  const id = await bobAsks();
  await jane.asks(`/approve ${id}`, /Approved/);
  const told = new RegExp(
    `Bob Lee's request ${id} \\(add Nina Patel to FX desk\\):\\s+Approved by Jane Doe[\\s\\S]+Done`,
  );
  await dave.hears(told);
  await alice.hears(told, ADMINS);
  await bob.hears(/Done: add Nina Patel/);
  expect(await seenBy(dave, /R-/)).toHaveLength(1);
  expect(await seenBy(alice, /R-/, ADMINS)).toHaveLength(1);
  expect(await seenBy(bob, /Bob Lee's request/)).toEqual([]);
});

describe('what each person may do without an approval', () => {
  const SOME = ['stages: [{ group: owners }]', 'without: { count: 2, per: 1d }'];
  const add = (...who: readonly string[]) =>
    `/room add ${who.map((name) => `@${name}`).join(' ')} --room "FX desk"`;

  test('is done at once, and what goes beyond it is asked for', async () => {
    await startWith(...SOME);
    const { bob, jane, dave } = world;
    await bob.asks(add('Nina Patel'), /Added Nina Patel to FX desk/);
    await bob.asks(`${add('Victor Stone')} --dry-run`, /add Victor Stone/);
    // Neither of them goes without it alone.
    const beyond = /Each person may make 2 such changes without an approval in 1 day/;
    await bob.asks(add('Victor Stone', 'Grace Hall'), beyond);
    await jane.hears(/This goes beyond that/);
    await bob.asks(add('Victor Stone'), /Added Victor Stone to FX desk/);
    // What is done already uses nothing up, and others have their own.
    await bob.asks(add('Victor Stone'), /already/);
    await dave.asks(add('Alice Martin'), /Added Alice Martin to FX desk/);
    await bob.asks(add('Tom Berg'), /Request R-\w{6} is open until/);
    clock.moveOn(24 * HOUR);
    await bob.asks(add('Tom Berg'), /Added Tom Berg to FX desk/);
  });

  test('is nothing that a changed route lets through', async () => {
    await startWith(...SOME);
    const { bob, jane } = world;
    await bob.asks(add('Nina Patel'), /Added Nina Patel/);
    await world.changeApprovals('routes:\n  desk:\n    stages: [{ group: owners }]\n');
    await bob.asks(add('Victor Stone'), /Request R-\w{6} is open until/);
    expect(jane.membersOf('FX desk')).not.toContain('Victor Stone');
  });
});
