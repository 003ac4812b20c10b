import { afterEach, expect, test } from '@jest/globals';
import type { Fault } from 'symphony-pod-simulator';
import { type CollectedLog, collectedLog } from '../support/collected-log.ts';
import type { Member } from '../support/member.ts';
import { startTappedWorld, type TappedWorld } from '../support/tapped-world.ts';

let world: TappedWorld;
afterEach(() => world.close());

const READ = /datafeeds\/[^/]+\/read$/;
const status = (code: number, headers: Record<string, string> = {}) => ({ status: code, headers });

const troubles: [string, Fault['effect']][] = [
  ['400', status(400)],
  ['400 with text of a proxy', { status: 400, body: 'ALB: No matching rule found' }],
  ['400 with Retry-After, as agents relay a 429', status(400, { 'Retry-After': '1' })],
  ['401', status(401)],
  ['403', status(403)],
  ['404', status(404)],
  ['429 with Retry-After', status(429, { 'Retry-After': '1' })],
  ['500', status(500)],
  ['503 with Retry-After', status(503, { 'Retry-After': '1' })],
  ['HTML with 200', 'html200'],
  ['a cut body', 'cut'],
  ['nothing, and ends the connection after the batch was taken', 'dropAnswer'],
  ['nothing at all', 'hang'],
];

/** Asks Steward something that it answers once. */
const ask = (person: Member) => person.says('/presence @Jane Doe');
const ANSWER = /Available/;

/** Everybody has exactly one answer, and Steward still listens. */
async function expectOneAnswerEach(...people: readonly Member[]): Promise<void> {
  await Promise.all(people.map((person) => person.hears(ANSWER)));
  await world.settled();
  for (const person of people)
    expect(person.sees().map(({ text }) => text)).toEqual([expect.stringMatching(ANSWER)]);
  await world.jane.asks('/help', /What would you like to do/);
}

test.each(troubles)('the feed answers %s', async (_what, effect) => {
  world = await startTappedWorld({
    kit: { agent: { readTimeout: 300 } },
    pod: { limits: { longPollMs: 100 } },
  });
  const { pod, tap, bob, dave, alice } = world;
  const next = tap.hold(READ);
  ask(bob);
  const read = await next;
  ask(dave);
  pod.faults.add({ match: { path: READ }, times: 2, effect });
  read.release();
  (await tap.hold(READ)).release();
  ask(alice);
  await expectOneAnswerEach(bob, dave, alice);
});

test('the agent is away for a while: what was asked meanwhile is answered when it is back', async () => {
  const log = collectedLog();
  world = await startTappedWorld({ logger: log.logger });
  const { tap, bob, dave, alice } = world;
  const call = tap.hold(/\/presence$/);
  ask(bob); // is at work when it happens
  const presence = await call;
  await tap.goAway();
  ask(dave);
  ask(alice);
  presence.release();
  await log.says(/datafeed trouble.*"failures":4/);
  await log.says(/event will be tried again.*"attempt":2/);
  await tap.comeBack();
  await expectOneAnswerEach(bob, dave, alice);
});

test('the agent alone is away, when the answer is ready', async () => {
  const log = collectedLog();
  world = await startTappedWorld({ logger: log.logger });
  const { pod, tap, bob, dave } = world;
  const call = tap.hold(/\/presence$/);
  ask(bob);
  const presence = await call;
  pod.faults.add({ match: { path: '/agent/' }, effect: 'refuse' });
  ask(dave);
  presence.release();
  await log.says(/event will be tried again.*"attempt":2/);
  pod.faults.clear();
  await expectOneAnswerEach(bob, dave);
});

test.each(['/presence', '/message/create', '/read'])('sessions expire at a call to …%s', async (path) => {
  world = await startTappedWorld();
  const { pod, bob, dave } = world;
  pod.faults.add({ match: { path }, times: 2, effect: 'expireSessions' });
  ask(bob);
  ask(dave);
  await expectOneAnswerEach(bob, dave);
});

/** Loses the feed, has the next made only after what happens meanwhile, and hears of what was fetched. */
async function withoutFeed(log: CollectedLog, meanwhile: () => unknown): Promise<void> {
  const lost = world.tap.hold(/POST .*\/datafeeds$/);
  world.pod.faults.add({ effect: 'loseFeeds' });
  const creation = await lost;
  await meanwhile();
  creation.release();
  await log.says(/what was said without a feed was fetched/);
}

test('feeds are lost while a command is at work: what was said in IMs meanwhile is answered, in its order', async () => {
  const log = collectedLog();
  world = await startTappedWorld({ logger: log.logger });
  const { tap, bob, dave, alice } = world;
  const call = tap.hold(/\/presence$/);
  ask(bob);
  const presence = await call;
  await withoutFeed(log, () => {
    presence.release();
    ask(dave);
    alice.says('/whoami');
    alice.says('/presence @Bob Lee');
  });
  await alice.hears(/Busy/);
  await expectOneAnswerEach(bob, dave);
  expect(alice.sees().map(({ text }) => text)).toEqual([
    expect.stringContaining('Alice Martin'),
    expect.stringContaining('Busy'),
  ]);
});

test('what was said without a feed in a room is answered where something is open; clicks are asked for again, once', async () => {
  const log = collectedLog();
  world = await startTappedWorld({ logger: log.logger });
  const { jane, bob } = world;
  const FX = { in: 'FX desk' };
  await bob.asks('@Steward /room add @Nina Patel', /asked Jane Doe/, FX);
  const request = await jane.hears(/is waiting for your decision/);
  const card = await jane.asks('@Steward /room remove @Bob Lee', /\?[\s\S]+Cancel/, FX);
  await withoutFeed(log, () => {
    jane.submits(request, 'approve');
    jane.submits(card, 'cancel');
    bob.says('@Steward /presence @Dave Kim', FX);
    bob.says('@Steward /presence @Dave Kim', { in: 'Borealis and Acme' });
  });
  await bob.hears(/On the phone/, FX);
  await jane.hears(/cut off.* A question here is still waiting/, FX);
  await jane.hears(/cut off.* A question here is still waiting/);
  jane.submits(request, 'approve');
  await bob.hears(/Approved by Jane Doe/);
  await world.settled();
  const saying = (pattern: RegExp, texts: readonly { text: string }[]) =>
    texts.filter(({ text }) => pattern.test(text)).length;
  expect(saying(/cut off/, jane.sees())).toBe(1);
  expect(saying(/cut off/, jane.sees(FX))).toBe(1);
  expect(bob.sees().filter(({ text }) => /cut off/.test(text))).toEqual([]);
  expect(bob.sees({ in: 'Borealis and Acme' })).toEqual([]);
});

test('an event that is delivered five times is answered once', async () => {
  world = await startTappedWorld();
  const { pod, bob, jane } = world;
  pod.faults.add({ times: 2, effect: { duplicate: 5 } });
  ask(bob);
  jane.says('/room add @Nina Patel --room "FX desk"');
  await jane.hears(/Added Nina Patel/);
  await expectOneAnswerEach(bob);
  expect(jane.sees().filter(({ text }) => text.includes('Added Nina Patel'))).toHaveLength(1);
});
