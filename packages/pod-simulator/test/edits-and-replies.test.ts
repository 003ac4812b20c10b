import { expect } from '@jest/globals';
import { acmeSeed } from '../src/index.ts';
import { found, type PodEvent, podTest, type Scene } from './support/pod-test.ts';

const im = ({ pod }: Scene, username = 'jane.doe') => pod.as(username).im(['steward']);
const messageOf = (event: PodEvent | undefined) =>
  found(event).payload.messageSent as { message: Record<string, unknown> };
const paragraphs = (message: unknown) =>
  [...String(message).matchAll(/<p>(.*?)<\/p>/gs)].map(([, html]) => html);

podTest('an edited message is a new version of itself, for people and in the feed', async (scene) => {
  const { pod, clock, feed, bot } = scene;
  const jane = pod.as('jane.doe');
  const streamId = im(scene);
  const read = await feed();
  const sentAt = clock.now();
  const first = jane.say(streamId, '/room ad @Bob Lee');
  jane.say(streamId, 'meanwhile');
  clock.advance(1000);
  const second = jane.edit(first, '/room add @Dave Kim');
  const events = await read();
  expect(events.map(({ type }) => type)).toEqual(['MESSAGESENT', 'MESSAGESENT', 'MESSAGESENT']);
  expect(events[2]).toMatchObject({
    messageId: second,
    initiator: { user: { username: 'jane.doe' } },
    payload: {
      messageSent: {
        message: {
          messageId: second,
          replacing: first,
          initialMessageId: first,
          initialTimestamp: sentAt,
          timestamp: sentAt + 1000,
          silent: true,
          data: expect.stringContaining(String(scene.id('dave.kim'))),
        },
      },
    },
  });
  expect(jane.messages(streamId).map(({ text }) => text)).toEqual(['/room add @Dave Kim', 'meanwhile']);
  expect((await bot.get(`/agent/v1/message/${first}`)).body).toMatchObject({ replacedBy: second });
  const third = jane.edit(first, 'never mind');
  expect(jane.messages(streamId)[0]).toMatchObject({
    text: 'never mind',
    replacing: second,
    messageId: third,
  });
});

podTest('only own messages can be edited, by those who may', async (scene) => {
  const { pod, bot } = scene;
  const streamId = im(scene);
  const [jane, bob] = [pod.as('jane.doe'), pod.as('bob.lee')];
  await bot.send(streamId, '<messageML>Hello</messageML>');
  const [hello] = jane.messages(streamId);
  expect(() => jane.edit(hello?.messageId ?? '', 'x')).toThrow(/own messages/);
  expect(() => bob.edit(hello?.messageId ?? '', 'x')).toThrow(/not in this conversation/);
  expect(() => jane.edit('nonsense', 'x')).toThrow(/no such message/);
  expect(() => jane.edit(jane.say(streamId, 'a'), ' ')).toThrow(/empty/);
});

podTest(
  'who is not entitled to update messages cannot edit',
  async (scene) => {
    const jane = scene.pod.as('jane.doe');
    expect(() => jane.edit(jane.say(im(scene), 'a'), 'b')).toThrow(expect.objectContaining({ status: 403 }));
  },
  {
    seed: {
      ...acmeSeed,
      users: acmeSeed.users.map((user) =>
        user.username === 'jane.doe' ? { ...user, withheld: ['canUpdateMessage'] } : user,
      ),
    },
  },
);

podTest('a reply names its parent and has the quoted text above the answer', async (scene) => {
  const { pod, feed, room } = scene;
  const [jane, bob] = [pod.as('jane.doe'), pod.as('bob.lee')];
  const streamId = room('FX desk');
  const read = await feed();
  const parent = bob.say(streamId, '/room add @Nina Patel\n<b>');
  const reply = jane.say(streamId, '@Steward /help', { quote: parent });
  const [, event] = await read();
  const { message } = messageOf(event);
  expect(message).toMatchObject({ messageId: reply, parentMessageId: parent });
  const span = (key: number, name: string) => `<span class="entity" data-entity-id="${key}">@${name}</span>`;
  expect(paragraphs(message.message)).toEqual([
    `In reply to Bob Lee:<br/>/room add ${span(0, 'Nina Patel')}<br/>&lt;b&gt;`,
    `${span(1, 'Steward')} /help`,
  ]);
  expect(Object.values(JSON.parse(String(message.data)))).toMatchObject([
    { id: [{ value: String(scene.id('nina.patel')) }] },
    { id: [{ value: String(scene.id('steward')) }] },
  ]);
  expect(jane.messages(streamId).at(-1)).toMatchObject({
    text: '@Steward /help',
    quoted: { messageId: parent, user: { username: 'bob.lee' }, text: '/room add @Nina Patel\n<b>' },
  });

  // A reply to a reply quotes what that one added, and an edit keeps what it replies to.
  bob.edit(bob.say(streamId, 'thnks', { quote: reply }), 'thanks');
  const edited = messageOf((await read()).at(-1));
  expect(edited.message).toMatchObject({
    parentMessageId: reply,
    replacing: expect.any(String),
  });
  expect(paragraphs(edited.message.message)).toEqual([
    `In reply to Jane Doe:<br/>${span(0, 'Steward')} /help`,
    'thanks',
  ]);
});

podTest('what is quoted must be in the conversation, and seen', async (scene) => {
  const { pod, room } = scene;
  const jane = pod.as('jane.doe');
  const elsewhere = jane.say(room('FX desk'), 'x');
  expect(() => jane.say(im(scene), 'y', { quote: elsewhere })).toThrow(/not in this conversation/);
  expect(() => jane.say(im(scene), 'y', { quote: 'nonsense' })).toThrow(/no such message/);
});

podTest(
  'a pod can leave the quoted text out',
  async (scene) => {
    const jane = scene.pod.as('jane.doe');
    const streamId = im(scene);
    const read = await scene.feed();
    const parent = jane.say(streamId, 'one');
    jane.say(streamId, 'two', { quote: parent });
    const [, event] = await read();
    const { message } = messageOf(event);
    expect(message.parentMessageId).toBe(parent);
    expect(paragraphs(message.message)).toEqual(['two']);
    expect(jane.messages(streamId).at(-1)).toMatchObject({ text: 'two', quoted: { text: 'one' } });
  },
  { seed: { ...acmeSeed, settings: { quotedText: false } } },
);

podTest('edits and replies over HTTP', async (scene) => {
  const streamId = im(scene);
  const call = async (method: string, path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const url = `${scene.pod.url}/sim/users/jane.doe${path}`;
    const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as { messageId: string } };
  };
  const parent = scene.pod.as('jane.doe').say(streamId, 'one');
  const reply = await call('POST', `/streams/${streamId}/messages`, { text: 'two', quote: parent });
  const edit = await call('PUT', `/messages/${reply.body.messageId}`, { text: 'three' });
  expect(edit.status).toBe(200);
  expect(scene.pod.as('jane.doe').messages(streamId).at(-1)).toMatchObject({
    messageId: edit.body.messageId,
    text: 'three',
    quoted: { text: 'one' },
  });
  expect((await call('PUT', `/messages/${parent}`, {})).status).toBe(400);
  expect((await call('PUT', '/messages/nonsense', { text: 'x' })).status).toBe(404);
});
