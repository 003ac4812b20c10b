import { expect } from '@jest/globals';
import { bodyOf, podTest } from './support/pod-test.ts';

type Status = { author: { userId: string }; read: { userId: string }[]; sent: { userId: string }[] };

podTest('who has read a message, for those who are in its conversation', async ({ bot, client, id, pod }) => {
  const dave = pod.as('dave.kim');
  const streamId = dave.im(['steward', 'bob.lee']);
  const messageId = dave.say(streamId, 'Hello');
  const status = async () => bodyOf<Status>(await bot.get(`/pod/v1/message/${messageId}/status`));
  expect(await status()).toMatchObject({ author: { userId: String(id('dave.kim')) }, read: [] });
  pod.as('bob.lee').read(streamId);
  expect(await status()).toMatchObject({
    read: [{ userId: String(id('bob.lee')), displayName: 'Bob Lee' }],
    sent: [{ userId: String(id('steward')) }],
  });
  const jane = await client('jane.doe');
  expect((await jane.get(`/pod/v1/message/${messageId}/status`)).status).toBe(403);
  expect((await bot.get('/pod/v1/message/unknown/status')).status).toBe(404);
});
