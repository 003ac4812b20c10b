import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Message, PodError, toMessageId, toStreamId, type V4Message } from '@finos/symphony-bdk-core';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse, textOf } from 'symphony-messageml';
import type { TemplateName } from '../../src/names.ts';
import { createReplier, loadTemplates, type Replier, type Sending } from '../../src/replies/index.ts';
import { loadWords } from '../../src/words/index.ts';
import { collectedLog } from '../support/collected-log.ts';
import { colleague, ROOM } from '../support/fake-facts.ts';
import { AT } from '../support/sample-plan.ts';

const words = loadWords('templates');

let folder: string;
let log: ReturnType<typeof collectedLog>;
// Any names will do.
const [GOOD, INVALID, BROKEN] = ['error/problem', 'error/reference', 'error/outsider'] as const;

let sent: V4Message[];
let lists: { since?: number; skip?: number; limit?: number }[];
let opened: number;
let mayOpen: boolean;
let refuses: boolean;
let taken: number;
let replier: Replier;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steward-templates-'));
  mkdirSync(join(folder, 'error'));
  for (const [name, text] of Object.entries({
    [GOOD]: '<p>Hello <b>{{name}}</b></p>',
    [INVALID]: '<p>Hello <blink>{{name}}</blink></p><p>again</p>',
    [BROKEN]: '<p>Hello {{name}}',
  }))
    writeFileSync(join(folder, `${name}.hbs`), text);
  log = collectedLog();
  sent = [];
  lists = [];
  opened = 0;
  mayOpen = true;
  refuses = false;
  taken = 0;
  replier = createReplier({
    templates: loadTemplates(folder, words),
    readerOf: async () => ({ language: 'en' }),
    onIm: () => {},
    logger: log.logger,
    streams: {
      createInstantMessage: async () => {
        opened += 1;
        if (!mayOpen) throw new Error('the pod is away');
        return { id: toStreamId(`${'a'.repeat(33)}${opened}`) };
      },
    },
    messages: {
      send: async (_, message) => take(message as Message),
      update: async (_, _replaced, message) => take(message as Message),
      list: async (_, page) => {
        lists.push(page);
        const { skip = 0, limit = 50 } = page;
        return sent.slice(skip, skip + limit);
      },
    },
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As the pod does: what isn't valid is refused. */
function take(message: Message): V4Message {
  taken += 1;
  if (refuses) throw refused();
  try {
    parse(String(message.content));
  } catch {
    throw refused();
  }
  return keep(message);
}

const refused = () =>
  new PodError({ status: 400, method: 'POST', path: '/message/create', traceId: 't', ambiguous: false });

function keep({ content, data }: Message): V4Message {
  const message = {
    messageId: toMessageId(`message-${sent.length + 1}`),
    timestamp: AT,
    message: String(content),
    data: JSON.stringify(data ?? {}),
  } as V4Message;
  sent.push(message);
  return message;
}

const occasion = (key: string, more: Partial<Sending> = {}): Sending => ({
  streamId: ROOM,
  key,
  replayed: false,
  since: AT,
  ...more,
});
const hello = (template: TemplateName, name = 'Jane') => ({ template, data: { name } });

describe('what is said', () => {
  test('is made by its template, and carries its key', async () => {
    const id = await replier.send(occasion('e1/answer'), hello(GOOD, '<Jane>'));
    expect(id).toBe('message-1');
    expect(sent[0]?.message).toBe('<messageML><p>Hello <b>&lt;Jane&gt;</b></p></messageML>');
    expect(sent[0]?.data).toContain('e1/answer');
    expect(log.lines).toEqual([]);
  });

  test.each([INVALID, BROKEN])(
    'by a template that is %s is said without marks, and the log names the template',
    async (template) => {
      await replier.send(occasion('e1/answer'), hello(template, '<Jane> & co'));
      const content = sent[0]?.message ?? '';
      expect(content).not.toMatch(/<(?!\/?messageML>)/u);
      expect(textOf(content)).toMatch(/Hello\s+<Jane> & co/u);
      expect(log.lines).toEqual([expect.stringMatching(new RegExp(`^error template.*${template}`, 'su'))]);
    },
  );

  test('by a template that is invalid is said so, too, when it takes the place of another message', async () => {
    const place = { streamId: ROOM, messageId: toMessageId('message-0') };
    await replier.update(place, hello(INVALID));
    expect(sent.map(({ message }) => textOf(message ?? '').replaceAll(/\s+/gu, ' '))).toEqual([
      'Hello Jane again',
    ]);
  });

  test('and refused for another reason is said once, and is no mistake of the template', async () => {
    refuses = true;
    await expect(replier.send(occasion('e1/answer'), hello(GOOD))).rejects.toThrow(PodError);
    expect(taken).toBe(1);
    expect(log.lines).toEqual([]);
  });

  test('takes the place of what was said before', async () => {
    const place = { streamId: ROOM, messageId: toMessageId('message-0') };
    expect(await replier.update(place, hello(GOOD))).toBe('message-1');
  });
});

describe('a replayed occasion', () => {
  const replayed = (key: string) => occasion(key, { replayed: true });

  test('finds what was said on it, and says it not again', async () => {
    await replier.send(occasion('e1/answer'), hello(GOOD));
    await replier.send(occasion('e2/answer'), hello(GOOD));
    expect(await replier.send(replayed('e1/answer'), hello(GOOD, 'Another'))).toBe('message-1');
    expect(sent).toHaveLength(2);
  });

  test('says what was not said', async () => {
    await replier.send(occasion('e1/answer'), hello(GOOD));
    for (const key of ['e1/notice', 'e1', 'e1/answer/more']) await replier.send(replayed(key), hello(GOOD));
    expect(sent).toHaveLength(4);
  });

  test('looks back to a minute before, over all pages', async () => {
    await replier.send(occasion('e1/answer'), hello(GOOD));
    const mine = sent.splice(0);
    for (let other = 0; other < 1100; other += 1) keep({ content: 'x', data: { text: 'com.steward.reply' } });
    sent.push(...mine);
    expect(await replier.send(replayed('e1/answer'), hello(GOOD))).toBe('message-1');
    expect(sent).toHaveLength(1101);
    for (const { since } of lists) expect(since).toBe(AT - 60_000);
  });

  test('is not confused by the data of others', async () => {
    for (const data of ['com.steward.reply', '{"steward":"com.steward.reply"}', '{"x":', 'null'])
      sent.push({ messageId: toMessageId('other'), data } as V4Message);
    expect(await replier.send(replayed('e1/answer'), hello(GOOD))).toBe('message-5');
  });

  test('only then costs a look', async () => {
    await replier.send(occasion('e1/answer'), hello(GOOD));
    expect(lists).toEqual([]);
  });
});

describe('an IM', () => {
  test('is opened once, however many wait for it', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => replier.imWith(colleague(1))));
    expect(new Set(ids).size).toBe(1);
    expect(await replier.imWith(colleague(2))).not.toBe(ids[0]);
    expect(opened).toBe(2);
  });

  test('that could not be opened is tried anew', async () => {
    mayOpen = false;
    await expect(replier.imWith(colleague(1))).rejects.toThrow('the pod is away');
    mayOpen = true;
    expect(await replier.imWith(colleague(1))).toBeDefined();
  });
});
