import { expect } from '@jest/globals';
import { bodyOf, podTest, type Scene } from './support/pod-test.ts';

type Message = { messageId: string; message: string; data: string; timestamp: number };

const ml = (content: string) => `<messageML>${content}</messageML>`;
const im = ({ pod }: Scene, username = 'jane.doe') => pod.as(username).im(['steward']);

podTest('a message is stored as PresentationML with its data', async (scene) => {
  const streamId = im(scene);
  const answer = await scene.bot.send(streamId, ml('hi <mention email="bob@acme.example"/> <b>now</b>'), {
    data: JSON.stringify({ plan: { type: 'steward.plan', version: '1.0' } }),
    version: '2.0',
  });
  expect(answer.status).toBe(200);
  const message = bodyOf<Message>(answer);
  expect(message.messageId).toMatch(/^[\w-]{32}bQ$/);
  expect(message.message).toBe(
    '<div data-format="PresentationML" data-version="2.0">hi <span class="entity" data-entity-id="mention1">@Bob Lee</span> <b>now</b></div>',
  );
  expect(JSON.parse(message.data)).toMatchObject({
    plan: { type: 'steward.plan' },
    mention1: { id: [{ value: String(scene.id('bob.lee')) }] },
  });
  expect(scene.pod.as('jane.doe').messages(streamId)).toMatchObject([{ text: 'hi @Bob Lee now', forms: [] }]);
});

podTest('what the parser refuses is a 400 with its reason', async (scene) => {
  const streamId = im(scene);
  const refusal = async (message: string, more = {}) => {
    const answer = await scene.bot.send(streamId, message, more);
    expect(answer.status).toBe(400);
    return bodyOf<{ message: string }>(answer).message;
  };
  expect(await refusal('hello')).toMatch(/^Invalid messageML: /);
  expect(await refusal(ml('<u>x</u>'))).toBe('Invalid MessageML content at element "u"');
  expect(await refusal(ml('<mention email="nobody@acme.example"/>'))).toMatch(/nobody@acme.example/);
  expect(await refusal(ml('x'), { data: '[]' })).toMatch(/EntityJSON/);
  expect(await refusal('')).toMatch(/cannot be null or empty/);
  expect(await refusal(ml('<hash tag="a"/>'.repeat(81)))).toMatch(/80/);
  expect(await refusal(ml('x'.repeat(60_001)))).toMatch(/60000/);
});

podTest('a message over 1.5 MB is refused with the odd body of the docs', async (scene) => {
  const answer = await scene.bot.call('POST', `/agent/v4/stream/${im(scene)}/message/create`, {
    form: { message: ml('x'), data: JSON.stringify({ text: 'x'.repeat(1_500_000) }) },
    unchecked: true,
  });
  expect(answer).toMatchObject({
    status: 400,
    body: { code: 'LIMIT_MESSAGE_CONTENT_MAX_TOTAL_SIZE_REACHED' },
  });
});

podTest('only members write, in a public room everybody, in a read-only one owners', async (scene) => {
  const { bot, client, room } = scene;
  const bob = await client('bob.lee');
  const alice = await client('alice.martin');
  const status = async (who: typeof bot, streamId: string) => (await who.send(streamId, ml('x'))).status;
  expect(await status(bob, room('FX desk'))).toBe(200);
  expect(await status(bob, room('Rates desk'))).toBe(403);
  expect(await status(bot, room('Announcements'))).toBe(403);
  expect(await status(alice, room('Announcements'))).toBe(200);
  expect(await status(bot, 'nonsense')).toBe(400);
  await bot.post(`/pod/v1/room/${room('FX desk')}/setActive?active=false`);
  expect(await status(bob, room('FX desk'))).toBe(400);
});

podTest('an update takes the place of the message, under a new id', async (scene) => {
  const { bot, clock, pod } = scene;
  const streamId = im(scene);
  const jane = pod.as('jane.doe');
  const first = bodyOf<Message>(await bot.send(streamId, ml('open')));
  clock.advance(1000);
  jane.say(streamId, 'meanwhile');
  clock.advance(1000);
  const update = (id: string, text: string, more = {}) =>
    bot.call('POST', `/agent/v4/stream/${streamId}/message/${id}/update`, {
      form: { message: ml(text), ...more },
    });
  const second = bodyOf<Message>(await update(first.messageId, 'taken', { silent: 'false' }));
  expect(second).toMatchObject({
    replacing: first.messageId,
    initialMessageId: first.messageId,
    initialTimestamp: first.timestamp,
    silent: false,
  });
  const third = bodyOf<Message>(await update(first.messageId, 'done'));
  expect(third).toMatchObject({
    replacing: second.messageId,
    initialMessageId: first.messageId,
    silent: true,
  });
  expect(bodyOf(await bot.get(`/agent/v1/message/${first.messageId}`))).toMatchObject({
    replacedBy: second.messageId,
  });
  expect(jane.messages(streamId)).toMatchObject([
    {
      text: 'done',
      messageId: third.messageId,
      timestamp: first.timestamp,
      initialMessageId: first.messageId,
    },
    { text: 'meanwhile' },
  ]);
  expect(jane.messages(streamId, { since: clock.now() }).map((message) => message.text)).toEqual(['done']);
  expect((await update('nonsense', 'x')).status).toBe(400);
  const others = jane.messages(streamId).at(-1)?.messageId ?? '';
  expect((await update(others, 'x')).status).toBe(403);
});

podTest('messages are listed oldest first, by time and page', async (scene) => {
  const { bot, clock, room } = scene;
  const streamId = room('FX desk');
  const start = clock.now();
  for (const text of ['one', 'two', 'three', 'four']) {
    await bot.send(streamId, ml(text));
    clock.advance(10);
  }
  const list = async (query: string) => {
    const answer = await bot.get(`/agent/v4/stream/${streamId}/message?${query}`);
    return (bodyOf<Message[] | undefined>(answer) ?? []).map(
      (message) => />(\w+)</.exec(message.message)?.[1],
    );
  };
  expect(await list(`since=${start}`)).toEqual(['one', 'two', 'three', 'four']);
  expect(await list(`since=${start + 10}&until=${start + 20}`)).toEqual(['two', 'three']);
  expect(await list(`since=${start}&skip=1&limit=2`)).toEqual(['two', 'three']);
  expect((await bot.get(`/agent/v4/stream/${streamId}/message?since=${start + 1000}`)).status).toBe(204);
  expect((await bot.get(`/agent/v4/stream/${streamId}/message`)).status).toBe(400);
  expect((await bot.get(`/agent/v1/message/unknown`)).status).toBe(204);
  expect((await bot.get(`/agent/v4/stream/${room('Rates desk')}/message?since=0`)).status).toBe(204);
});

podTest('attachments are kept by name and size', async (scene) => {
  const streamId = im(scene);
  const file = (name: string, size: number) => new File(['x'.repeat(size)], name);
  const answer = await scene.bot.send(streamId, ' ', {
    attachment: [file('list.csv', 10), file('Größe "1".txt', 0)],
  });
  expect(answer.body).toMatchObject({
    attachments: [
      { name: 'list.csv', size: 10, images: [] },
      { name: 'Größe "1".txt', size: 0 },
    ],
  });
  const unbalanced = { attachment: [file('a', 1), file('b', 1)], preview: [file('p', 1)] };
  expect((await scene.bot.send(streamId, ' ', unbalanced)).status).toBe(400);
});

podTest('a body that is no multipart, or is cut, is a 400', async ({ pod, bot, room }) => {
  const path = `/agent/v4/stream/${room('FX desk')}/message/create`;
  const attempt = async (type: string, body: string) => {
    const headers = { ...bot.tokens, 'content-type': type };
    return (await fetch(pod.url + path, { method: 'POST', headers, body })).status;
  };
  const part = '--b\r\ncontent-disposition: form-data; name="message"\r\n\r\n<messageML>x</messageML>';
  expect(await attempt('application/json', '{}')).toBe(400);
  expect(await attempt('multipart/form-data; boundary=b', part)).toBe(400);
  expect(await attempt('multipart/form-data; boundary=b', `${part}\r\n--b--\r\n`)).toBe(200);
});

podTest(
  'old messages of a full conversation are dropped',
  async (scene) => {
    const jane = scene.pod.as('jane.doe');
    const streamId = im(scene);
    for (let n = 1; n <= 13; n += 1) jane.say(streamId, String(n));
    expect(jane.messages(streamId).map((message) => message.text)).toEqual([
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
      '13',
    ]);
  },
  { limits: { messagesPerStream: 10 } },
);
