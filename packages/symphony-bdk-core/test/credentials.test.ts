import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, type FileReader, loadCredentials, nodeFiles, readPrivateKey } from '../src/index.ts';
import { keys } from './support/kit.ts';

const pkcs8 = keys.privateKey;
const pkcs1 = createPrivateKey(pkcs8).export({ type: 'pkcs1', format: 'pem' }).toString();
const der = createPrivateKey(pkcs8).export({ type: 'pkcs8', format: 'der' });

describe('a private key is read', () => {
  test.each([
    ['as PKCS#8', pkcs8],
    ['as PKCS#1', pkcs1],
    ['with Windows line ends', pkcs8.replaceAll('\n', '\r\n')],
    ['mangled to one line with literal \\n', pkcs8.replaceAll('\n', '\\n')],
    ['mangled to one line with \\r\\n', pkcs8.replaceAll('\n', '\\r\\n')],
    ['mangled to one line with spaces', pkcs8.replaceAll('\n', ' ')],
    ['in quotes', `"${pkcs8.trim()}"`],
    ['indented by YAML', pkcs8.replaceAll('\n', '\n    ')],
    ['with other text around it', `Bag Attributes\n  friendlyName: bot\n${pkcs8}\n`],
  ])('%s', (_how, pem) => {
    expect(readPrivateKey(pem).export({ type: 'pkcs8', format: 'der' }).equals(der)).toBe(true);
  });
});

describe('what is no private key is explained and not quoted', () => {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
  const locked = createPrivateKey(pkcs8).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'x',
  });
  test.each([
    ['public key', keys.publicKey, 'name the file with the private one here'],
    ['certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', 'is a certificate'],
    ['EC key', ec.export({ type: 'sec1', format: 'pem' }).toString(), 'Symphony needs RSA'],
    [
      'EC key in PKCS#8',
      ec.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'is a ec key; Symphony needs RSA',
    ],
    ['OpenSSH key', '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n', 'ssh-keygen'],
    ['short key', small.export({ type: 'pkcs8', format: 'pem' }).toString(), 'has 1024 bits'],
    ['locked key', locked.toString(), 'passphrase'],
    ['cut key', `${pkcs8.slice(0, 400)}\n-----END PRIVATE KEY-----`, 'cut or changed'],
    ['headless key', pkcs8.replace(/-----END.*/, ''), 'without its first or last line'],
    ['anything', 'hunter2', 'is not a PEM private key'],
  ])('%s', (_what, text, message) => {
    expect(() => readPrivateKey(text)).toThrow(message);
    expect(() => readPrivateKey(text)).not.toThrow(/hunter2|MII/);
  });
});

describe('files', () => {
  const reader = (files: Record<string, string>, mode = 0o600): FileReader => ({
    text: async (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
      return text;
    },
    mode: async () => mode,
  });
  const bot = { username: 'steward', privateKey: { path: 'key.pem' } };

  test('key and trust store', async () => {
    const roots = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
    const files = reader({ 'key.pem': pkcs1, 'roots.pem': roots });
    const { key, extraRoots } = await loadCredentials(
      { bot, ssl: { trustStore: { path: 'roots.pem' } } },
      files,
    );
    expect(key?.asymmetricKeyType).toBe('rsa');
    expect(extraRoots).toBe(roots);
  });

  test('everything wrong with them in one error', async () => {
    const load = loadCredentials(
      { bot, ssl: { trustStore: { path: 'roots.jks' } } },
      reader({ 'roots.jks': 'þíþí' }),
    );
    const error = (await load.catch((thrown: unknown) => thrown)) as ConfigError;
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.issues).toEqual([
      { path: 'bot.privateKey.path', message: 'cannot read key.pem (no such file)' },
      {
        path: 'ssl.trustStore.path',
        message: expect.stringContaining('keytool -list -rfc -keystore roots.jks'),
      },
    ]);
  });

  test.each([
    [0o600, true],
    [0o640, true],
    [0o644, false],
    [0o602, false],
  ])('a key file with mode %o is accepted: %p', async (mode, accepted) => {
    const load = loadCredentials({ bot, ssl: {} }, reader({ 'key.pem': pkcs8 }, mode));
    if (accepted) await expect(load).resolves.toBeDefined();
    else await expect(load).rejects.toThrow('chmod 600 key.pem');
  });

  test('of the real file system', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bdk-'));
    const path = join(folder, 'key.pem');
    await writeFile(path, pkcs8, { mode: 0o600 });
    const load = () => loadCredentials({ bot: { username: 'x', privateKey: { path } }, ssl: {} }, nodeFiles);
    await expect(load()).resolves.toBeDefined();
    if (process.platform !== 'win32') {
      await chmod(path, 0o644);
      await expect(load()).rejects.toThrow(`chmod 600 ${path}`);
    }
    await rm(folder, { recursive: true });
  });
});
