import type { UserId } from '../ids.ts';
import { isBlank } from './chars.ts';
import { courtesyFrom, isGreeting } from './courtesy.ts';
import { behind, ownWordsAt } from './quoted.ts';
import { findQuotes } from './quotes.ts';
import { type MessageText, readText } from './read-text.ts';
import { isUnquoted, type Token } from './token.ts';
import { createTokenizer, type QuotedText } from './tokens.ts';

/**
 * One thing that was said in a message: a command with the lines that go on with it, or text in front of the first one.
 * `isAddressed` when the bot was mentioned at its beginning, or at that of a command before it.
 */
export type Line = { readonly tokens: readonly Token[]; readonly isAddressed: boolean };

type Markup = { readonly message: string; readonly data?: string | null | undefined };

type Options = {
  readonly botId?: UserId | undefined;
  /** Of a reply: the message that it quotes, as far as that can be read. Quoted text is no command. */
  readonly repliesTo?: { readonly quoted: Markup | undefined } | undefined;
};

/** From the place behind the mention, if there is one, to where the next one begins. `line` counts from 0. */
type Part = { readonly from: number; readonly line: number; readonly isAddressed: boolean };

/**
 * Reads a message as commands. Each begins on a line of its own, with a slash, or with a mention of the bot that a comma, colon
 * or dash may follow; other lines go on with the one before, and a quoted text may have several. `undefined` when the markup or
 * the data is broken: such a message is no command. Of a reply whose own words can't be told from what it quotes, no lines.
 */
export function readLines({ message, data }: Markup, { botId, repliesTo }: Options = {}): Line[] | undefined {
  const whole = readText(message, data);
  if (whole === undefined) return undefined;
  const from = repliesTo ? ownWordsAt(whole, repliesTo.quoted) : 0;
  return from === undefined ? [] : linesOf(behind(whole, from), botId);
}

function linesOf(read: MessageText, botId: UserId | undefined): Line[] {
  const text = withoutFences(read.text.replaceAll(/[\r\u0085\u2028\u2029]/gu, '\n'));
  const whole = { ...read, text };
  const quoted = { ...whole, quotes: findQuotes(whole) };
  const tokensOf = createTokenizer(quoted);
  const parts = partsOf(quoted, botId);
  const lines = parts.map(({ from, line, isAddressed }, index) => {
    const next = parts[index + 1];
    const tokens = tokensOf(from, next?.start ?? text.length, line);
    return { tokens: isAddressed ? withoutGreeting(tokens) : tokens, isAddressed };
  });
  const full = lines.filter(({ tokens }) => tokens.length > 0);
  return full.length > 0 ? full : lines.slice(-1); // of a bare mention, one
}

/** Lines that only begin or end a block of code become blank; each character keeps its place. */
const withoutFences = (text: string): string =>
  text.replaceAll(/^[^\S\n]*```[^\S\n]*\w*[^\S\n]*$/gmu, (fence) => ' '.repeat(fence.length));

/**
 * Splits a message into tokens, as if it were one command. `presentationML` is `V4Message.message`, `data` is `V4Message.data`
 * (JSON text). Blocks, line breaks and any Unicode space separate words; inline marks do not. Quotes of every keyboard hold a
 * phrase together. `undefined` when the markup or the data is broken.
 */
export const tokenize = (presentationML: string, data?: string | null): Token[] | undefined =>
  readLines({ message: presentationML, data })?.flatMap(({ tokens }) => tokens);

const BEGINS_COMMAND = /^[/／][\p{L}?]/u;

/** Where commands begin; the first part begins with the message. */
function partsOf(quoted: QuotedText, botId: UserId | undefined): (Part & { readonly start: number })[] {
  const { text, entities, quotes } = quoted;
  const parts = [{ start: 0, from: 0, line: 0, isAddressed: false }];
  const names = new Map(
    entities.flatMap(({ start, end, entity }) =>
      entity.kind === 'mention' && entity.userId === botId ? [[start, end] as const] : [],
    ),
  );
  let nextQuote = 0;
  let line = 0;
  for (let at = 0; at >= 0 && at <= text.length; line += 1) {
    while ((quotes[nextQuote]?.next ?? at) < at) nextQuote += 1;
    const quote = quotes[nextQuote];
    const isInQuote = quote !== undefined && quote.open < at && at < quote.next;
    if (!isInQuote) {
      const start = firstSeen(text, at);
      const from = behindNames(text, start, names);
      if (from > start) parts.push({ start, from, line, isAddressed: true });
      else if (BEGINS_COMMAND.test(text.slice(start, start + 3)))
        parts.push({ start, from: start, line, isAddressed: parts.at(-1)?.isAddressed ?? false });
    }
    const lineEnd = text.indexOf('\n', at);
    at = lineEnd < 0 ? -1 : lineEnd + 1;
  }
  return parts;
}

/** The first place of a line at which something is to be seen. */
function firstSeen(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && isBlank(text[at] ?? '')) at += 1;
  return at;
}

const GREETING = /\p{L}+[,!.]*[^\S\n]+/uy;

/** The place behind the bot's name, which may be there twice; a greeting may stand in front where a command follows. */
function behindNames(text: string, from: number, names: ReadonlyMap<number, number>): number {
  const behindAll = (start: number): number => {
    let at = start;
    for (let end = names.get(at); end !== undefined; end = names.get(at)) at = behindName(text, end);
    return at;
  };
  GREETING.lastIndex = from;
  const [greeting = ''] = GREETING.exec(text) ?? [];
  if (!isGreeting(greeting.trim())) return behindAll(from);
  const name = from + greeting.length;
  const behind = behindAll(name);
  return behind > name && BEGINS_COMMAND.test(text.slice(behind, behind + 3)) ? behind : from;
}

/** The place behind the comma, colon or dash that may follow a name. */
function behindName(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n') {
    const char = text[at] ?? '';
    const isDash = /[-–—]/u.test(char) && isBlank(text[at + 1] ?? ' ');
    if (!isBlank(char) && !/[,:;.!]/u.test(char) && !isDash) break;
    at += 1;
  }
  return at;
}

/** `@Steward please /help` is a command as much as `@Steward /help`. */
function withoutGreeting(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  for (let start = -1; start !== from; ) {
    start = from;
    const [first] = tokens.slice(from);
    const isGreeted = isUnquoted(first) && isGreeting(first.text);
    from += isGreeted ? 1 : courtesyFrom('please', tokens, { from, to: tokens.length });
  }
  const command = tokens[from];
  const isCommand = isUnquoted(command) && BEGINS_COMMAND.test(command.text);
  return isCommand ? tokens.slice(from) : tokens;
}
