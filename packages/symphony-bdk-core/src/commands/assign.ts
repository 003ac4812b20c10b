import type { Token } from '../messages/tokens.ts';
import type { Arg, Args } from './arg.ts';
import { ArgumentError } from './argument-error.ts';
import { optionName } from './command.ts';
import { nearest } from './nearest.ts';

/** The tokens given for each argument, by its name. Plain JSON, so that it can be kept and read again later. */
export type Given = Readonly<Record<string, readonly Token[]>>;

const OPTION = /^(?:--|—|–)(\p{L}[\p{L}\d-]*)(=?)(.*)$/su; // clients turn `--` into a dash

/** Shares the tokens behind a command's name out among its arguments. Throws ArgumentError. */
export function assign(args: Args, tokens: readonly Token[]): Given {
  const given: Record<string, readonly Token[]> = {};
  const plain: Token[] = [];
  const keywords = keywordsOf(args);
  const queue: Queue = { tokens: [...tokens], at: 0, keywords };
  for (let token = queue.tokens[0]; token !== undefined; token = queue.tokens[queue.at]) {
    queue.at += 1;
    const option = optionIn(token, keywords);
    if (option === undefined) {
      plain.push(token);
      continue;
    }
    const [key, arg] = findOption(args, option.name);
    if (given[key] !== undefined)
      throw new ArgumentError({ code: 'repeated-option', option: optionName(key) }, key);
    if (option.equals && arg.arity === 'flag')
      throw new ArgumentError({ code: 'unexpected', text: token.text }, key);
    // What stands behind `=` is the value, even if it looks like an option.
    if (option.value) {
      queue.at -= 1;
      queue.tokens[queue.at] = { kind: 'word', text: option.value, quoted: OPTION.test(option.value) };
    }
    given[key] = takeFor(arg, queue);
    if (given[key].length === 0 && arg.arity !== 'flag' && !arg.hidden)
      throw new ArgumentError(
        { code: 'option-without-value', option: optionName(key), about: arg.about },
        key,
      );
  }
  assignPositionals(args, { tokens: plain, at: 0, keywords }, given);
  return given;
}

/**
 * Tokens, and how many of them have been taken. A line may hold thirty thousand, so none is moved. `keywords` are words that
 * begin an argument, as options do.
 */
type Queue = { readonly tokens: Token[]; at: number; readonly keywords: ReadonlySet<string> };

type Option = { readonly name: string; readonly equals: boolean; readonly value: string };

const keywordsOf = (args: Args): ReadonlySet<string> =>
  new Set(Object.entries(args).flatMap(([key, { place }]) => (place === 'keyword' ? [key] : [])));

function optionIn(token: Token | undefined, keywords: ReadonlySet<string>): Option | undefined {
  if (token?.kind !== 'word' || token.quoted) return undefined;
  const word = token.text.toLowerCase();
  if (keywords.has(word)) return { name: `--${word}`, equals: false, value: '' };
  const [, name, equals, value = ''] = OPTION.exec(token.text) ?? [];
  return name === undefined ? undefined : { name: `--${name.toLowerCase()}`, equals: equals !== '', value };
}

function findOption(args: Args, name: string): [string, Arg<unknown>] {
  const entries = Object.entries(args);
  const found = entries.find(([key]) => optionName(key) === name);
  if (found) return found;
  const names = entries.filter(([, arg]) => !arg.hidden).map(([key]) => optionName(key));
  const [near] = nearest(name, names, 1);
  throw new ArgumentError({ code: 'unknown-option', option: name, ...(near ? { nearest: near } : {}) });
}

function assignPositionals(args: Args, plain: Queue, given: Record<string, readonly Token[]>): void {
  const open = Object.entries(args).filter(
    ([key, { place }]) => place === 'positional' && given[key] === undefined,
  );
  for (const [index, [key, arg]] of open.entries()) {
    // "Bob Lee ADMINISTRATOR": the last word belongs to the argument that must follow.
    const reserved = open
      .slice(index + 1)
      .filter(([, { required, arity }]) => required && arity === 'one').length;
    const taken = takeFor(arg, plain, reserved);
    if (taken.length > 0) given[key] = taken;
  }
  const left = plain.tokens[plain.at];
  if (left) throw new ArgumentError({ code: 'unexpected', text: left.text });
}

/** Takes from the queue what an argument of this arity takes; of several tokens, `reserved` are left to others. */
function takeFor({ arity }: Arg<unknown>, queue: Queue, reserved = 0): Token[] {
  const { tokens, at, keywords } = queue;
  const first = tokens[at];
  const isOption = (token: Token | undefined) => optionIn(token, keywords) !== undefined;
  if (arity === 'flag' || first === undefined || isOption(first)) return [];
  const most = Math.max(at + 1, tokens.length - reserved);
  let end = at + 1;
  if (arity === 'many') while (end < most && !isOption(tokens[end])) end += 1;
  if (arity === 'phrase' && startsPhrase(first))
    while (end < most && isPlainWord(tokens[end]) && !isOption(tokens[end])) end += 1;
  queue.at = end;
  return tokens.slice(at, end);
}

/** A plain word, or the first of a name that was typed like a mention: `@Jane Doe`. */
const startsPhrase = (token: Token | undefined): boolean =>
  isPlainWord(token) || (token?.kind === 'word' && !token.quoted && /^@\p{L}/u.test(token.text));

/** A word that may belong to a phrase written without quotes: no option, mention, address or id. */
const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.quoted && !/@|^\d{9,}$/u.test(token.text);
