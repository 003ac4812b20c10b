import { describe, expect, test } from '@jest/globals';
import { networkFailure } from '../src/http/failure.ts';
import {
  AuthError,
  ConfigError,
  type FileReader,
  loadCredentials,
  nodeFiles,
  parseConfig,
} from '../src/index.ts';
import { selfSigned } from './support/certificate.ts';
import { type FakePod, startFakePod } from './support/fake-pod.ts';
import { createKit, keys } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const server = selfSigned();
const client = selfSigned();
const stranger = selfSigned();
const LOGIN = 'POST /sessionauth/v1/authenticate';
const KEY_LOGIN = 'POST /keyauth/v1/authenticate';
const files: FileReader = { ...nodeFiles, text: async () => server.cert };

/** A kit that logs in by certificate at a gate which lets only the client in; the pod itself is elsewhere. */
function withGate(
  body: (world: {
    pod: FakePod;
    gate: FakePod;
    kit: (pem?: string) => ReturnType<typeof createKit>;
  }) => Promise<void>,
) {
  return withPod(async (pod) => {
    const gate = await startFakePod({ ...server, ca: client.cert });
    gate.on(LOGIN, { json: { name: 'sessionToken', token: 'by-certificate' } });
    gate.on(KEY_LOGIN, { json: { name: 'keyManagerToken', token: 'key-by-certificate' } });
    const there = { scheme: 'https', host: '127.0.0.1', port: gate.port };
    const kit = (pem = client.cert + client.key) => {
      const config = {
        bot: { username: 'steward', certificate: { content: pem } },
        sessionAuth: there,
        keyManager: there,
        ssl: { trustStore: { path: 'roots.pem' } },
      };
      return createKit(pod, { config, files });
    };
    try {
      await body({ pod, gate, kit });
    } finally {
      await gate.close();
    }
  });
}

test(
  'the certificate is shown at both, and to nobody else; there is no key and no body',
  withGate(async ({ pod, gate, kit }) => {
    pod.on('GET /agent/v1/message/*', { status: 204 });
    gate.on('POST /sessionauth/v1/logout', { json: { message: 'OK' } });
    const bdk = await kit();
    await bdk.messages.get('abc' as never);
    expect(pod.calls.map(({ path }) => path)).toEqual(['/agent/v1/message/abc']);
    expect(pod.calls.at(-1)?.headers).toMatchObject({
      sessiontoken: 'by-certificate',
      keymanagertoken: 'key-by-certificate',
    });
    expect(gate.calls.map(({ body, headers }) => [body.length, headers['content-type']])).toEqual([
      [0, undefined],
      [0, undefined],
    ]);
    await bdk.sessions.logout();
    expect(gate.calls.at(-1)).toMatchObject({ path: '/sessionauth/v1/logout' });
    expect(bdk.log.text()).not.toContain('PRIVATE KEY');
  }),
);

test.each([401, 403])('a %d is a rejected credential, and no clock is to blame', (status) =>
  withGate(async ({ gate, kit }) => {
    gate.on(LOGIN, {
      status,
      headers: { Date: 'Thu, 01 Jan 2032 00:00:00 GMT' },
      json: { code: status, message: 'not allowed' },
    });
    const error = await (await kit()).sessions.getSession().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ service: 'pod', status });
    expect(String(error)).toContain('bot.certificate');
    expect(gate.count(LOGIN)).toBe(1);
  })(),
);

test.each([
  'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
  'ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE',
  'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA',
  'ERR_SSL_TLSV1_ALERT_ACCESS_DENIED',
])('%s is about the certificate of the client, not of the server, and no retry', (code) => {
  const { kind, detail } = networkFailure(Object.assign(new Error(), { code }));
  expect(kind).toBe('misconfigured');
  expect(detail).toContain('bot.certificate');
});

test(
  'a server that does not let the certificate in: no login, and an end',
  withGate(async ({ gate, kit }) => {
    const bdk = await kit(stranger.cert + stranger.key);
    await expect(bdk.sessions.getSession()).rejects.toMatchObject({ name: 'LoginError', status: 0 });
    expect(gate.calls).toEqual([]);
  }),
);

describe('the PEM', () => {
  const load = (content: string) =>
    loadCredentials(
      { bot: { username: 'x', privateKey: { content }, certificate: { content } }, ssl: {} },
      nodeFiles,
    );

  test.each([
    ['certificate first', client.cert + client.key],
    ['key first', client.key + client.cert],
    ['with those that vouch for it', client.cert + server.cert + client.key],
    [
      'with attributes, as openssl pkcs12 writes it',
      `Bag Attributes\n  localKeyID: 1\n${client.cert}${client.key}`,
    ],
    ['mangled to one line', (client.cert + client.key).replaceAll('\n', '\\n')],
  ])('is read: %s', async (_how, pem) => {
    const { key, certificate } = await load(pem);
    expect(key).toBeUndefined();
    expect(certificate).toEqual({ cert: expect.stringContaining(client.cert), key: client.key });
  });

  test.each([
    ['no certificate', client.key, 'has the private key, but not the certificate; put both into one file'],
    ['no key', client.cert, 'has the certificate, but not its private key; put both into one file'],
    ['the key of another', client.cert + keys.privateKey, 'does not belong to its (first) certificate'],
    ['a cut certificate', client.cert.replace(/\n.{64}\n/, '\n') + client.key, 'cut or changed'],
    ['nothing of it', 'hunter2', 'has no certificate'],
  ])('is explained and not quoted: %s', async (_what, pem, message) => {
    const error = (await load(pem).catch((thrown: unknown) => thrown)) as ConfigError;
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.issues).toEqual([
      { path: 'bot.certificate.content', message: expect.stringContaining(message) },
    ]);
    expect(error.message).not.toMatch(/hunter2|MII/);
  });
});

describe('the configuration', () => {
  const parse = (tree: Record<string, unknown>) => parseConfig(tree, { env: {} });
  const issuesOf = (bot: unknown) => {
    try {
      parse({ host: 'h', bot });
      return [];
    } catch (error) {
      return (error as ConfigError).issues;
    }
  };
  const source = { path: 'bot.pem' };

  test('names one of key and certificate', () => {
    expect(issuesOf({ username: 'x' })).toEqual([{ path: 'bot.privateKey', message: 'is missing' }]);
    expect(issuesOf({})).toMatchObject([{ path: 'bot.username' }, { path: 'bot.privateKey' }]);
    expect(issuesOf({ username: 'x', certificate: {} })).toEqual([
      { path: 'bot.certificate', message: 'needs exactly one of path and content' },
    ]);
  });

  test('with both takes the key, and says that the certificate has no effect', () => {
    const { bot, unused } = parse({
      host: 'h',
      bot: { username: 'x', privateKey: { path: 'key.pem' }, certificate: source },
    });
    expect(bot).toEqual({ username: 'x', privateKey: { path: 'key.pem' } });
    expect(unused).toEqual(['bot.certificate']);
  });

  test('of session authentication is inherited from the top, and without that from the pod', () => {
    const bot = { username: 'x', certificate: source };
    const port = { sessionAuth: { port: 8444 } };
    const { sessionAuth, unused } = parse({ host: 'top', pod: { host: 'pod' }, bot, ...port });
    expect(sessionAuth).toMatchObject({ host: 'top', port: 8444 });
    expect(unused).toEqual([]);
    const hosts = { pod: { host: 'pod' }, agent: { host: 'agent' }, keyManager: { host: 'km' } };
    expect(parse({ ...hosts, bot, ...port }).sessionAuth).toMatchObject({ host: 'pod', port: 8444 });
  });
});
