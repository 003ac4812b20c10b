import { afterEach, expect, test } from '@jest/globals';
import type { Fault } from 'symphony-pod-simulator';
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
  for (const person of people) expect(person.sees().map(({ text }) => text)).toEqual([expect.stringMatching(ANSWER)]);
  await world.jane.asks('/help', /what you can do/);
}

test.each(troubles)('the feed answers %s', async (_what, effect) => {
  world = await startTappedWorld({ kit: { agent: { readTimeout: 300 } }, pod: { limits: { longPollMs: 100 } } });
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
