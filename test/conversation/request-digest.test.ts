import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, expect, test } from '@jest/globals';
import { acmeSeed, type Seed } from 'symphony-pod-simulator';
import { membersNeed } from '../support/asking-for-nina.ts';
import type { Member } from '../support/member.ts';
import { startWorld, type World, type WorldOptions } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

const UNLIMITED = { perMinute: 1_000_000, burst: 1_000_000 };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MANY = 12;
const ADMINS = { in: 'Steward administrators' };

const crowded: Seed = {
  ...acmeSeed,
  users: [
    ...acmeSeed.users,
    ...Array.from({ length: MANY }, (_, n) => ({
      username: `crowd.${n}`,
      displayName: `Crowd ${n}`,
      email: `crowd.${n}@acme.example`,
    })),
  ],
};

async function start(limits: Record<string, number> = {}, more: WorldOptions = {}) {
  const clock = movableClock();
  world = await startWorld({
    pod: { seed: crowded },
    clock,
    ...more,
    steward: {
      limits: { person: UNLIMITED, conversation: UNLIMITED, requestCardsPerHour: 4, ...limits },
    },
  });
  return clock;
}

/** Asks for so many people to be added to the FX desk, a request each. */
async function asksForMany(who: Member, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n += 1) who.says(`/room add crowd.${n}@acme.example --room "FX desk"`);
  await world.settled();
}

const cardsOf = (who: Member, place = {}) =>
  who.sees(place).filter(({ text }) => /is waiting for your decision$/mu.test(text));
const digestsOf = (who: Member) =>
  who.sees().filter(({ text }) => /more requests? (?:is|are) waiting/u.test(text));

/** So many pairs and threes of the crowd. */
const groupsOf = (count: number): string[] => {
  const all = Array.from({ length: MANY }, (_, n) => `crowd.${n}@acme.example`);
  const pairs = all.flatMap((one, n) => all.slice(n + 1).map((other) => [one, other]));
  const threes = pairs.flatMap(([one = '', other = '']) =>
    all.slice(all.indexOf(other) + 1).map((third) => [one, other, third]),
  );
  return [...pairs, ...threes].slice(0, count).map((group) => group.join(' '));
};

test("M1: 210 requests of one person flood nobody, and hide nobody else's", async () => {
  await start({ openRequests: 300, requestCardsPerHour: 20 });
  const { jane, bob, victor, as, settled } = world;
  const lucy = as('lucy.chen');
  await lucy.asks('/room join "Rates desk"', /Request R-\w{6} is open/);
  const lines = groupsOf(210).map((group) => `/room add ${group} --room "FX desk"`);
  for (let n = 0; n < lines.length; n += 10) bob.says(lines.slice(n, n + 10).join('\n'));
  await settled();
  await bob.asks('/requests sent', /\(210\)/);
  expect(cardsOf(jane).length).toBeLessThanOrEqual(20);
  await lucy.asks('/requests', /join Rates desk/);
  await victor.asks('/requests', /Waiting for you \(1\)[\s\S]+Lucy Chen/);
  await as('dave.kim').asks('/room add @Tom Berg --room "FX desk"', /Request R-\w{6} is open/);
  const { text } = await jane.asks('/requests', /Waiting for you \(211\)/);
  expect(text).toMatch(/add Tom Berg to FX desk/);
});

test('too many requests of one person become one digest, and others still have their cards', async () => {
  const clock = await start();
  const { jane, bob, dave, settled } = world;
  await asksForMany(bob, 0, 6);
  expect(cardsOf(jane)).toHaveLength(2);
  expect(digestsOf(jane)).toEqual([]);
  clock.moveOn(10_000);
  const digest = await jane.hears(/4 more requests are waiting for your decision, the oldest since/);
  expect(digest.text).toContain('Bob Lee: 4');
  await asksForMany(dave, 6, 7);
  expect(cardsOf(jane)).toHaveLength(3);
  await asksForMany(bob, 7, 9);
  await settled();
  expect(digestsOf(jane)).toHaveLength(1);
  clock.moveOn(10 * MINUTE);
  await jane.hears(/6 more requests are waiting for your decision/);
  expect(digestsOf(jane)).toHaveLength(1);
});

test('what is in the digest is decided in the list; there is one, and it says when nothing is left', async () => {
  const clock = await start();
  const { jane, bob, pod, settled } = world;
  await asksForMany(bob, 0, 4);
  // Steward doesn't hear that it was sent, as after a kill.
  pod.faults.add({ match: { path: '/message/create' }, effect: 'dropAnswer' });
  clock.moveOn(10_000);
  const digest = await jane.hears(/2 more requests are waiting/);
  await settled();
  expect(digestsOf(jane)).toHaveLength(1);
  jane.submits(digest, 'run-0');
  const list = await jane.hears(/Waiting for you \(4\)/);
  expect(list.text.match(/R-\w{6}/gu)).toHaveLength(4);
  const carded = cardsOf(jane).map(({ text }) => /R-\w{6}/u.exec(text)?.[0]);
  const counted = (list.text.match(/R-\w{6}/gu) ?? []).filter((id) => !carded.includes(id));
  expect(counted).toHaveLength(2);
  for (const id of counted) await jane.asks(`/approve ${id}`, /Approved by Jane Doe/);
  clock.moveOn(10 * MINUTE);
  await jane.hears(/The requests that I had counted here have all been decided/);
  expect(digestsOf(jane)).toEqual([]);
});

test("the administrators' room has one digest as well, for whoever looks, and no reminders of what has no card", async () => {
  const desk = 'stages: [{ group: administrators }]';
  const clock = await start(
    {},
    {
      policy: membersNeed('@approval("desk")'),
      approvals: `routes:\n  desk:\n    ${desk}\n    remind: 1h\n`,
    },
  );
  const { bob, alice, victor } = world;
  await asksForMany(bob, 0, 6);
  expect(cardsOf(alice, ADMINS)).toHaveLength(2);
  clock.moveOn(10_000);
  const digest = await alice.hears(/4 more requests are waiting for your decision/, ADMINS);
  for (const administrator of [victor, alice]) {
    administrator.submits(digest, 'run-0');
    expect((await administrator.hears(/Waiting for you \(6\)/)).text).toContain('Crowd 5');
  }
  clock.moveOn(HOUR);
  await world.settled();
  expect(alice.sees(ADMINS).filter(({ text }) => /still waiting for your decision/u.test(text))).toHaveLength(
    2,
  );
});

test('whoever many requests are for hears of some at once, and of the others in one message', async () => {
  const clock = await start();
  const { bob, settled } = world;
  const nina = world.as('nina.patel');
  const about = () => nina.sees().filter(({ text }) => /Bob Lee sent a request about you/u.test(text));
  for (let n = 0; n < 7; n += 1) {
    const { text } = await bob.asks(
      '/room add @Nina Patel --room "FX desk"',
      /Request R-\w{6} is open until/,
    );
    // So that it is asked anew, and hides that the first is taken back.
    if (n < 6) await bob.asks(`/withdraw ${/R-\w{6}/u.exec(text)?.[0]}`, /Withdrawn by Bob Lee/);
  }
  await settled();
  const before = nina.sees().length;
  expect(before).toBe(4);
  clock.moveOn(10 * MINUTE);
  await nina.hears(/Bob Lee/);
  await settled();
  expect(nina.sees()).toHaveLength(before + 1);
  expect(about().length).toBeGreaterThan(0);
});

test('an hour later there are cards again', async () => {
  const clock = await start();
  const { jane, bob } = world;
  await asksForMany(bob, 0, 3);
  expect(cardsOf(jane)).toHaveLength(2);
  clock.moveOn(HOUR);
  await jane.hears(/1 more request is waiting/);
  await asksForMany(bob, 3, 4);
  expect(cardsOf(jane)).toHaveLength(3);
});

test('nobody has more open requests than the configuration allows, and hears what to do', async () => {
  await start({ openRequests: 2 });
  const { bob, dave } = world;
  await asksForMany(bob, 0, 2);
  await bob.asks(
    '/room add crowd.2@acme.example --room "FX desk"',
    /You have 2 open requests, and nobody may have more. Withdraw one that you don't need/,
  );
  await asksForMany(dave, 3, 4);
  await dave.asks('/requests sent', /Your open requests \(1\)/);
  const sent = await bob.asks('/requests sent', /Your open requests \(2\)/);
  bob.submits(sent, `withdraw-1-${/R-\w{6}/u.exec(sent.text)?.[0]}`);
  await bob.hears(/Withdrawn by Bob Lee/);
  await bob.asks('/room add crowd.2@acme.example --room "FX desk"', /Request R-\w{6} is open until/);
});
