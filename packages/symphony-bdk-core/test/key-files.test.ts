import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ConfigError, loadCredentials, nodeFiles, parseConfig } from '../src/index.ts';
import { selfSigned } from './support/certificate.ts';
import { keys } from './support/kit.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bdk-key-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function adviceFor(path: string): Promise<string> {
  const bot = { username: 'x', privateKey: { path } };
  const error = await loadCredentials({ bot, ssl: {} }, nodeFiles).catch((thrown: unknown) => thrown);
  return error instanceof ConfigError ? (error.issues[0]?.message ?? '') : 'none';
}

const file = (text: string, mode: number): string => {
  const path = join(folder, 'key.pem');
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
};

test('a folder: the file in it is asked for, and nobody is told to lock the folder', async () => {
  const path = join(folder, 'keys');
  mkdirSync(path);
  chmodSync(path, 0o755);
  const advice = await adviceFor(path);
  expect(advice).toContain('a folder: name the file in it');
  expect(advice).not.toContain('chmod');
});

test('a key that everyone may read: what to do, also where the file cannot be changed', async () => {
  const advice = await adviceFor(file(keys.privateKey, 0o644));
  expect(advice).toContain(`chmod 600 ${join(folder, 'key.pem')}`);
  expect(advice).toContain('defaultMode: 0440');
});

test('a secret mounted as advised is taken', async () => {
  expect(await adviceFor(file(keys.privateKey, 0o440))).toBe('none');
});

test('the public half, which everyone may read: only that it is the wrong one', async () => {
  const advice = await adviceFor(file(keys.publicKey, 0o644));
  expect(advice).toContain('is the public key');
  expect(advice).not.toContain('chmod');
});

test.each([
  ['the certificate', selfSigned().cert, 'write it under bot.certificate'],
  ['an OpenSSH public key', 'ssh-rsa AAAAB3NzaC1yc2E bot@host', 'is an OpenSSH public key'],
  ['nothing', '', 'is empty; was the file mounted'],
])('%s in its place', async (_what, text, advice) => {
  expect(await adviceFor(file(text, 0o644))).toContain(advice);
});

test('a file below a file', async () => {
  expect(await adviceFor(join(file(keys.privateKey, 0o600), 'key.pem'))).toContain(
    'a part of it is a file, not a folder',
  );
});

test('the key where its path belongs, and the path where the key belongs; the key is not quoted', async () => {
  const parse = () =>
    parseConfig({ host: 'h', bot: { username: 'x', privateKey: { path: keys.privateKey } } }, { env: {} });
  expect(parse).toThrow('bot.privateKey.path: holds the key itself; write it under content');
  expect(parse).not.toThrow(/MII/);
  const bot = { username: 'x', privateKey: { content: '/etc/keys/bot.pem' } };
  await expect(loadCredentials({ bot, ssl: {} }, nodeFiles)).rejects.toThrow(
    'bot.privateKey.content: looks like the name of a file; write it under path',
  );
});
