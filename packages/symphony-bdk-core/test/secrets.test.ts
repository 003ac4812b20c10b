import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { ConfigError, parseConfig } from '../src/index.ts';
import { addFeed, batch, formSubmitted, messageSent, READ } from './support/feed.ts';
import { createKit, keys } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const SESSION = 'seeded-session-token';
const KEY_MANAGER = 'seeded-key-manager-token';
const TEXT = 'seeded message text';
const FORM = 'seeded form value';
const PROXY = 'seeded-proxy-password';
const keyLine = keys.privateKey.split('\n')[1] ?? '';

/** Everything that any printer of errors and objects could show. */
const shown = (value: unknown) =>
  inspect(value, { depth: 30, maxStringLength: null, maxArrayLength: null }) + JSON.stringify(value);

test(
  'defect 15: no token, key, message text or form value in any line or error, at any level',
  withPod(async (pod) => {
    const logins: string[] = [];
    const echo = `${SESSION} ${KEY_MANAGER} ${TEXT}`;
    pod.on('POST /login/pubkey/authenticate', (request, nth) => {
      logins.push((request.json() as { token: string }).token);
      // a body that breaks off after the token, a page that shows it, then a good answer
      const broken = [{ text: `{"token":"${SESSION}` }, { status: 500, text: `<p>${SESSION}</p>` }];
      return broken[nth] ?? { json: { token: SESSION } };
    });
    pod.on('POST /relay/pubkey/authenticate', { json: { token: KEY_MANAGER } });
    pod.on('GET /pod/v2/user/presence', [
      { status: 401 },
      { status: 403, json: { code: 403, message: `${SESSION} ${KEY_MANAGER}` } },
    ]);
    pod.on('POST /pod/v3/room/create', { status: 200, text: `{"roomAttributes": "${SESSION}` });
    pod.on('POST /agent/v4/stream/*/message/create', [
      { status: 400, json: { code: 400, message: `Invalid message: ${TEXT}` } },
      { status: 500, text: echo },
      { status: 200, text: echo },
    ]);
    const sent = messageSent('e1');
    sent.payload.messageSent.message.message = TEXT;
    const form = formSubmitted('e2');
    form.payload.symphonyElementsAction.formValues.action = FORM;
    const broken = { ...sent, initiator: null, type: 'MESSAGESENT', text: TEXT };
    const unknown = { ...sent, type: 'NEWTHING' };
    addFeed(pod, {
      reads: [
        batch('a1', sent, form, broken, unknown),
        { status: 200, text: `{"events": "${TEXT}` },
        batch('a2', sent, form),
      ],
    });

    const bdk = await createKit(pod, { config: { defaultHeaders: { 'X-Gateway-Key': PROXY } } });
    const errors: unknown[] = [];
    const keep = (error: unknown) => void errors.push(error);
    await bdk.presence.getPresence().catch(keep);
    await bdk.streams.createRoom({ name: TEXT }).catch(keep);
    for (let n = 0; n < 3; n += 1) {
      await bdk.messages.send('s' as never, { content: TEXT, data: { x: FORM } }).catch(keep);
    }
    let calls = 0;
    bdk.datafeed.subscribe({
      onEvents: () => {
        calls += 1;
        if (calls === 1) throw new Error('not stored');
      },
      onMessageSent: () => {
        throw new TypeError('broken');
      },
    });
    void bdk.datafeed.start();
    await pod.called(READ, 4);
    expect(errors).toHaveLength(5);
    expect(bdk.log.lines.length).toBeGreaterThan(20);

    const all = shown([bdk.log.lines, errors, bdk, await bdk.auth.tokens(), bdk.datafeed.state]);
    const secrets = [SESSION, KEY_MANAGER, TEXT, FORM, PROXY, keyLine, ...logins];
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  }),
);

test('no key or password in an error about the configuration', async () => {
  const half = keys.privateKey.slice(0, 300);
  const tree = {
    host: 'h',
    port: PROXY,
    proxy: { host: 'p', port: 'x', username: 1, password: PROXY },
    defaultHeaders: { 'X-Key': `${PROXY}\n` },
    bot: { username: 'x', privateKey: { content: half, path: 'key.pem' } },
  };
  let error: unknown;
  try {
    parseConfig(tree, { env: {} });
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(ConfigError);
  const unreadable = await createKit(
    { port: 1 },
    { config: { bot: { username: 'x', privateKey: { content: half } } } },
  ).catch((thrown: unknown) => thrown);
  expect(unreadable).toBeInstanceOf(ConfigError);
  for (const secret of [PROXY, keyLine]) expect(shown([error, unreadable])).not.toContain(secret);
});
