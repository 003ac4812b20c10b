import { distance } from 'fastest-levenshtein';
import type { Token } from '../messages/tokens.ts';
import type { Arg, Args } from './arg.ts';
import { ArgumentError } from './argument-error.ts';
import { optionName } from './command.ts';

/** The tokens given for each argument, by its name. Plain JSON, so that it can be kept and read again later. */
export type Given = Readonly<Record<string, readonly Token[]>>;

const OPTION = /^(?:--|—|–)(\p{L}[\p{L}\d-]*)(=?)(.*)$/su; // clients turn `--` into a dash

/** Shares the tokens behind a command's name out among its arguments. Throws ArgumentError. */
export function assign(args: Args, tokens: readonly Token[]): Given {
  const given: Record<string, readonly Token[]> = {};
  const plain: Token[] = [];
  const queue: Queue = { tokens: [...tokens], at: 0 };
  for (let token = queue.tokens[0]; token !== undefined; token = queue.tokens[queue.at]) {
    queue.at += 1;
    const option = token.kind === 'word' && !token.quoted ? OPTION.exec(token.text) : null;
    if (option === null) {
      plain.push(token);
      continue;
    }
    const [key, arg] = findOption(args, `--${option[1]?.toLowerCase()}`);
    if (given[key] !== undefined)
      throw new ArgumentError({ code: 'repeated-option', option: optionName(key) }, key);
    const [, , equals, value] = option;
    if (equals && arg.arity === 'flag')
      throw new ArgumentError({ code: 'unexpected', text: token.text }, key);
    // What stands behind `=` is the value, even if it looks like an option.
    if (value) {
      queue.at -= 1;
      queue.tokens[queue.at] = { kind: 'word', text: value, quoted: OPTION.test(value) };
    }
    given[key] = takeFor(arg, queue);
    if (given[key].length === 0 && arg.arity !== 'flag')
      throw new ArgumentError(
        { code: 'option-without-value', option: optionName(key), about: arg.about },
        key,
      );
  }
  assignPositionals(args, { tokens: plain, at: 0 }, given);
  return given;
}

/** Tokens, and how many of them have been taken. A line may hold thirty thousand, so none is moved. */
type Queue = { readonly tokens: Token[]; at: number };

function findOption(args: Args, name: string): [string, Arg<unknown>] {
  const entries = Object.entries(args);
  const found = entries.find(([key]) => optionName(key) === name);
  if (found) return found;
  const names = entries.filter(([, arg]) => arg.place === 'option').map(([key]) => optionName(key));
  const nearest = names.toSorted((a, b) => distance(a, name) - distance(b, name))[0];
  const near = nearest !== undefined && distance(nearest, name) <= 3 ? { nearest } : {};
  throw new ArgumentError({ code: 'unknown-option', option: name, ...near });
}

function assignPositionals(args: Args, plain: Queue, given: Record<string, readonly Token[]>): void {
  for (const [key, arg] of Object.entries(args)) {
    if (arg.place !== 'positional' || given[key] !== undefined) continue;
    const taken = takeFor(arg, plain);
    if (taken.length > 0) given[key] = taken;
  }
  const left = plain.tokens[plain.at];
  if (left) throw new ArgumentError({ code: 'unexpected', text: left.text });
}

/** Takes from the queue what an argument of this arity takes. */
function takeFor({ arity }: Arg<unknown>, queue: Queue): Token[] {
  const { tokens, at } = queue;
  const first = tokens[at];
  if (arity === 'flag' || first === undefined || isOption(first)) return [];
  let end = at + 1;
  if (arity === 'many') while (end < tokens.length && !isOption(tokens[end])) end += 1;
  if (arity === 'phrase' && startsPhrase(first)) while (isPlainWord(tokens[end])) end += 1;
  queue.at = end;
  return tokens.slice(at, end);
}

const isOption = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.quoted && OPTION.test(token.text);

/** A plain word, or the first of a name that was typed like a mention: `@Jane Doe`. */
const startsPhrase = (token: Token | undefined): boolean =>
  isPlainWord(token) || (token?.kind === 'word' && !token.quoted && /^@\p{L}/u.test(token.text));

/** A word that may belong to a phrase written without quotes: no option, mention, address or id. */
const isPlainWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.quoted && !isOption(token) && !/@|^\d{9,}$/u.test(token.text);
