import {
  type Attachment,
  type Logger,
  type MessageId,
  PodError,
  type StreamId,
  type SymphonyBdk,
  type UserId,
  type V4Message,
} from '@finos/symphony-bdk-core';
// biome-ignore lint/suspicious/noShadowRestrictedNames: the one escaping function has the name it deserves
import { escape, MessageMLError, parse, textOf } from 'symphony-messageml';
import { z } from 'zod';
import { createCache } from '../cache.ts';
import type { TemplateName } from '../names.ts';
import { fromJson } from '../store/index.ts';
import type { Language, Reader, Wording } from '../words/index.ts';
import type { Templates } from './templates.ts';

/**
 * What is said: a template and what it needs; and files that go with it. Its words are made when it is rendered, in the language of
 * whoever reads it: until then sentences are data (`phrase`).
 */
export type Reply = {
  readonly template: TemplateName;
  readonly data: Readonly<Record<string, unknown>>;
  readonly attachments?: readonly Attachment[];
};

/**
 * Where and when something is said. `key` names this one message for ever: said again with the same key it is not
 * sent twice. `replayed` is set when the occasion is handled again, after a crash or a lost answer, and read right before the message is sent; only then does the
 * replier look at what it has already sent `since` then (milliseconds).
 */
export type Sending = {
  readonly streamId: StreamId;
  readonly key: string;
  readonly replayed: boolean;
  readonly since: number;
};

type Rendered = Pick<Reply, 'template' | 'data'>;

type Place = { readonly streamId: StreamId; readonly messageId: MessageId };

export type Replier = ReturnType<typeof createReplier>;

const MARK = 'com.steward.reply';
const mark = z.object({ steward: z.object({ key: z.string() }) });
// The pod's clock may be behind the one that stamped the event.
const SLACK = 60_000;
// The most that the agent gives at once (Symphony REST API, messages).
const PAGE = 500;

type Options = {
  readonly messages: Pick<SymphonyBdk['messages'], 'send' | 'update' | 'list'>;
  readonly streams: Pick<SymphonyBdk['streams'], 'createInstantMessage'>;
  readonly templates: Templates;
  /** In which language, and with which times, a conversation is held. */
  readonly readerOf: (streamId: StreamId) => Promise<Reader>;
  /** Told of each IM that is opened. */
  readonly onIm: (streamId: StreamId, partner: UserId) => void;
  readonly logger: Logger;
};

/** Renders and sends what Steward says. */
export function createReplier({ messages, streams, templates, readerOf, onIm, logger }: Options) {
  const ims = createCache<Promise<StreamId>>({ ttl: 3600, maxKeys: 10_000 });
  const people = createCache<UserId>({ ttl: 3600, maxKeys: 10_000 });

  /** An IM that takes nothing any more is opened anew next time. */
  function forgetIm(streamId: StreamId): void {
    const userId = people.get(streamId);
    if (userId !== undefined) ims.delete(userId);
  }

  const contentOf = ({ template, data }: Rendered, reader: Reader): string =>
    `<messageML>${templates.render(template, data, reader)}</messageML>`;

  /** What is said instead when the content is no valid MessageML: its text without markup; the log gets the mistake. */
  function insteadOf(content: string, reply: Rendered, reader: Reader): string | undefined {
    try {
      parse(content);
      return undefined;
    } catch (error) {
      if (!(error instanceof MessageMLError)) throw error;
      // Its message may quote what stands in an attribute, and so what somebody typed.
      const { line, column } = error;
      logger.error('template makes no valid MessageML', { template: reply.template, line, column });
      return `<messageML>${escape(plainText(contentOf(reply, withoutDateTimes(reader))))}</messageML>`;
    }
  }

  function render(reply: Rendered, reader: Reader): string {
    const content = contentOf(reply, reader);
    return insteadOf(content, reply, reader) ?? content;
  }

  /**
   * A mistake in a template must not cost a person the answer. The pod checks every message anyway, so Steward checks only what was
   * refused: checking an answer takes as long as making it.
   */
  async function say(
    reply: Rendered,
    reader: Reader,
    send: (content: string) => Promise<V4Message>,
  ): Promise<MessageId> {
    const content = contentOf(reply, reader);
    try {
      return (await send(content)).messageId;
    } catch (error) {
      if (!(error instanceof PodError) || error.status !== BAD_REQUEST) throw error;
      const instead = insteadOf(content, reply, reader);
      if (instead === undefined) throw error;
      return (await send(instead)).messageId;
    }
  }

  async function findSent({ streamId, key, since }: Sending): Promise<MessageId | undefined> {
    // Which end of the time the agent begins with is not documented, so all pages are looked through.
    for (let skip = 0; ; skip += PAGE) {
      const page = await messages.list(streamId, { since: Math.max(0, since - SLACK), skip, limit: PAGE });
      const sent = page.find(({ data }) => keyIn(data) === key);
      if (sent !== undefined || page.length < PAGE) return sent?.messageId;
    }
  }

  return {
    render,

    /** For words that are not rendered: those of a file that is sent to this conversation. */
    wordingIn: async (streamId: StreamId): Promise<Wording> => {
      const reader = await readerOf(streamId);
      return templates.words.in(reader.language).forReader(reader);
    },

    /** For words that are not in a reply. */
    wording: (language: Language): Wording => templates.words.in(language),

    /** Sends once; answers with the message's id. */
    async send(sending: Sending, reply: Reply): Promise<MessageId> {
      const { streamId } = sending;
      const reader = await readerOf(streamId);
      const data = { steward: { type: MARK, version: '1.0', key: sending.key } };
      const { attachments = [] } = reply;
      try {
        const sent = sending.replayed ? await findSent(sending) : undefined;
        if (sent !== undefined) return sent;
        return await say(reply, reader, (content) => messages.send(streamId, { content, data, attachments }));
      } catch (error) {
        if (error instanceof PodError && REFUSED.has(error.status)) forgetIm(streamId);
        throw error;
      }
    },

    /** Puts another content in the place of a message; answers with its new id. */
    async update({ streamId, messageId }: Place, reply: Reply): Promise<MessageId> {
      const reader = await readerOf(streamId);
      return say(reply, reader, (content) => messages.update(streamId, messageId, { content }));
    },

    /** The stream of the IM with a person; it is opened when there is none. */
    imWith(userId: UserId): Promise<StreamId> {
      const known = ims.get(userId);
      if (known) return known;
      const opening = streams.createInstantMessage([userId]).then(({ id }) => {
        onIm(id, userId);
        people.set(id, userId);
        return id;
      });
      ims.set(userId, opening);
      opening.catch(() => ims.delete(userId));
      return opening;
    },
  };
}

/** How the pod answers for a conversation that isn't there any more, or not for Steward. */
const REFUSED = new Set([400, 403, 404]);

/** How it answers for a message that isn't valid (Symphony REST API, create message). */
const BAD_REQUEST = 400;

const withoutDateTimes = ({ times, ...reader }: Reader): Reader => ({
  ...reader,
  ...(times ? { times: { ...times, isRendered: false } } : {}),
});

function keyIn(data: string | null | undefined): string | undefined {
  if (!data?.includes(MARK)) return undefined;
  try {
    return fromJson(mark, data).steward.key;
  } catch {
    return undefined;
  }
}

function plainText(content: string): string {
  const withoutTags = content.replaceAll(/<[^<>]*>/gu, ' ');
  for (const markup of [content, `<p>${withoutTags}</p>`])
    try {
      return textOf(markup);
    } catch {}
  return withoutTags;
}
