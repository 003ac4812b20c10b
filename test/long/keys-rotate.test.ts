import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Deployment, deploy } from '../support/deployment.ts';
import { testKeys } from '../support/keys.ts';

let folder: string;
let scene: Deployment;
let path: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steward-keys-'));
  path = join(folder, 'key.pem');
  writeFileSync(path, testKeys().privateKey, { mode: 0o600 });
  scene = await deploy({ kit: { bot: { username: 'steward', privateKey: { path } } } });
});
afterEach(async () => {
  await scene.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The manifest comes with the start, when it comes. */
const account = () => ({
  ...scene.pod.world().users.find(({ username }) => username === 'steward'),
  manifest: undefined,
});

test('the key is exchanged while Steward runs, which goes on and starts again', async () => {
  const bot = await scene.start();
  const before = account();
  const { code, output } = await scene.steward('keys', 'rotate');
  expect({ code, output }).toEqual({
    code: 0,
    output: expect.stringMatching(
      /is new, and the pod takes it\. The old one is in .*key\.pem\.old\.\nThe pod takes the old one until \d{4}-\d\d-\d\dT.*: restart Steward before that/u,
    ),
  });
  expect(readFileSync(path, 'utf8')).not.toBe(testKeys().privateKey);
  expect(readFileSync(`${path}.old`, 'utf8')).toBe(testKeys().privateKey);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  // Nothing else of the account is another.
  expect(account()).toEqual(before);
  // The one that runs has the old key: it logs in again with it, as long as the pod takes it.
  scene.pod.faults.add({ match: {}, times: 1, effect: 'expireSessions' });
  const jane = scene.as('jane.doe');
  await jane.asks('/whoami', /Jane Doe/);
  expect(await bot.terminate()).toEqual({ code: 0, signal: null });
  rmSync(`${path}.old`);
  await scene.start();
  await jane.asks('/presence set BUSY', /now Busy/);
});

test('what broke off after the upload goes on, and what the pod refuses replaces nothing', async () => {
  scene.pod.faults.add({
    match: { method: 'POST', path: '/v2/admin/user/' },
    times: 'always',
    effect: { status: 403 },
  });
  const refused = await scene.steward('keys', 'rotate');
  expect(refused).toMatchObject({
    code: 1,
    output: expect.stringMatching(/^The pod at .* answered POST .* with 403/u),
  });
  expect(readFileSync(path, 'utf8')).toBe(testKeys().privateKey);
  const made = readFileSync(`${path}.new`, 'utf8');
  scene.pod.faults.clear();
  expect(await scene.steward('keys', 'rotate')).toMatchObject({ code: 0 });
  expect(readFileSync(path, 'utf8')).toBe(made);
  expect(existsSync(`${path}.new`)).toBe(false);
});

test('a key that the pod does not know is told, and nothing replaced', async () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  writeFileSync(path, privateKey);
  expect(await scene.steward('keys', 'rotate')).toMatchObject({
    code: 1,
    output: expect.stringMatching(/rejected the login of "steward"/u),
  });
  expect(readFileSync(path, 'utf8')).toBe(privateKey);
});
