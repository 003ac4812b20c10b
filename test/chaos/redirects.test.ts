import { afterEach, expect, test } from '@jest/globals';
import { callsOf } from '../support/accounts.ts';
import { startTappedWorld, type TappedWorld } from '../support/tapped-world.ts';

let world: TappedWorld;
afterEach(() => world.close());

const redirects: [number, Record<string, string>][] = [
  [301, {}],
  [302, { Location: 'https://login.acme.example' }],
  [302, { 'Retry-After': '1' }],
  [304, {}],
  [308, { Location: '/elsewhere' }],
];

test.each(redirects)('a change that is answered with %i %j has failed', async (status, headers) => {
  world = await startTappedWorld();
  const { pod, jane, alice } = world;
  pod.faults.add({ match: { path: '/membership/add' }, times: 'always', effect: { status, headers } });
  await jane.asks(
    '/room add @Nina Patel --room "FX desk"',
    /Not done:\s+add Nina Patel to FX desk: Symphony didn't accept this/,
  );
  await world.settled();
  expect(callsOf(pod, 'POST', /\/membership\/add$/)).toBe(1);
  expect(jane.membersOf('FX desk')).not.toContain('Nina Patel');
  const { text } = await alice.asks('/audit', /lines of the record/);
  expect(text).toMatch(/Jane Doe\s+could not make a change\s+add Nina Patel to FX desk/);
});
