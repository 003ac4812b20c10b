import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Fault } from 'symphony-pod-simulator';
import { crowd, crowdedSeed } from '../support/crowd.ts';
import { startTappedWorld, type TappedWorld } from '../support/tapped-world.ts';

let world: TappedWorld;
beforeEach(async () => {
  world = await startTappedWorld({ pod: { seed: crowdedSeed } });
});
afterEach(() => world.close());

const PRESENCE = /GET .*\/presence$/;
const texts = (messages: readonly { text: string }[]) => messages.map(({ text }) => text);

test('one conversation waits for its own turn, the others go on', async () => {
  const { tap, jane, bob, dave } = world;
  const call = tap.hold(PRESENCE);
  jane.says('/presence @Bob Lee');
  jane.says('/whoami');
  const presence = await call;
  await bob.asks('/presence @Dave Kim', /On the phone/);
  await dave.asks('/room info --room "FX desk"', /Spot, forwards and options/);
  await jane.asks('@Steward /room info', /Spot, forwards and options/, { in: 'FX desk' });
  expect(jane.sees()).toEqual([]);
  presence.release();
  await jane.hears(/Jane Doe/);
  expect(texts(jane.sees())).toEqual([expect.stringContaining('Busy'), expect.stringContaining('Jane Doe')]);
});

test('what comes second stays second when the first has to be tried again', async () => {
  const { pod, jane } = world;
  pod.faults.add({ match: { path: '/presence' }, times: 7, effect: { status: 500 } });
  jane.says('/presence @Bob Lee');
  jane.says('/whoami');
  await jane.hears(/Jane Doe/);
  expect(texts(jane.sees())).toEqual([expect.stringContaining('Busy'), expect.stringContaining('Jane Doe')]);
});

test('a flood, with trouble of every kind: everybody gets every answer once, in order', async () => {
  const { pod, as } = world;
  const people = crowd.map((_, n) => as(`trader.${n + 1}`));
  const asked = ['@Bob Lee', '@Dave Kim', '@Tom Berg'];
  const answers = [/Busy/, /On the phone/, /Away/].map((answer) => expect.stringMatching(answer));
  const trouble = (path: string, times: number, effect: Fault['effect']) =>
    pod.faults.add({ match: { path }, times, effect });
  pod.faults.add({ times: 20, effect: { duplicate: 3 } });
  trouble('/message/create', 10, 'dropAnswer');
  trouble('/message/create', 5, { status: 500 });
  trouble('/message/create', 1, 'expireSessions');
  // No lost batch: the feed delivers such a one later, and what comes late is answered late.
  trouble('/read', 3, { status: 500 });
  trouble('/presence', 10, 'dropAnswer');
  trouble('/presence', 30, { status: 503 });
  trouble('/agent/v4/', 20, { status: 429, headers: { 'Retry-After': '1' } });
  for (const name of asked) for (const person of people) person.says(`/presence ${name}`);
  await Promise.all(people.map((person) => person.hears(/Tom Berg/)));
  await world.settled();
  for (const person of people) expect(texts(person.sees())).toEqual(answers);
});
