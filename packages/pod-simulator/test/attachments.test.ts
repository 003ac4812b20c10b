import { expect } from '@jest/globals';
import type { ApiClient } from './support/api-client.ts';
import { bodyOf, podTest } from './support/pod-test.ts';

type Message = { messageId: string; attachments: { id: string; name: string; size: number }[] };

const csv = 'name,title\nJosé,"Head, FX"\n';

const attach = async (client: ApiClient, streamId: string) =>
  bodyOf<Message>(await client.send(streamId, ' ', { attachment: [new File([csv], 'people.csv')] }));

const download = (client: ApiClient, streamId: string, messageId: string, fileId: string) =>
  client.get(
    `/agent/v1/stream/${streamId}/attachment?${new URLSearchParams({ messageId, fileId }).toString()}`,
  );

podTest('the bytes come back as base64 text, by the id as it is in the message', async ({ bot, pod }) => {
  const streamId = pod.as('jane.doe').im(['steward']);
  const { messageId, attachments } = await attach(bot, streamId);
  const [file] = attachments;
  expect(file).toMatchObject({ name: 'people.csv', size: Buffer.byteLength(csv) });
  expect(file?.id).toContain('%2F');
  const answer = await download(bot, streamId, messageId, file?.id ?? '');
  expect(answer.headers.get('content-type')).toBe('application/octet-stream');
  expect(Buffer.from(answer.text, 'base64').toString()).toBe(csv);
  expect(pod.as('jane.doe').attachment(messageId, 'people.csv').toString()).toBe(csv);
  expect(() => pod.as('jane.doe').attachment(messageId, 'other.csv')).toThrow(/no such attachment/);
  expect(() => pod.as('bob.lee').attachment(messageId, 'people.csv')).toThrow(/not in this conversation/);

  expect((await download(bot, streamId, messageId, decodeURIComponent(file?.id ?? ''))).status).toBe(400);
  expect((await download(bot, streamId, 'nonsense', file?.id ?? '')).status).toBe(400);
  expect((await bot.get(`/agent/v1/stream/${streamId}/attachment`)).status).toBe(400);
});

podTest('from rooms with history everybody may download, from others their members', async (scene) => {
  const { bot, room, client } = scene;
  const alice = await client('alice.martin');
  const status = async (name: string) => {
    const { messageId, attachments } = await attach(bot, room(name));
    return (await download(alice, room(name), messageId, attachments[0]?.id ?? '')).status;
  };
  expect(await status('FX desk')).toBe(200);
  expect(await status('Borealis and Acme')).toBe(403);
});
