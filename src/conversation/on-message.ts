import {
  type EventOf,
  type Line,
  type Logger,
  type MessageId,
  type Person,
  readLines,
  type SymphonyBdk,
  type Token,
  type V4Message,
} from '@finos/symphony-bdk-core';
import { isRefusal, UserError } from '../errors.ts';
import type { Once } from '../limits/index.ts';
import type { Admission } from './admission.ts';
import type { Explainer } from './explain.ts';
import type { Hint } from './hint.ts';
import type { LineHandler } from './on-line.ts';
import { isOnlySmallTalk, readSmallTalk } from './small-talk.ts';
import type { Turn } from './turn.ts';

type Options = {
  readonly bot: Person;
  readonly logger: Logger;
  readonly messages: Pick<SymphonyBdk['messages'], 'get'>;
  readonly admits: Admission;
  readonly hint: Hint;
  readonly once: Once;
  readonly explain: Explainer;
  readonly onLine: LineHandler;
};

const DAY_MS = 24 * 3_600_000;

// Each is answered.
const MAX_COMMANDS = 10;

/** Of several commands in a message each has plans and answers of its own; the first those that it would have alone. */
const turnOfLine = (turn: Turn, index: number): Turn =>
  index === 0 ? turn : { ...turn, key: `${turn.key}#${index + 1}` };

const withFiles = (turn: Turn, { attachments, messageId }: V4Message): Turn => ({
  ...turn,
  files: (attachments ?? []).map((file) => ({ ...file, messageId })),
});

/** Takes messages: in an IM every one is for Steward, elsewhere only those that mention it first. */
export function createMessageListener(options: Options) {
  const { bot, logger, messages, admits, hint, once, explain, onLine } = options;
  const isBot = (token: Token | undefined): boolean => token?.kind === 'mention' && token.userId === bot.id;

  return async (event: EventOf<'MESSAGESENT'>, turn: Turn): Promise<void> => {
    const { message } = event.payload;
    const isIm = turn.stream.streamType === 'IM';
    const forSteward = (lines: readonly Line[]) => lines.filter(({ isAddressed }) => isAddressed || isIm);
    const lines = readLines(message, { botId: bot.id });
    if (lines === undefined) {
      logger.warn('a message could not be read', { event: turn.key });
      return;
    }
    if (forSteward(lines).length === 0) {
      const [mentioning] = lines.filter(({ tokens }) => tokens.some(isBot));
      if (mentioning === undefined || message.parentMessageId) return;
      const said = mentioning.tokens.filter((token) => !isBot(token));
      // Thanks are no command that was begun wrongly.
      if (readSmallTalk(said).kind !== 'thanks' || !isOnlySmallTalk(said)) await explainMention(turn);
      else if (await admits(turn)) await onLine(said, turn);
      return;
    }
    const own = message.parentMessageId ? await ownLines(message, message.parentMessageId) : lines;
    const given = forSteward(own);
    if (given.length === 0 && own.length > 0) return;
    if (!(await admits(turn, Math.min(Math.max(given.length, 1), MAX_COMMANDS)))) return;
    if (message.replacing) await explainEdit(message, turn);
    else if (given.length === 0) await hint(turn, { template: 'help/quoted', data: {} });
    else await handleAll(given, withFiles(turn, message));
  };

  /** What a reply says itself; nothing when that can't be told from what it quotes. */
  async function ownLines(message: V4Message, parent: MessageId): Promise<readonly Line[]> {
    const quoted = await messages.get(parent).catch((error: unknown) => {
      if (!isRefusal(error)) throw error;
      return null;
    });
    return readLines(message, { botId: bot.id, repliesTo: { quoted: quoted ?? undefined } }) ?? [];
  }

  /** One that doesn't work is answered, and the next one is taken all the same. */
  async function handleAll(lines: readonly Line[], turn: Turn): Promise<void> {
    if (lines.length > MAX_COMMANDS)
      throw new UserError({ code: 'too-many-commands', count: lines.length, most: MAX_COMMANDS });
    for (const [index, { tokens }] of lines.entries()) {
      const each = turnOfLine(turn, index);
      try {
        await onLine(tokens, each);
      } catch (error) {
        await explain(error, each);
      }
    }
  }

  /** People who mention Steward elsewhere than first seem to want something of it, or only talk about it. */
  async function explainMention(turn: Turn): Promise<void> {
    const isFirst = await once(`mention/${turn.initiator.id}`, { event: turn.key, forMs: DAY_MS });
    if (isFirst && (await admits(turn))) await hint(turn, { template: 'help/mention-first', data: { bot } });
  }

  /** What was carried out can't be carried out differently by changing the words for it. */
  async function explainEdit({ initialMessageId, replacing }: V4Message, turn: Turn): Promise<void> {
    const original = initialMessageId ?? replacing;
    if (await once(`edited/${original}`, { event: turn.key, forMs: DAY_MS }))
      await hint(turn, { template: 'help/edited', data: {} });
  }
}
