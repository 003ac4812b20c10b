import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { startPod } from 'symphony-pod-simulator';

test('Jane speaks, the bot hears it', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const pod = await startPod({ keys: { steward: pem } });

  async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
    const answer = await fetch(pod.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    return JSON.parse(await answer.text());
  }

  const jwt = new SignJWT()
    .setProtectedHeader({ alg: 'RS512' })
    .setSubject('steward')
    .setExpirationTime('4m');
  const token = await jwt.sign(privateKey);
  const session = await post('/login/pubkey/authenticate', { token });
  const keyManager = await post('/relay/pubkey/authenticate', { token });
  const tokens = { sessionToken: session.token, keyManagerToken: keyManager.token };
  const feed = await post('/agent/v5/datafeeds', {}, tokens);

  const jane = pod.as('jane.doe');
  jane.say(jane.im(['steward']), '/presence @Bob Lee');

  const { events } = await post(`/agent/v5/datafeeds/${feed.id}/read`, { ackId: '' }, tokens);
  const [, said] = events;
  expect(said.payload.messageSent.message.message).toContain('>@Bob Lee</span>');
  await pod.close();
});
