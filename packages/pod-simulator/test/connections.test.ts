import { expect } from '@jest/globals';
import type { ApiClient } from './support/api-client.ts';
import { bodyOf, podTest, type Scene } from './support/pod-test.ts';

const base = '/pod/v1/connection';
const info = (client: ApiClient, id: number) => client.get(`${base}/user/${id}/info`);
const statusOf = async (client: ApiClient, id: number) => {
  const answer = await info(client, id);
  return answer.status === 200 ? bodyOf<{ status: string }>(answer).status : answer.status;
};
const act = async (client: ApiClient, action: 'create' | 'accept' | 'reject', userId: number) =>
  (await client.post(`${base}/${action}`, { userId })).status;
const remove = async (client: ApiClient, id: number) =>
  (await client.post(`${base}/user/${id}/remove`)).status;

async function both({ bot, client, id }: Scene) {
  return { bot, carol: await client('carol.ng'), botId: id('steward'), carolId: id('carol.ng') };
}

podTest('asked and accepted, with both events', async (scene) => {
  const { bot, carol, botId, carolId } = await both(scene);
  const read = await scene.feed();
  expect(await statusOf(bot, carolId)).toBe(404);
  expect(await act(carol, 'create', botId)).toBe(200);
  expect(await statusOf(carol, botId)).toBe('PENDING_OUTGOING');
  expect((await info(bot, carolId)).body).toEqual({
    userId: carolId,
    status: 'PENDING_INCOMING',
    firstRequestedAt: scene.clock.now(),
    updatedAt: scene.clock.now(),
    requestCounter: 1,
  });
  expect(await act(carol, 'create', botId)).toBe(400);
  expect(await act(bot, 'create', carolId)).toBe(400);
  expect(await act(carol, 'accept', botId)).toBe(400);
  expect(await act(bot, 'accept', carolId)).toBe(200);
  expect(await statusOf(carol, botId)).toBe('ACCEPTED');
  expect(await act(bot, 'accept', carolId)).toBe(400);
  expect(await act(bot, 'create', carolId)).toBe(200);
  const [requested, accepted] = await read();
  expect(requested).toMatchObject({
    type: 'CONNECTIONREQUESTED',
    initiator: { user: { userId: carolId } },
    payload: { connectionRequested: { toUser: { username: 'steward' } } },
  });
  expect(accepted).toMatchObject({
    type: 'CONNECTIONACCEPTED',
    initiator: { user: { userId: botId } },
    payload: { connectionAccepted: { fromUser: { userId: carolId } } },
  });
});

podTest('asked and rejected: only then a new request', async (scene) => {
  const { bot, carol, botId, carolId } = await both(scene);
  const read = await scene.feed();
  expect(await act(bot, 'reject', carolId)).toBe(404);
  await act(carol, 'create', botId);
  expect(await act(bot, 'reject', carolId)).toBe(200);
  expect(await statusOf(bot, carolId)).toBe('REJECTED');
  expect(await act(bot, 'accept', carolId)).toBe(400);
  expect(await act(carol, 'create', botId)).toBe(200);
  expect((await info(bot, carolId)).body).toMatchObject({ status: 'PENDING_INCOMING', requestCounter: 2 });
  expect(await read()).toHaveLength(2);
});

podTest('removing follows the documented table', async (scene) => {
  const { bot, carol, botId, carolId } = await both(scene);
  expect(await remove(bot, carolId)).toBe(400);
  expect(await remove(bot, 1)).toBe(404);
  await act(carol, 'create', botId);
  expect(await remove(carol, botId)).toBe(400);
  expect(await remove(bot, carolId)).toBe(200);
  expect(await statusOf(bot, carolId)).toBe('REJECTED');
  expect(await remove(bot, carolId)).toBe(200);
  expect(await statusOf(bot, carolId)).toBe('PENDING_INCOMING');
  await act(bot, 'accept', carolId);
  expect(await remove(carol, botId)).toBe(200);
  expect(await statusOf(bot, carolId)).toBe(404);
});

podTest('colleagues are always connected', async ({ bot, id }) => {
  const jane = id('jane.doe');
  expect((await info(bot, jane)).body).toEqual({ userId: jane, status: 'ACCEPTED' });
  expect(await act(bot, 'create', jane)).toBe(200);
  expect(await act(bot, 'accept', jane)).toBe(200);
  expect(await act(bot, 'reject', jane)).toBe(400);
  expect(await remove(bot, jane)).toBe(400);
  expect(await act(bot, 'create', id('steward'))).toBe(400);
  expect(await act(bot, 'create', 1)).toBe(404);
});

podTest('lists by status and people', async (scene) => {
  const { bot, botId, carolId } = await both(scene);
  const { pod, id } = scene;
  pod.as('carol.ng').connection('steward', 'request');
  pod.as('maja.nowak').connection('steward', 'request');
  pod.as('erik.lund').connection('steward', 'request');
  await act(bot, 'reject', id('erik.lund'));
  await act(bot, 'accept', id('maja.nowak'));
  await act(bot, 'create', id('hugo.frey'));
  const list = async (query: string) =>
    bodyOf<{ userId: number }[]>(await bot.get(`${base}/list${query}`)).map(({ userId }) => userId);
  expect(await list('')).toEqual([carolId, id('hugo.frey')]);
  expect(await list('?status=PENDING_INCOMING')).toEqual([carolId]);
  expect(await list('?status=PENDING_OUTGOING')).toEqual([id('hugo.frey')]);
  expect(await list('?status=ACCEPTED')).toEqual([id('maja.nowak')]);
  expect(await list('?status=REJECTED')).toEqual([id('erik.lund')]);
  expect(await list('?status=ALL')).toHaveLength(4);
  expect(await list(`?status=ALL&userIds=${carolId},${id('jane.doe')}`)).toEqual([carolId]);
  expect(await list(`?status=ACCEPTED&userIds=${id('jane.doe')}`)).toEqual([id('jane.doe')]);
  expect((await bot.get(`${base}/list?status=WHATEVER`)).status).toBe(400);
  expect(botId).toBe(id('steward'));
});
