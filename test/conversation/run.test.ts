import { statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import { refusal } from '../support/four-cases.ts';
import { stateOf } from '../support/pod-state.ts';
import { runAs } from '../support/run-as.ts';
import { recordOf } from '../support/store-tables.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
let file: TestStore;
const run = (as: string, line: string, options = {}) => runAs(world.socket, as, line, options);

describe('in the usual pod', () => {
  beforeEach(async () => {
    file = await createTestStore();
    // The command line is no conversation, and always English.
    world = await startWorld({ steward: { store: file.url }, isPseudo: false });
  });
  afterEach(async () => {
    await world.close();
    await file.remove();
  });

  test('only the user of Steward can open the socket', () => {
    const { mode } = statSync(world.socket);
    expect((mode & 0o777).toString(8)).toBe('600');
  });

  test('reads as somebody, with what that person may see', async () => {
    const answer = await run('bob.lee', '/room members "FX desk"');
    expect(answer).toMatchObject({
      version: 1,
      outcome: 'answer',
      command: 'room members',
      as: { name: 'Bob Lee' },
      template: 'room/members',
      data: { count: 5 },
      page: { page: 1, of: 1 },
    });
    expect(answer.text.split('\n').slice(0, 4)).toEqual([
      '5 members of FX desk',
      expect.stringMatching(/^Name +Company +Role +Joined$/),
      expect.stringMatching(/^-+ {2}-+ {2}-+ {2}-+$/),
      expect.stringMatching(/^Jane Doe +Acme Capital +Owner +\d{4}-\d\d-\d\d$/),
    ]);
    const nothing = await run('nina.patel', '/room members "FX desk"');
    expect(nothing).toMatchObject({ outcome: 'asked', problem: { code: 'room-not-found' } });
    const notAllowed = await run('jane.doe', '/audit');
    expect(notAllowed).toMatchObject({ outcome: 'refused', problem: { code: 'not-allowed' } });
    expect(notAllowed.text).toMatch(/Only administrators can do this|You're not allowed to do this/);
  });

  test.each(['BOB.LEE', 'bob@acme.example', ' Bob@Acme.Example ', 'id'])('finds Bob by %s', async (name) => {
    const id = String(world.pod.world().users.find(({ username }) => username === 'bob.lee')?.id);
    const answer = await run(name === 'id' ? id : name, '/whoami');
    expect(answer).toMatchObject({ outcome: 'answer', as: { id: Number(id), name: 'Bob Lee' } });
  });

  test.each([
    ['nobody', 'as-unknown'],
    ['Bob Lee', 'as-unknown'],
    ['bob.lee,jane.doe', 'as-unknown'],
    ['jane.doe,bob.lee', 'as-unknown'],
    ['bob', 'as-unknown'],
    ['7', 'as-unknown'],
    ['nobody@acme.example', 'as-unknown'],
    ['carol.ng@borealis.example', 'as-outsider'],
  ])('refuses to run as %s', async (name, code) => {
    const answer = await run(name, '/help');
    expect(answer).toMatchObject({ outcome: 'refused', problem: { code } });
    expect(await recordOf(await file.open())).toEqual([]);
  });

  test('whoever acts does it in chat', async () => {
    const before = stateOf(world.pod);
    const changing = commands.filter(({ kind }) => kind !== 'answer');
    expect(changing.length).toBeGreaterThan(20);
    for (const { name, kind, example } of changing) {
      const answer = await run('alice.martin', example);
      expect({ name, ...answer }).toMatchObject({
        name,
        outcome: 'refused',
        problem: { code: 'changes-need-chat' },
      });
      expect(answer.text).toMatch(kind === 'act' ? /Alice Martin can use/ : /Add --dry-run/);
      if (kind === 'act')
        expect(await run('alice.martin', example, { dryRun: true })).toMatchObject({ outcome: 'refused' });
    }
    await world.settled();
    expect(stateOf(world.pod)).toEqual(before);
  });

  test('shows what a change would do, asked for in the line or beside it', async () => {
    const inLine = await run('jane.doe', '/room add @Nina Patel --room "FX desk" --dry-run');
    const beside = await run('jane.doe', '/room add @Nina Patel --room "FX desk"', { dryRun: true });
    expect(beside).toEqual(inLine);
    expect(inLine).toMatchObject({
      outcome: 'preview',
      command: 'room add',
      data: {
        plans: [
          {
            next: 'start',
            changes: [
              { kind: 'room.member.add', description: 'add Nina Patel to FX desk', state: 'possible' },
            ],
          },
        ],
        denied: [],
      },
    });
    expect(inLine.text).toMatch(/Nothing was changed/);
    const asks = await run('bob.lee', '/room add @Nina Patel --room "FX desk"', { dryRun: true });
    expect(asks).toMatchObject({
      data: {
        plans: [
          { next: 'approve', approval: { stages: [[{ group: 'owners', count: 1, people: ['Jane Doe'] }]] } },
        ],
      },
    });
    const denied = await run('bob.lee', '/room remove @Dave Kim --room "FX desk"', { dryRun: true });
    expect(denied).toMatchObject({
      outcome: 'preview',
      data: { plans: [], denied: [{ kind: 'room.member.remove', problem: { code: 'not-allowed' } }] },
    });
  });

  test.each([
    ['', 'no-command'],
    ['room members', 'no-command'],
    ['"/help"', 'no-command'],
    ['/rom members', 'command-unknown'],
    ['/room', 'command-unknown'],
    ['/room members', 'missing'],
    ['/room members --rom x', 'unknown-option'],
    ['/room members --room', 'option-without-value'],
    ['/user info zork', 'people-not-found'],
    ['/user info', 'missing'],
  ])('does not understand “%s”', async (line, code) => {
    const answer = await run('jane.doe', line);
    expect(answer).toMatchObject({ outcome: 'asked', problem: { code } });
    expect(answer.text).not.toBe('');
  });

  test('lists whom an ambiguous name may mean', async () => {
    const answer = await run('jane.doe', '/user info Lee');
    expect(answer).toMatchObject({ outcome: 'asked', problem: { code: 'ambiguous-person' } });
    expect(answer.text).toMatch(/^- Bob Lee: bob@acme\.example$/m);
    expect(answer.problem?.candidates).toContainEqual(
      expect.objectContaining({ name: 'Bob Lee', username: 'bob.lee' }),
    );
  });

  test('gives files and pages', async () => {
    const csv = await run('jane.doe', '/room members "FX desk" --csv');
    expect(csv).toMatchObject({ outcome: 'answer', file: { name: 'members.csv', rows: 5 } });
    expect(csv.content).toMatch(/^\uFEFFName,Email,/);
    expect(Buffer.byteLength(csv.content ?? '')).toBe(csv.file?.bytes);
    for (let count = 0; count < 30; count += 1) await run('alice.martin', '/whoami');
    const second = await run('alice.martin', '/audit', { page: 2 });
    expect(second.page).toMatchObject({ page: 2 });
    expect(second.text).toMatch(/Page 2 of \d/);
    expect((await run('alice.martin', '/audit')).text).toMatch(/Next: --page 2$/);
  });

  test('tells what matched nobody beside what did', async () => {
    const answer = await run('jane.doe', '/presence @Bob Lee, zork');
    expect(answer).toMatchObject({ outcome: 'answer', notFound: ['zork'] });
    expect(answer.text).toMatch(/I couldn't find “zork”/);
  });

  test('is on record with who ran it, and reads nothing before', async () => {
    await run('bob.lee', '/room members "FX desk"');
    await run('bob.lee', '/room create Deals');
    await run('jane.doe', '/room add @Nina Patel --room "FX desk"', { dryRun: true });
    expect(await recordOf(await file.open())).toEqual(
      expect.arrayContaining([
        {
          type: 'command.run-as',
          actor: 'Bob Lee',
          details: { command: 'room members', operator: 'olga', isDryRun: false },
        },
        {
          type: 'command.run-as',
          actor: 'Bob Lee',
          details: { command: 'room create', operator: 'olga', isDryRun: false, isRefused: true },
        },
        {
          type: 'command.run-as',
          actor: 'Jane Doe',
          details: { command: 'room add', operator: 'olga', isDryRun: true },
        },
        expect.objectContaining({ type: 'command.previewed', actor: 'Jane Doe' }),
      ]),
    );
    await world.alice.asks('/audit', /was named on the command line\s+\/room create · by olga · refused/);
  });

  test('says nothing in chat', async () => {
    const messages = () =>
      world.pod.world().streams.flatMap((stream) => stream.messages.map(({ messageId }) => messageId));
    const ims = () => world.pod.world().streams.length;
    const before = [messages(), ims()];
    await run('bob.lee', '/room members "FX desk"');
    await run('bob.lee', '/room add @Nina Patel --room "FX desk"', { dryRun: true });
    await run('bob.lee', '/room create Deals');
    await world.settled();
    expect([messages(), ims()]).toEqual(before);
  });

  test('a pod that is away is told as such, and a refusal as a refusal', async () => {
    const path = '/membership/list';
    world.pod.faults.add({ match: { method: 'GET', path }, times: 'always', effect: { status: 503 } });
    expect(await run('jane.doe', '/room members "FX desk"')).toMatchObject({
      outcome: 'failed',
      problem: { code: 'pod-unavailable' },
    });
    world.pod.faults.clear();
    world.pod.faults.add(refusal('GET', '/v3/users'));
    expect(await run('jane.doe', '/whoami')).toMatchObject({
      outcome: 'refused',
      problem: { code: 'pod-refused' },
    });
    world.pod.faults.clear();
    world.pod.faults.add(refusal('GET', path));
    expect(await run('jane.doe', '/room members "FX desk"')).toMatchObject({
      outcome: 'asked',
      problem: { code: 'room-not-found' },
    });
  });
});
