import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Deployment, deploy } from '../support/deployment.ts';
import { recordOf } from '../support/store-tables.ts';

let deployment: Deployment;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steward-run-'));
  deployment = await deploy();
  await deployment.start();
});
afterAll(async () => {
  await deployment.close();
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => deployment.steward('run', ...args);

test('prints the answer as text, in columns', async () => {
  const { code, output } = await run('--as', 'bob.lee', '/room members "FX desk"');
  expect(output).toMatch(
    /^5 members of FX desk\nName +Company +Role +Joined\n-+ +-+ +-+ +-+\nJane Doe +Acme Capital +Owner/,
  );
  expect(code).toBe(0);
});

test('prints the answer as JSON', async () => {
  const { code, output } = await run('--json', '--as', 'bob.lee', '/room members "FX desk"');
  expect(JSON.parse(output)).toMatchObject({
    version: 1,
    outcome: 'answer',
    command: 'room members',
    data: { count: 5 },
  });
  expect(code).toBe(0);
});

test.each([
  [0, ['--as', 'jane.doe', '--dry-run', '/room add @Nina Patel --room "FX desk"'], /Nothing was changed/],
  [1, ['--as', 'jane.doe', '/room add @Nina Patel --room "FX desk"'], /Add --dry-run/],
  [1, ['--as', 'nobody', '/help'], /couldn’t find “nobody”/],
  [
    1,
    ['--as', 'jane.doe', '--socket', '/nowhere/steward.sock', '/help'],
    /No Steward answers at .+steward start/s,
  ],
  [2, ['--as', 'jane.doe', '/rom members'], /I don't know the command/],
  [2, ['--as', 'jane.doe', '/room members'], /I need to know which room/],
  [2, ['--as', 'jane.doe', '/user info Lee'], /Did you mean this person by “Lee”\?\n- Bob Lee/],
  [2, ['/help'], /required option '--as/],
  [2, ['--as', 'jane.doe', '--page', '0', '/help'], /Give a number from 1/],
  [2, ['--as', 'jane.doe'], /missing required argument/],
])('ends with %i: %j', async (expected, args, says) => {
  const { code, output } = await run(...args);
  expect(output).toMatch(says);
  expect(code).toBe(expected);
});

test('says as JSON, too, that nobody answers', async () => {
  const { code, output } = await run('--json', '--as', 'jane.doe', '--socket', join(folder, 'none'), '/help');
  expect(JSON.parse(output)).toMatchObject({ outcome: 'failed', problem: { code: 'not-reachable' } });
  expect(code).toBe(1);
});

test('writes files to where they are wanted, for the caller only', async () => {
  const csv = ['--as', 'jane.doe', '/room members "FX desk" --csv'];
  const plain = await run(...csv);
  expect(plain.output).toMatch(/^\uFEFFName,Email,.+\nJane Doe,/);
  const out = join(folder, 'members.csv');
  const written = await run('--out', out, ...csv);
  expect(written).toMatchObject({ code: 0 });
  expect(written.output).toMatch(/5 rows in the file\.\nWritten to/);
  expect(readFileSync(out, 'utf8')).toMatch(/^\uFEFFName,Email,/);
  expect(statSync(out).mode & 0o777).toBe(0o600);
  const { output } = await run('--json', ...csv);
  expect(JSON.parse(output).file).toMatchObject({
    name: 'members.csv',
    rows: 5,
    content: readFileSync(out, 'utf8'),
  });
  const impossible = await run('--out', join(folder, 'no', 'such', 'folder'), ...csv);
  expect(impossible).toMatchObject({ code: 1, output: expect.stringMatching(/^Cannot write .+ENOENT/) });
});

test('is on record with the user of the operating system', async () => {
  await run('--as', 'dave.kim', '/whoami');
  const record = await deployment.stored(recordOf);
  expect(record).toContainEqual({
    type: 'command.run-as',
    actor: 'Dave Kim',
    details: { command: 'whoami', operator: userInfo().username, isDryRun: false },
  });
});

test('reaches the next Steward after a kill, and none after a stop', async () => {
  const second = await deploy();
  try {
    const killed = await second.start();
    await killed.kill();
    expect(existsSync(second.socket)).toBe(true);
    expect(await second.steward('run', '--as', 'bob.lee', '/help')).toMatchObject({ code: 1 });
    const next = await second.start();
    expect(await second.steward('run', '--as', 'bob.lee', '/whoami')).toMatchObject({ code: 0 });
    const rival = second.launch();
    expect(await rival.ended).toMatchObject({ code: 1 });
    expect(rival.lines.join('\n')).toMatch(/Another Steward \(process \d+\) uses this store/);
    await next.terminate();
    expect(existsSync(second.socket)).toBe(false);
  } finally {
    await second.close();
  }
});
