import { expect } from '@jest/globals';
import { bodyOf, podTest } from './support/pod-test.ts';

type Status = { author: { userId: string }; read: { userId: string }[]; sent: { userId: string }[] };

podTest('who has read a message, for those who are in its conversation', async ({ bot, client, id, pod }) => {
  const jane = pod.as('jane.doe');
  const streamId = jane.im(['steward', 'bob.lee']);
  const messageId = jane.say(streamId, 'Hello');
  const status = async () => bodyOf<Status>(await bot.get(`/pod/v1/message/${messageId}/status`));
  expect(await status()).toMatchObject({ author: { userId: String(id('jane.doe')) }, read: [] });
  pod.as('bob.lee').read(streamId);
  expect(await status()).toMatchObject({
    read: [{ userId: String(id('bob.lee')), displayName: 'Bob Lee' }],
    sent: [{ userId: String(id('steward')) }],
  });
  const dave = await client('dave.kim');
  expect((await dave.get(`/pod/v1/message/${messageId}/status`)).status).toBe(403);
  expect((await bot.get('/pod/v1/message/unknown/status')).status).toBe(404);
});
