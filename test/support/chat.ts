import {
  type Message,
  type StreamId,
  silentLogger,
  toMessageId,
  toStreamId,
  type UserId,
  type V4Message,
} from '@finos/symphony-bdk-core';
import { isMarkup, type Markup } from 'symphony-messageml';
import { createReplier, type Replies } from '../../src/replies/index.ts';
import type { Mortal } from './mortal.ts';

type Options = { readonly replies: Replies; readonly now: () => number };

/** A message as it stands in a conversation, under each id that it has had. */
type Standing = {
  readonly streamId: StreamId;
  readonly ids: string[];
  content: string;
  readonly message: V4Message;
};

/** Conversations that outlive the processes which speak in them. */
export function createChat({ replies, now }: Options) {
  const said: Standing[] = [];
  const imWith = (id: UserId): StreamId => toStreamId(`im-with-${id}`);

  return {
    imWith,

    /** What stands in a conversation and fits. */
    in: (streamId: StreamId, fits: RegExp): string[] =>
      said.flatMap((each) => (each.streamId === streamId && fits.test(each.content) ? [each.content] : [])),

    /** Speaks for a process, which may be killed right before each call and right after it. */
    replierOf({ step }: Pick<Mortal, 'step'>) {
      function around<T>(work: () => T): T {
        step();
        const result = work();
        step();
        return result;
      }
      const fresh = (): string => `message-${said.reduce((sum, { ids }) => sum + ids.length, 0)}`;
      return createReplier({
        templates: replies.templates,
        readerOf: async () => ({ language: 'en' }),
        onIm: () => {},
        logger: silentLogger,
        streams: {
          createInstantMessage: async ([person]) => around(() => ({ id: imWith(person as UserId) })),
        },
        messages: {
          send: async (streamId, sending) =>
            around(() => {
              const id = fresh();
              const message = {
                messageId: toMessageId(id),
                timestamp: now(),
                data: JSON.stringify(partsOf(sending).data),
              } as unknown as V4Message;
              said.push({
                streamId: streamId as StreamId,
                ids: [id],
                content: partsOf(sending).content,
                message,
              });
              return message;
            }),
          update: async (_, replaced, sending) =>
            around(() => {
              const standing = said.find(({ ids }) => ids.includes(replaced));
              if (standing === undefined) throw new Error(`There is no message ${replaced}.`);
              const id = fresh();
              standing.ids.push(id);
              standing.content = partsOf(sending).content;
              return { ...standing.message, messageId: toMessageId(id) };
            }),
          list: async (streamId, { skip = 0, limit = 50 }) =>
            around(() =>
              said
                .filter((each) => each.streamId === streamId)
                .map(({ message }) => message)
                .slice(skip, skip + limit),
            ),
        },
      });
    },
  };
}

const partsOf = (
  sending: string | Markup | Message,
): { readonly content: string; readonly data?: unknown } =>
  typeof sending === 'string' || isMarkup(sending)
    ? { content: String(sending) }
    : { ...sending, content: String(sending.content) };
