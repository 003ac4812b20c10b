import { isUnquoted, type Token } from '../messages/token.ts';
import type { Arg } from './arg.ts';
import { type Given, LEFT_OVER } from './assign.ts';
import { type CommandDescription, optionName } from './command.ts';
import { isFiller } from './fillers.ts';

/**
 * A command as it is typed, with what was given for its arguments: `/room add @Nina Patel --room "FX desk"`. What stands by its place
 * comes first, so that no option takes it for its own. Read again, it is the same command; only a mention has to be one. What no help
 * shows is written all the same when it was given: it may decide whether anything is done at all.
 */
export function writeLine({ name, args }: CommandDescription, given: Given): string {
  const entries = Object.entries(args).filter(([key]) => given[key] !== undefined);
  const placed = entries.filter(([, { place }]) => place === 'positional');
  const named = entries.filter(([, { place }]) => place !== 'positional');
  const meant = new Set(
    Object.entries(args).flatMap(([key, { place, connectors }]) => [
      ...connectors,
      ...(place === 'keyword' ? [optionName(key).slice(2)] : []),
    ]),
  );
  const parts = [...placed, ...named].flatMap(([key, arg]) => {
    const tokens = withoutLead(arg, given[key] ?? []);
    const mayBeBare = endsByItself(arg, tokens) || arg === placed.at(-1)?.[1];
    const values = writtenAll(tokens, { mayBeBare, meant });
    if (arg.place === 'positional') return values;
    return [arg.place === 'keyword' ? key : optionName(key), ...values];
  });
  // Words that no argument takes are typed again, so that they are asked about again.
  const left = given[LEFT_OVER] ?? [];
  return [`/${name}`, ...parts, ...writtenAll(left, { mayBeBare: false, meant })].join(' ');
}

// "Bis 17h" is an hour, "until 17h" may be a length.
const HOUR = /^\d{1,2} ?h/iu;

/** `until Freitag` for `until bis Freitag`: the name of the argument leads to it. */
function withoutLead({ place, readsConnector, connectors }: Arg<unknown>, tokens: readonly Token[]) {
  const [lead, next] = tokens;
  const isLed =
    place !== 'positional' &&
    readsConnector === true &&
    isUnquoted(lead) &&
    connectors.includes(lead.text.toLowerCase());
  return isLed && next !== undefined && !HOUR.test(next.text) ? tokens.slice(1) : tokens;
}

/** One word that needs no quotes to be told from what follows. */
const endsByItself = ({ arity, place }: Arg<unknown>, { length }: readonly Token[]): boolean =>
  length === 1 && (arity === 'one' || place !== 'positional');

const isComma = (token: Token): boolean => isUnquoted(token) && /^[,;]+$/u.test(token.text);

/** A comma stands behind the word before it. */
function writtenAll(tokens: readonly Token[], writing: Writing): string[] {
  const values: string[] = [];
  for (const token of tokens) {
    const text = written(token, writing);
    if (values.length > 0 && isComma(token)) values.push(`${values.pop()}${text}`);
    else values.push(text);
  }
  return values;
}

type Writing = { readonly mayBeBare: boolean; readonly meant: ReadonlySet<string> };

const PLAIN = /^[\p{L}\p{N}]$|^[\p{L}\p{N}][\p{L}\p{N}._@+-]*[\p{L}\p{N}_]$/u;

function written(token: Token, { mayBeBare, meant }: Writing): string {
  const { kind, text } = token;
  if (kind !== 'room' && !(kind === 'word' && token.quoted)) return text;
  const isWord = PLAIN.test(text) && !meant.has(text.toLowerCase()) && !isFiller(text);
  return mayBeBare && isWord ? text : quoted(text);
}

/** Quotes, with what would end them earlier. */
const QUOTES = [
  ['"', '"', /["”“‟＂]/u],
  ["'", "'", /['’‘＇\n]|^\s|\s$|^$/u],
  ['«', '»', /»|^\s|\s$/u],
  ['「', '」', /」/u],
  ['『', '』', /』/u],
  ['`', '`', /[`\n]/u],
] as const;

/** In quotes that it doesn't hold itself. Of a text that holds all of them the double ones become single. */
function quoted(text: string): string {
  const [open, close] = QUOTES.find(([, , ends]) => !ends.test(text)) ?? [];
  return open === undefined ? `"${text.replaceAll(/["”“‟＂]/gu, "'")}"` : `${open}${text}${close}`;
}
