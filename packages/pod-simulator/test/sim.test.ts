import { expect } from '@jest/globals';
import type { Call, LiveEvent, MessageView, StreamView, UserView } from '../src/index.ts';
import { podTest, type Scene } from './support/pod-test.ts';

function sim({ pod }: Scene) {
  const call = async (method: string, path: string, body?: unknown) => {
    const sent =
      body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${pod.url}/sim${path}`, { method, ...sent });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const ask = async <Body>(...asked: Parameters<typeof call>) => (await call(...asked)).body as Body;
  return { call, ask };
}

podTest('everybody who lives here', async (scene) => {
  const users = await sim(scene).ask<UserView[]>('GET', '/users');
  expect(users).toHaveLength(17);
  expect(users.find((user) => user.username === 'victor.stone')).toEqual({
    id: 13537736917014,
    username: 'victor.stone',
    displayName: 'Victor Stone',
    email: 'victor.stone@acme.example',
    company: 'Acme Capital',
    department: 'Rates',
    title: 'Head of Rates',
    accountType: 'NORMAL',
    roles: ['INDIVIDUAL', 'ADMINISTRATOR'],
    presence: 'AVAILABLE',
  });
});

podTest('a conversation over HTTP', async (scene) => {
  const { ask, call } = sim(scene);
  const { streamId } = await ask<{ streamId: string }>('POST', '/users/jane.doe/im', { with: ['bob.lee'] });
  const path = `/users/jane.doe/streams/${streamId}/messages`;
  const { messageId } = await ask<{ messageId: string }>('POST', path, { text: 'hello @Bob Lee' });
  const [message] = await ask<MessageView[]>('GET', `/users/bob.lee/streams/${streamId}/messages?since=0`);
  expect(message).toMatchObject({
    messageId,
    user: { username: 'jane.doe', displayName: 'Jane Doe' },
    data: { 0: { type: 'com.symphony.user.mention' } },
    text: 'hello @Bob Lee',
    forms: [],
  });
  const streams = await ask<StreamView[]>('GET', '/users/jane.doe/streams');
  expect(streams.map(({ name }) => name)).toEqual([
    'FX desk',
    'Announcements',
    'Borealis and Acme',
    'Bob Lee',
  ]);
  expect(streams.at(-1)).toMatchObject({
    streamId,
    type: 'IM',
    active: true,
    external: false,
    lastMessageAt: scene.clock.now(),
  });

  expect(await call('POST', path, { text: 'x'.repeat(60_001) })).toMatchObject({
    status: 400,
    body: { message: expect.stringMatching(/60000/) },
  });
  expect((await call('GET', `/users/dave.kim/streams/${streamId}/messages`)).status).toBe(403);
  expect((await call('POST', '/users/jane.doe/im', { with: ['nobody'] })).status).toBe(404);
  expect((await call('GET', '/users/nobody/streams')).status).toBe(404);
  expect((await call('POST', path, {})).status).toBe(400);
});

podTest('connections, rooms and presence over HTTP', async (scene) => {
  const { ask, call } = sim(scene);
  expect(
    await ask('POST', '/users/carol.ng/connections', { with: 'steward', action: 'request' }),
  ).toMatchObject({ status: 'PENDING_OUTGOING' });
  expect(
    (await call('POST', '/users/carol.ng/connections', { with: 'steward', action: 'remove' })).status,
  ).toBe(400);
  expect(await ask('POST', `/users/dave.kim/rooms/${scene.room('Rates desk')}/join`)).toEqual({
    outcome: 'requested',
  });
  expect(await ask('PUT', '/users/dave.kim/presence', { category: 'BUSY' })).toMatchObject({
    category: 'BUSY',
  });
  expect((await call('PUT', '/users/dave.kim/presence', { category: 'HIDING' })).status).toBe(400);
});

podTest('a form over HTTP', async (scene) => {
  const { call } = sim(scene);
  const answer = await scene.bot.send(
    scene.room('FX desk'),
    '<messageML><form id="vote"><button name="yes" type="action">Yes</button></form></messageML>',
  );
  const path = `/users/jane.doe/forms/${(answer.body as { messageId: string }).messageId}`;
  const form = { formId: 'vote', action: 'yes', values: {} };
  expect((await call('POST', path, form)).status).toBe(200);
  expect((await call('POST', path, form)).status).toBe(400);
  expect((await call('POST', `${path}?reload=true`, form)).status).toBe(200);
  expect((await call('POST', path, { ...form, reload: true })).status).toBe(200);
});

podTest('the bytes of an attachment over HTTP', async (scene) => {
  const form = { attachment: [new File(['a;b\n1;2\n'], 'list of 1.csv')] };
  const answer = await scene.bot.send(scene.room('FX desk'), ' ', form);
  const { messageId } = answer.body as { messageId: string };
  const get = (username: string, name: string) =>
    fetch(
      `${scene.pod.url}/sim/users/${username}/messages/${messageId}/attachments/${encodeURIComponent(name)}`,
    );
  expect(await (await get('bob.lee', 'list of 1.csv')).text()).toBe('a;b\n1;2\n');
  expect((await get('bob.lee', 'other.csv')).status).toBe(404);
  expect((await get('nina.patel', 'list of 1.csv')).status).toBe(403);
});

podTest('calls are logged with caller, trace and effect', async (scene) => {
  const { bot, clock, id } = scene;
  clock.advance(1000);
  await bot.call('POST', '/pod/v1/im/create', {
    body: [id('jane.doe')],
    headers: { 'X-Trace-Id': 'abc123' },
  });
  await bot.get('/pod/v3/users?uid=1&local=true');
  const calls = await sim(scene).ask<Call[]>('GET', `/calls?since=${clock.now()}`);
  expect(calls).toMatchObject([
    {
      method: 'POST',
      path: '/pod/v1/im/create',
      status: 200,
      caller: 'steward',
      traceId: 'abc123',
      effect: expect.stringMatching(/^im /),
    },
    { method: 'GET', path: '/pod/v3/users', query: 'uid=1&local=true', status: 204, ms: 0 },
  ]);
  expect(calls[1]?.seq).toBe((calls[0]?.seq ?? 0) + 1);
});

podTest('what happens is told to listeners and as server-sent events', async (scene) => {
  const { pod, room } = scene;
  const response = await fetch(`${pod.url}/sim/events`);
  const reader = response.body?.getReader();
  const chunk = async () => new TextDecoder().decode((await reader?.read())?.value);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  expect(await chunk()).toBe(': hello\n\n');
  const heard: LiveEvent[] = [];
  const stop = pod.on((event) => heard.push(event));

  const messageId = pod.as('bob.lee').say(room('FX desk'), 'x');
  expect(await chunk()).toBe(`data: ${JSON.stringify(heard[0])}\n\n`);
  expect(heard[0]).toEqual({
    type: 'message',
    streamId: room('FX desk'),
    messageId,
    usernames: ['jane.doe', 'steward', 'bob.lee', 'dave.kim', 'sam.taylor'],
  });
  stop();
  await scene.clock.asleep();
  scene.clock.advance(15_000);
  expect(await chunk()).toBe(': still here\n\n');
  pod.as('bob.lee').presence('AWAY');
  expect(await chunk()).toContain('"type":"presence"');
  expect(heard).toHaveLength(1);
  await reader?.cancel();
});

podTest('a reset is the seed again, with the keys it had', async (scene) => {
  const { pod, bot, clock } = scene;
  const heard: string[] = [];
  pod.on((event) => heard.push(event.type));
  pod.as('bob.lee').im(['jane.doe']);
  await sim(scene).ask('POST', '/reset');
  expect(heard).toEqual(['stream', 'reset']);
  expect(pod.world().streams).toHaveLength(6);
  expect(pod.calls()).toEqual([]);
  expect((await bot.get('/pod/v2/sessioninfo')).status).toBe(401);
  expect((await (await bot.login('steward', clock)).get('/pod/v2/sessioninfo')).status).toBe(200);
});

podTest('the state is the world as JSON', async (scene) => {
  const { pod, room, feed } = scene;
  const read = await feed();
  pod.as('bob.lee').say(room('FX desk'), 'hello');
  const state = await sim(scene).ask('GET', '/state');
  expect(state).toEqual(pod.world());
  expect(pod.world().datafeeds).toMatchObject([{ owner: 'steward', waiting: 1, unacknowledged: 0 }]);
  await read();
  expect(pod.world().datafeeds).toMatchObject([{ waiting: 0, unacknowledged: 1 }]);
  expect(pod.world().streams.find(({ streamId }) => streamId === room('FX desk'))).toMatchObject({
    messages: [{ username: 'bob.lee', text: 'hello' }],
  });
  expect(pod.world().connections).toContainEqual(
    expect.objectContaining({ requester: 'maja.nowak', peer: 'bob.lee', status: 'PENDING' }),
  );
});

podTest('MessageML can be tried out', async (scene) => {
  const { call } = sim(scene);
  expect(
    (await call('POST', '/messageml', { message: '<messageML><b>x</b></messageML>', data: '' })).body,
  ).toEqual({
    presentationML: '<div data-format="PresentationML" data-version="2.0"><b>x</b></div>',
    data: {},
  });
  expect(await call('POST', '/messageml', { message: '<messageML>\n<u>x</u></messageML>' })).toEqual({
    status: 400,
    body: { message: 'Invalid MessageML content at element "u"', line: 2, column: 1 },
  });
});

podTest('what a demo tells the page beyond the pod', async (scene) => {
  const { call } = sim(scene);
  const path = `/users/jane.doe/streams/${scene.room('FX desk')}/commands`;
  expect(await call('GET', '/trials')).toEqual({ status: 200, body: [] });
  expect((await call('GET', path)).status).toBe(404);
  const trials = [{ username: 'jane.doe', about: 'Jane asks.', text: '/help' }];
  scene.pod.equip({
    trials,
    commandsIn: async (username, streamId) => [{ name: username, description: streamId, args: [] }],
  });
  expect((await call('GET', '/trials')).body).toEqual(trials);
  expect((await call('GET', path)).body).toEqual([
    { name: 'jane.doe', description: scene.room('FX desk'), args: [] },
  ]);
  expect((await call('GET', path.replace('jane.doe', 'nina.patel'))).status).toBe(404);
});
