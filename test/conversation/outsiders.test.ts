import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { acmeSeed } from 'symphony-pod-simulator';
import { commands } from '../../src/commands/index.ts';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

const JOINT = { in: 'Borealis and Acme' };
const REFUSAL =
  "Thanks for your message. I only work for people at my own company, so I can't do this for you.";

let world: World;
beforeEach(async () => {
  world = await startWorld();
  const { pod, alice, carol } = world;
  pod.as('carol.ng').connection('steward', 'request');
  await alice.asks('/connection accept carol.ng@borealis.example', /I'm now connected with Carol Ng/);
  await carol.hears(/we're now connected/);
});
afterEach(() => world.close());

test('each command of somebody of another firm gets one refusal, wherever it is said, and nothing else', async () => {
  const { carol, pod, settled } = world;
  const before = stateOf(pod);
  const greeting = carol.sees().length;
  for (const { example } of commands) carol.says(example);
  await settled();
  expect(
    carol
      .sees()
      .slice(greeting)
      .map(({ text }) => text),
  ).toEqual(commands.map(() => REFUSAL));
  for (const { example } of commands) carol.says(`@Steward ${example}`, JOINT);
  await settled();
  expect(carol.sees(JOINT).map(({ text }) => text)).toEqual(commands.map(() => REFUSAL));
  expect(stateOf(pod)).toEqual(before);
});

test('what is no command, or a broken one, is refused in the same words', async () => {
  const { carol, settled } = world;
  for (const line of ['hello', '/hlep', '/room', '/room add', '/approve R-222222', '/audit --since x'])
    expect((await carol.asks(line, /./)).text).toBe(REFUSAL);
  carol.says('hello everybody', JOINT);
  carol.says('/help', JOINT);
  await settled();
  expect(carol.sees(JOINT)).toEqual([]);
});

test('each refusal is in the record', async () => {
  const { carol, alice } = world;
  await carol.asks('/help', /Thanks for your message/);
  await carol.asks('@Steward /whoami', /Thanks for your message/, JOINT);
  const { text } = await alice.asks(
    '/audit --actor carol.ng@borealis.example',
    /2 lines of the record by Carol/,
  );
  expect(text.match(/Carol Ng\s+was refused: from another company\s+rule other-firms/g)).toHaveLength(2);
});

test('forms that others were sent cannot be used by somebody of another firm', async () => {
  const { jane, carol, alice, pod, settled } = world;
  const form = await jane.asks('@Steward /room create', /^Create room\s+Name/, JOINT);
  const card = await jane.asks('@Steward /room remove @Bob Lee', /\?[\s\S]+Cancel/, JOINT);
  const before = stateOf(pod);
  carol.submits(form, 'submit', { name: 'Mine' });
  carol.submits(card, 'confirm');
  await settled();
  const said = carol.sees(JOINT).map(({ text }) => text);
  expect(said.filter((text) => text === REFUSAL)).toHaveLength(2);
  expect(said).toHaveLength(4);
  expect(stateOf(pod)).toEqual(before);
  await alice.asks('/audit --actor carol.ng@borealis.example', /2 lines of the record/);
});

test('an owner of another firm commands nothing either', async () => {
  await world.close();
  const rooms = (acmeSeed.rooms ?? []).map((room) =>
    room.name === 'Borealis and Acme'
      ? { ...room, owners: ['jane.doe', 'carol.ng'] as [string, string], members: ['bob.lee', 'steward'] }
      : room,
  );
  world = await startWorld({ pod: { seed: { ...acmeSeed, rooms } } });
  const { carol, pod } = world;
  const before = stateOf(pod);
  expect(before.rooms.find(({ name }) => name === 'Borealis and Acme')?.members).toContain(
    'carol.ng (owner)',
  );
  for (const line of ['/room remove @Bob Lee', '/room add @Erik Lund', '/room info', '/requests'])
    expect((await carol.asks(`@Steward ${line}`, /./, JOINT)).text).toBe(REFUSAL);
  expect(stateOf(pod)).toEqual(before);
});
