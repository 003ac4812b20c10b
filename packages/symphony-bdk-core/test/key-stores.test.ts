import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, type FileReader, loadCredentials, nodeFiles } from '../src/index.ts';
import { selfSigned } from './support/certificate.ts';
import { startFakePod } from './support/fake-pod.ts';
import { createKit, keys } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

// stores/ holds one self-signed certificate and its key, which are used nowhere else: made with openssl pkcs12 -export (legacy.p12
// with -legacy, no-key.p12 with -nokeys), keytool -importkeystore (bot.jks) and openssl pkey (key.der); their password is "changeit".
const stored = (name: string) => fileURLToPath(new URL(`stores/${name}`, import.meta.url));
const secret = (source: { path: string } | { content: string }, password?: string) => ({
  username: 'x',
  privateKey: source,
  certificate: { ...source, ...(password === undefined ? {} : { password }) },
});
const mistakesOf = async (load: Promise<unknown>): Promise<unknown> => {
  const error = await load.catch((thrown: unknown) => thrown);
  if (!(error instanceof ConfigError)) throw new Error('no ConfigError');
  return error.issues;
};

// Files in a checkout are readable for everyone; here that is not the question.
const files: FileReader = { ...nodeFiles, mode: async () => 0o600 };

describe('a PKCS#12 store', () => {
  test(
    'logs in',
    withPod(async (pod) => {
      const server = selfSigned();
      const gate = await startFakePod({ ...server, ca: readFileSync(stored('bot.crt'), 'utf8') });
      gate.on('POST /sessionauth/v1/authenticate', { json: { name: 'sessionToken', token: 'by-store' } });
      gate.on('POST /keyauth/v1/authenticate', { json: { name: 'keyManagerToken', token: 'key-by-store' } });
      const there = { scheme: 'https', host: '127.0.0.1', port: gate.port };
      const bdk = await createKit(pod, {
        files,
        config: {
          bot: { username: 'steward', certificate: { path: stored('bot.p12'), password: 'changeit' } },
          sessionAuth: there,
          keyManager: there,
          ssl: { trustStore: { content: server.cert } },
        },
      });
      await bdk.sessions.getSession();
      expect(pod.calls[0]?.headers.sessiontoken).toBe('by-store');
      await bdk.close();
      await gate.close();
    }),
  );

  test('may be in the configuration, in base64', async () => {
    const content = readFileSync(stored('bot.p12')).toString('base64');
    const { certificate } = await loadCredentials({ bot: secret({ content }, 'changeit'), ssl: {} }, files);
    expect(certificate).toMatchObject({ passphrase: 'changeit' });
  });
});

describe('a store that cannot be read says what to do', () => {
  test.each([
    ['without its password', 'bot.p12', undefined, 'write it under bot.certificate.password'],
    ['with another password', 'bot.p12', 'other', 'with another password than bot.certificate.password'],
    ['of an outdated kind', 'legacy.p12', 'changeit', 'openssl pkcs12 -legacy -in '],
    ['without a key', 'no-key.p12', 'changeit', 'without a private key'],
    ['of Java', 'bot.jks', 'changeit', '-deststoretype PKCS12'],
    ['that is a key in DER', 'key.der', undefined, 'neither PEM nor a PKCS#12 store'],
  ])('%s', async (_what, name, password, advice) => {
    const load = loadCredentials({ bot: secret({ path: stored(name) }, password), ssl: {} }, files);
    expect(await mistakesOf(load)).toEqual([
      { path: 'bot.certificate.path', message: expect.stringContaining(advice) },
    ]);
  });

  test.each([
    ['a Java key store', 'bot.jks', 'take the key out: keytool -importkeystore'],
    ['a PKCS#12 store', 'bot.p12', 'name it under bot.certificate'],
    ['DER', 'key.der', 'openssl pkey -inform der'],
  ])('in the place of the private key: %s', async (_what, name, advice) => {
    const bot = { username: 'x', privateKey: { path: stored(name) } };
    expect(await mistakesOf(loadCredentials({ bot, ssl: {} }, files))).toEqual([
      { path: 'bot.privateKey.path', message: expect.stringContaining(advice) },
    ]);
  });

  test.each(['bot.jks', 'bot.p12'])('in the place of the trust store: %s', async (name) => {
    const bot = { username: 'x', privateKey: { content: keys.privateKey } };
    const ssl = { trustStore: { path: stored(name) } };
    expect(await mistakesOf(loadCredentials({ bot, ssl }, files))).toEqual([
      {
        path: 'ssl.trustStore.path',
        message: expect.stringContaining(`keytool -list -rfc -keystore ${stored(name)} > roots.pem`),
      },
    ]);
  });
});
