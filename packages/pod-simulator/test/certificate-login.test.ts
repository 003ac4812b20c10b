import { request } from 'node:https';
import { expect, test } from '@jest/globals';
import { type Certificate, type Pod, selfSignedCertificate, startPod } from '../src/index.ts';
import { ApiClient } from './support/api-client.ts';
import { bodyOf, podTest } from './support/pod-test.ts';
import { checkAnswer } from './support/spec.ts';

type Answer = { status: number; text: string; body: { name: string; token: string } };

/** A login over TLS, with a client certificate or without. */
function authenticate(pod: Pod, path: string, client?: Certificate): Promise<Answer> {
  const { url = '', certificate = '' } = pod.tls ?? {};
  const identity = client ? { cert: client.certificate, key: client.key } : {};
  return new Promise((resolve, reject) => {
    const call = request(
      url + path,
      { method: 'POST', ca: certificate, agent: false, ...identity },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += String(chunk);
        });
        answer.on('end', () => {
          const result = { status: answer.statusCode ?? 0, text, body: JSON.parse(text) as Answer['body'] };
          checkAnswer('POST', path, result);
          resolve(result);
        });
      },
    );
    call.on('error', reject);
    call.end();
  });
}

test('login by client certificate, and logout', async () => {
  const steward = selfSignedCertificate('steward', { bits: 2048 });
  const stranger = selfSignedCertificate('steward', { bits: 2048 });
  const late = selfSignedCertificate('alice.martin', {
    bits: 2048,
    from: new Date(Date.now() - 3e9),
    days: 1,
  });
  const pod = await startPod({
    tlsPort: 0,
    limits: { keyBits: 2048 },
    certificates: { steward: steward.certificate, 'alice.martin': late.certificate },
  });
  try {
    const session = await authenticate(pod, '/sessionauth/v1/authenticate', steward);
    const keyManager = await authenticate(pod, '/keyauth/v1/authenticate', steward);
    expect([session.body.name, keyManager.body.name]).toEqual(['sessionToken', 'keyManagerToken']);
    const client = new ApiClient(pod);
    client.tokens.sessionToken = session.body.token;
    client.tokens.keyManagerToken = keyManager.body.token;
    expect(bodyOf(await client.get('/pod/v2/sessioninfo'))).toMatchObject({ username: 'steward' });
    expect((await client.get('/agent/v5/datafeeds')).status).toBe(200);

    const status = async (...asked: Parameters<typeof authenticate>) => (await authenticate(...asked)).status;
    expect(await status(pod, '/sessionauth/v1/authenticate')).toBe(400);
    expect(await status(pod, '/sessionauth/v1/authenticate', stranger)).toBe(403);
    expect(await status(pod, '/keyauth/v1/authenticate', late)).toBe(403);
    expect((await client.post('/sessionauth/v1/authenticate')).status).toBe(400);
  } finally {
    await pod.close();
  }
});

test('a certificate with too small a key, and one for nobody', async () => {
  const small = selfSignedCertificate('steward', { bits: 2048 });
  const warnings: string[] = [];
  const logger = { debug() {}, info() {}, warn: (message: string) => warnings.push(message), error() {} };
  const pod = await startPod({ tlsPort: 0, certificates: { steward: small.certificate }, logger });
  try {
    const advice = expect.stringMatching(/has 2048 bits.*4096 bits or more: openssl/);
    expect(warnings).toEqual([advice]);
    expect(await authenticate(pod, '/sessionauth/v1/authenticate', small)).toMatchObject({
      status: 403,
      body: { message: advice },
    });
    expect(() => pod.registerCertificate('nobody', small.certificate)).toThrow(/nobody/);
  } finally {
    await pod.close();
  }
});

podTest('logout ends the one token it is for', async ({ bot }) => {
  expect((await bot.post('/keyauth/v1/logout')).body).toEqual({ message: 'OK' });
  expect((await bot.get('/agent/v5/datafeeds')).status).toBe(401);
  expect((await bot.get('/pod/v2/sessioninfo')).status).toBe(200);
  expect((await bot.post('/sessionauth/v1/logout')).status).toBe(200);
  expect((await bot.get('/pod/v2/sessioninfo')).status).toBe(401);
  expect((await bot.post('/sessionauth/v1/logout')).status).toBe(400);
});
