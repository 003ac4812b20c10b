import { request } from 'node:http';
import { expect } from '@jest/globals';
import { bodyOf, podTest, type Scene, typesOf } from './support/pod-test.ts';

const sessionInfo = '/pod/v2/sessioninfo';
const feeds = '/agent/v5/datafeeds';

/** Status of a call, or the reason there was none. */
async function outcome({ bot }: Scene, path = sessionInfo, method = 'GET', body?: unknown) {
  const options = { unchecked: true, ...(body !== undefined && { body }) };
  return await bot.call(method, path, options).then(
    (answer) => answer.status,
    () => 'no answer',
  );
}

podTest('a status with headers and body, as often as asked', async (scene) => {
  const { pod, bot } = scene;
  pod.faults.add({
    match: { path: '/pod/' },
    times: 2,
    effect: { status: 429, headers: { 'retry-after': '3' } },
  });
  const first = await bot.call('GET', sessionInfo, { unchecked: true });
  expect(first.status).toBe(429);
  expect(first.headers.get('retry-after')).toBe('3');
  expect(await outcome(scene)).toBe(429);
  expect(await outcome(scene)).toBe(200);

  pod.faults.add({ effect: { status: 400, body: 'ALB: No matching rule found' } });
  const text = await bot.call('GET', sessionInfo, { unchecked: true });
  expect(text).toMatchObject({ status: 400, text: 'ALB: No matching rule found' });
  pod.faults.add({ effect: 'html200' });
  const html = await bot.call('GET', sessionInfo, { unchecked: true });
  expect(html).toMatchObject({ status: 200, body: undefined, text: expect.stringContaining('<html>') });
});

/** Sends half of a message and, when another call has been answered, the rest: the status, and if it waited for the rest. */
async function sendSlowly({
  pod,
  bot,
  room,
}: Scene): Promise<{ status: number | undefined; waited: boolean }> {
  const parts =
    '--x\r\nContent-Disposition: form-data; name="message"\r\n\r\n<messageML>a</messageML>\r\n--x--\r\n';
  const call = request(`${pod.url}/agent/v4/stream/${room('FX desk')}/message/create`, {
    method: 'POST',
    headers: {
      ...bot.tokens,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': parts.length,
    },
  });
  let isSent = false;
  const answer = new Promise<{ status: number | undefined; waited: boolean }>((resolve, reject) => {
    call.on('error', reject);
    call.on('response', (response) => {
      response.resume();
      resolve({ status: response.statusCode, waited: isSent });
    });
  });
  call.write(parts.slice(0, 40));
  await bot.get('/agent/v3/health');
  isSent = true;
  call.end(parts.slice(40));
  return answer;
}

podTest('a message that is refused is read to its end before the answer', async (scene) => {
  const { pod } = scene;
  const match = { path: '/message/create' };
  pod.faults.add({ match, effect: { status: 401 } });
  expect(await sendSlowly(scene)).toEqual({ status: 401, waited: true });
  pod.faults.add({ match, effect: 'html200' });
  expect(await sendSlowly(scene)).toEqual({ status: 200, waited: true });
  pod.faults.add({ match, effect: 'expireSessions' });
  expect(await sendSlowly(scene)).toEqual({ status: 401, waited: true });
});

podTest('a fault strikes the calls it matches: method, path, pattern, caller', async (scene) => {
  const { pod, client } = scene;
  const jane = await client('jane.doe');
  pod.faults.add({ match: { method: 'post' }, effect: { status: 500 } });
  expect(await outcome(scene)).toBe(200);
  expect(await outcome(scene, feeds, 'POST', {})).toBe(500);
  pod.faults.add({ match: { path: '/room/[^/]+/info$/' }, effect: { status: 500 } });
  expect(await outcome(scene)).toBe(200);
  expect(await outcome(scene, `/pod/v3/room/${scene.room('FX desk')}/info`)).toBe(500);
  pod.faults.add({ match: { caller: 'jane.doe', path: /sessioninfo/ }, effect: { status: 500 } });
  expect(await outcome(scene)).toBe(200);
  expect((await jane.call('GET', sessionInfo, { unchecked: true })).status).toBe(500);
});

podTest('a cut answer and a dropped one: the thing was done all the same', async (scene) => {
  const { pod, room } = scene;
  const path = `/pod/v1/room/${room('FX desk')}/membership/add`;
  const member = (username: string) =>
    pod
      .world()
      .streams.find((stream) => stream.room?.name === 'FX desk')
      ?.members.some((one) => one.username === username);
  pod.faults.add({ match: { path: 'membership/add' }, effect: 'cut' });
  expect(await outcome(scene, path, 'POST', { id: scene.id('tom.berg') })).toBe('no answer');
  expect(member('tom.berg')).toBe(true);
  pod.faults.add({ match: { path: 'membership/add' }, effect: { dropAnswer: true } });
  expect(await outcome(scene, path, 'POST', { id: scene.id('nina.patel') })).toBe('no answer');
  expect(member('nina.patel')).toBe(true);
  const calls = pod.calls().filter((call) => call.path === path);
  expect(calls).toMatchObject([
    { status: 0, effect: expect.stringContaining('added') },
    { status: 0, effect: expect.stringContaining('added') },
  ]);
});

podTest('a late answer: the thing is done before', async (scene) => {
  const { pod, clock, room } = scene;
  const path = `/pod/v1/room/${room('FX desk')}/membership/add`;
  const members = () =>
    pod
      .world()
      .streams.find((stream) => stream.room?.name === 'FX desk')
      ?.members.map(({ username }) => username);
  pod.faults.add({ match: { path }, effect: { lateAnswer: 500 } });
  const answered = outcome(scene, path, 'POST', { id: scene.id('tom.berg') });
  while (!members()?.includes('tom.berg')) await outcome(scene);
  expect(pod.calls().some((call) => call.path === path)).toBe(false);
  clock.advance(500);
  expect(await answered).toBe(200);
});

podTest(
  'a refused connection ends what is under way and what comes, until cleared',
  async (scene) => {
    const { pod, clock } = scene;
    const { id } = bodyOf<{ id: string }>(await scene.bot.post(feeds, {}));
    const pending = outcome(scene, `${feeds}/${id}/read`, 'POST', { ackId: '' });
    await clock.asleep();
    pod.faults.add({ match: { path: '/agent/' }, effect: 'refuse' });
    expect(await pending).toBe('no answer');
    expect(await outcome(scene, '/agent/v3/health')).toBe('no answer');
    expect(await outcome(scene, '/agent/v3/health')).toBe('no answer');
    expect(await outcome(scene)).toBe(200);
    pod.faults.clear();
    expect(await outcome(scene, '/agent/v3/health')).toBe(200);
  },
  { limits: { longPollMs: 30_000 } },
);

podTest(
  'a reader whose connection broke gets nothing that is then lost',
  async (scene) => {
    const { pod, clock, room } = scene;
    const { id } = bodyOf<{ id: string }>(await scene.bot.post(feeds, {}));
    const pending = outcome(scene, `${feeds}/${id}/read`, 'POST', { ackId: '' });
    await clock.asleep();
    pod.faults.add({ match: { path: '/agent/' }, effect: 'refuse' });
    await pending;
    pod.faults.clear();
    pod.as('bob.lee').say(room('FX desk'), 'still there?');
    const read = await scene.bot.post(`${feeds}/${id}/read`, { ackId: '' });
    expect(typesOf(bodyOf<{ events: [] }>(read).events)).toEqual(['MESSAGESENT']);
  },
  { limits: { longPollMs: 30_000 } },
);

podTest('a hanging call is held until the faults are cleared, and not done', async (scene) => {
  const { pod, id } = scene;
  pod.faults.add({ match: { path: 'im/create' }, effect: 'hang' });
  const pending = outcome(scene, '/pod/v1/im/create', 'POST', [id('jane.doe')]);
  expect(await outcome(scene)).toBe(200);
  pod.faults.clear();
  expect(await pending).toBe('no answer');
  expect(
    pod
      .as('jane.doe')
      .streams()
      .filter((stream) => stream.type === 'IM'),
  ).toEqual([]);
});

podTest('a delayed call is done late', async (scene) => {
  const { pod, clock } = scene;
  pod.faults.add({ effect: { delay: 5000 } });
  const pending = outcome(scene);
  await clock.asleep();
  clock.advance(5000);
  expect(await pending).toBe(200);
  expect(pod.calls().at(-1)).toMatchObject({ ms: 5000 });
});

podTest('the next events are delivered several times', async (scene) => {
  const { pod, room, feed } = scene;
  const read = await feed();
  pod.faults.add({ times: 2, effect: { duplicate: 3 } });
  for (const text of ['one', 'two', 'three']) pod.as('bob.lee').say(room('FX desk'), text);
  const events = await read();
  expect(events).toHaveLength(7);
  expect(new Set(events.map((event) => event.id)).size).toBe(3);
});

podTest(
  'sessions expire and feeds are lost, at once or at a call',
  async (scene) => {
    const { pod, clock } = scene;
    const { id } = bodyOf<{ id: string }>(await scene.bot.post(feeds, {}));
    const pending = outcome(scene, `${feeds}/${id}/read`, 'POST', { ackId: '' });
    await clock.asleep();
    pod.faults.add({ effect: 'loseFeeds' });
    expect(await pending).toBe(400);
    expect(await outcome(scene)).toBe(200);
    pod.faults.add({ effect: 'expireSessions' });
    expect(await outcome(scene)).toBe(401);
    await scene.bot.login('steward', clock);
    pod.faults.add({ match: { path: 'sessioninfo' }, effect: 'expireSessions' });
    expect(await outcome(scene, '/pod/v2/user/presence')).toBe(200);
    expect(await outcome(scene)).toBe(401);
  },
  { limits: { longPollMs: 30_000 } },
);

podTest('faults come and go over HTTP too; a wrong one is refused', async (scene) => {
  const { pod } = scene;
  const add = async (fault: unknown) => {
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${pod.url}/sim/faults`, { method: 'POST', headers, body: JSON.stringify(fault) }))
      .status;
  };
  expect(await add({ match: { path: '/pod/' }, times: 'always', effect: { html200: true } })).toBe(200);
  expect(await outcome(scene)).toBe(200);
  expect(await add({ effect: 'explode' })).toBe(400);
  expect(await add({ match: { where: 'here' }, effect: 'hang' })).toBe(400);
  await fetch(`${pod.url}/sim/faults`, { method: 'DELETE' });
  expect((await scene.bot.get(sessionInfo)).body).toMatchObject({ username: 'steward' });
});
