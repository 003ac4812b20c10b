import { afterEach, expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import { stateOf } from '../support/pod-state.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.close());

test('help lists what this person may run, and nothing else', async () => {
  world = await startWorld();
  const { jane, alice } = world;
  const forJane = await jane.asks('/help all', /Here's what you can do/);
  expect(forJane.text).toContain('/room create NAME');
  expect(forJane.text).toContain('/room add @PERSON…');
  expect(forJane.text).toContain('/presence set');
  expect(forJane.text).not.toMatch(/\/audit|\/connection/);
  const forAlice = await alice.asks('/help all', /Here's what you can do/);
  expect(forAlice.text).toMatch(/\/audit \[@PERSON\]\s+Read the record/);
  expect(forAlice.text).toContain('/connection accept @PERSON');
});

test('help begins with buttons for what this person may do, and one that lists everything', async () => {
  world = await startWorld();
  const { jane, alice } = world;
  const start = await jane.asks('/help', /What would you like to do\?/);
  expect(start.text).toContain('Add people');
  expect(start.text).toContain('All commands');
  expect(start.text).not.toContain('Create account');
  expect((await alice.asks('/help', /What would you like to do\?/)).text).toContain('Create account');
  jane.submits(start, 'run-0');
  await jane.hears(/You have no open requests/);
  jane.submits(start, 'run-6');
  await jane.hears(/Here's what you can do[\s\S]+\/room owner add/);
});

test('help about one command gives usage, example and arguments, with or without a slash', async () => {
  world = await startWorld();
  const { jane } = world;
  for (const question of ['/help room add', '/help /room add', '/HELP Room ADD', '@Steward /help room add']) {
    const { text } = await jane.asks(question, /Usage/);
    expect(text).toContain('Usage: /room add @PERSON… [--room ROOM] [--reason REASON]');
    expect(text).toContain('Example: /room add @Nina Patel --room "FX desk"');
    expect(text).toMatch(/--room ROOM\s+which room \(optional\)/);
  }
});

test('help about the beginning of several commands names them', async () => {
  world = await startWorld();
  const { jane } = world;
  for (const question of ['/help room', '/room']) {
    const { text } = await jane.asks(question, /These commands begin with \/room/);
    for (const name of ['create', 'info', 'members', 'add', 'remove'])
      expect(text).toContain(`/room ${name}`);
  }
});

test('in a room where one is a plain member, help leaves out what only owners may do', async () => {
  world = await startWorld();
  const { bob, jane } = world;
  const askedBy = (who: World['bob']) => {
    who.says('@Steward /help all', { in: 'FX desk' });
    return who.hears(/Here's what you can do in the room where you asked/);
  };
  const forBob = await askedBy(bob);
  expect(forBob.text).toContain('/room add');
  expect(forBob.text).not.toContain('/room remove');
  const forJane = await askedBy(jane);
  expect(forJane.text).toContain('/room remove');
});

test('help about a command that one may not run is as about one that is not there', async () => {
  world = await startWorld();
  const { bob, alice } = world;
  await bob.asks('/help audit', /I don't know the command \/audit\.\s+\/help shows all commands/);
  await bob.asks('/help connection', /I don't know the command \/connection/);
  await alice.asks('/help audit', /Usage: \/audit/);
});

test('a slip of the hand gets a suggestion, but only of what one may run', async () => {
  world = await startWorld();
  const { bob, alice } = world;
  await bob.asks(
    '/rom add @Jane Doe',
    /I don't know the command \/rom add\. Did you mean \/room add @Jane Doe\?/,
  );
  await bob.asks('/whoam', /Did you mean \/whoami\?/);
  const slip = await bob.asks('/conections', /I don't know the command \/conections/);
  expect(slip.text).not.toMatch(/Did you mean|\/connections/);
  const nothing = await bob.asks('/xyzzy', /I don't know the command \/xyzzy/);
  expect(nothing.text).toContain('/help shows all commands');
  await alice.asks('/conections', /Did you mean \/connections\?/);
});

test('what is no command gets a hint in an IM, and nothing in a room unless Steward is mentioned', async () => {
  world = await startWorld();
  const { jane, settled } = world;
  await jane.asks('lunch?', /commands begin with a slash/);
  await jane.asks('“/help”', /has to be at the beginning of a line/);
  jane.says('hello there', { in: 'FX desk' });
  jane.says('/help', { in: 'FX desk' });
  await settled();
  expect(jane.sees({ in: 'FX desk' })).toEqual([]);
  await jane.asks('@Steward', /What would you like to do\?/, { in: 'FX desk' });
});

test.each([
  '> /room info FX desk',
  '1. /room info FX desk',
  'Bob wrote: /room info FX desk',
  '`/room info FX desk`',
])('a command inside of a line is none, and that is said: %s', async (line) => {
  world = await startWorld();
  const { jane, settled } = world;
  await jane.asks(line, /has to be at the beginning of a line/);
  await settled();
  expect(jane.sees()).toHaveLength(1);
});

test.each([
  '/room remove @Dave Kim --room "FX desk"; /room add @Grace Hall --room "FX desk"',
  '/room remove @Dave Kim --room "FX desk" && /room info "FX desk"',
  '/room add "Grace Hall" --room "FX desk" and then /room info',
  '/presence @Bob Lee /presence @Dave Kim',
])('of two commands on one line none is done: %s', async (line) => {
  world = await startWorld();
  const { jane, settled, pod } = world;
  const before = stateOf(pod);
  await jane.asks(line, /one command per line, so I did nothing/);
  await settled();
  expect(stateOf(pod)).toEqual(before);
});

test('a reason may speak of a command', async () => {
  world = await startWorld();
  const { jane } = world;
  await jane.asks('/room add @Grace Hall --room "FX desk" --reason see /room info', /Added Grace Hall/);
});

test('wrong arguments are answered with what is wrong and the usage', async () => {
  world = await startWorld();
  const { jane } = world;
  await jane.asks(
    `/help ${'x'.repeat(300)}`,
    /too long \(a command\).+250 characters[\s\S]+As a command: \/help/,
  );
  await jane.asks('/help --all', /no option “--all”[\s\S]+As a command: \/help/);
});

test('help is there although the pod does not tell who is in the room', async () => {
  world = await startWorld();
  const { jane, pod } = world;
  pod.faults.add({ match: { path: '/membership/list' }, times: 'always', effect: { status: 403 } });
  jane.says('@Steward /help all', { in: 'FX desk' });
  const { text } = await jane.hears(/Here's what you can do/);
  expect(text).toContain('/whoami');
  expect(text).not.toContain('/room add');
});

test('the examples that help gives can be read', async () => {
  world = await startWorld();
  const { alice } = world;
  // What is asked after it is answered in another language.
  const last = ({ name }: { name: string }) => Number(name === 'settings language');
  for (const { name, example } of commands.toSorted((a, b) => last(a) - last(b))) {
    const { text } = await alice.asks(`/help ${name}`, /Usage/);
    expect(text).toContain(example);
    if (name === 'help') continue; // its answer is another command's usage
    const answer = await alice.asks(example, /./);
    expect(answer.text).not.toContain('Usage:');
  }
});
