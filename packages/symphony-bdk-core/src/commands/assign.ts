import { distance } from '../distance.ts';
import { type Token, textOf } from '../messages/token.ts';
import { nearest } from '../nearest.ts';
import { type Arg, type Args, isOnePerson } from './arg.ts';
import { ArgumentError } from './argument-error.ts';
import { optionName } from './command.ts';
import { isMark, withoutFillers } from './fillers.ts';
import { isSeparator, isSurelyPerson } from './people-list.ts';
import { peopleTokens } from './people-tokens.ts';
import {
  type Connectors,
  connectorsTo,
  isConnector,
  isConnectorWord,
  isPlainWord,
  isProse,
  leadFrom,
  namesOf,
  OPTION,
  type Option,
  openedAt,
  openingsOf,
  optionIn,
  type Queue,
  takeFor,
} from './take.ts';
import { readYesNo } from './yes-no.ts';

/**
 * The tokens given for each argument, by its name, and under `LEFT_OVER` those that no argument takes. Plain JSON, so that it can
 * be kept and read again later.
 */
export type Given = Readonly<Record<string, readonly Token[]>>;

/** Of what is known of arguments, all but the flags. */
export const withoutFlags = <T>(args: Args, known: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(known).filter(([key]) => args[key]?.arity !== 'flag' || args[key].hidden),
  );

/** Not the name of an argument. */
export const LEFT_OVER = '*';

/**
 * Shares the tokens behind a command's name out among its arguments. A quoted value ends at its quote, a text without quotes at
 * the next option. Throws ArgumentError for the first option that is wrong, or for a quote that is never closed, with everything else that
 * was given.
 */
export function assign(args: Args, tokens: readonly Token[]): Given {
  const given: Record<string, readonly Token[]> = {};
  const kept = withoutFillers(tokens);
  const { plain, fault: wrongOption } = assignNamed(args, kept, given);
  assignPlaces(args, plain, given);
  const fault = wrongOption ?? openQuoteIn(args, { tokens, kept }, given);
  if (fault === undefined) return given;
  throw new ArgumentError(fault.problem, fault.arg, { given });
}

/** All tokens of a line, and those that are kept of them. */
type Typed = { readonly tokens: readonly Token[]; readonly kept: readonly Token[] };

/**
 * Nobody knows where a quote was meant to end that was never closed. In prose the mark is only a character, as long as nothing stands behind it
 * that belongs to something else.
 */
function openQuoteIn(args: Args, { tokens, kept }: Typed, given: Given): ArgumentError | undefined {
  const place = tokens.findIndex(({ opensQuote }) => opensQuote !== undefined);
  if (place < 0) return undefined;
  const behind = kept.filter(({ start = 0 }) => start >= (tokens[place]?.start ?? 0));
  const isProseOnly = Object.entries(given).some(([key, each]) => {
    const places = args[key]?.keepsMarks ? new Set(each.map(({ start }) => start)) : undefined;
    return places?.has(tokens[place]?.start) === true && behind.every(({ start }) => places.has(start));
  });
  return isProseOnly
    ? undefined
    : new ArgumentError({ code: 'unclosed-quote', text: textOf(tokens.slice(place)) });
}

/** The tokens that are left once everything given by name is assigned, and the first option that is wrong. */
type Named = { readonly plain: Queue; readonly fault: ArgumentError | undefined };

/** Assigns what is given by name, or behind a word that leads to it. */
function assignNamed(args: Args, tokens: Token[], given: Record<string, readonly Token[]>): Named {
  const names = namesOf(args);
  const named = new Set(tokens.flatMap((token) => optionIn(token, names)?.name ?? []));
  const openings = openingsOf(args, named);
  const queue: Queue = { tokens, at: 0, names, breaks: new Set(), openings };
  const plain: Token[] = [];
  const breaks = new Set<number>();
  const hasPlaces = Object.values(args).some(({ place }) => place === 'positional');
  // What is given by name is led to by no other word: `covering for @Tom in "Rates desk" --room "FX desk"`.
  const led = Object.fromEntries(Object.entries(args).filter(([key]) => !named.has(optionName(key))));
  let connectors = leadingAnywhere(led, given);
  const give = (key: string, taken: Taken) => {
    if (taken !== undefined) given[key] = taken;
    connectors = leadingAnywhere(led, given);
    breaks.add(plain.length);
  };
  let fault: ArgumentError | undefined;
  const left: Token[] = [];
  let slips = 0;
  const giveNamed = (token: Token, option: Option) => {
    const begin = queue.at;
    try {
      const { entry, slip } = findOption(args, option.name, { given, looksForSlips: slips < MOST_SLIPS });
      fault ??= slip;
      if (slip !== undefined) slips += 1;
      if (entry !== undefined) give(entry[0], takeNamed(entry, { queue, option, given, connectors }));
      else passOver(queue, token, left);
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      fault ??= error;
      queue.at = begin;
      passOver(queue, token, left);
    }
    breaks.add(plain.length);
  };
  for (let token = tokens[0]; token !== undefined; token = tokens[queue.at]) {
    const place = queue.at;
    queue.at += 1;
    const option = optionIn(token, names);
    const opened = (place === 0 && hasPlaces) || option !== undefined ? undefined : openedAt(queue, place);
    const [lead, ledArg] = (option === undefined && connectedAt(args, queue, place, connectors)) || [];
    if (option !== undefined) giveNamed(token, option);
    else if (opened !== undefined) {
      queue.at = place + opened.length;
      give(opened.key, takeFor(opened.arg, queue, { isNamed: true }));
    } else if (lead !== undefined && ledArg !== undefined)
      give(lead, takeLed(ledArg, token, takeFor(ledArg, queue, { connectors: without(connectors, lead) })));
    else plain.push(token);
  }
  if (left.length > 0) given[LEFT_OVER] = left;
  return { plain: { tokens: plain, at: 0, names, breaks, openings: [] }, fault };
}

/** A wrong option may take any number of tokens: it is left over, with everything up to the next option. */
function passOver(queue: Queue, option: Token, left: Token[]): void {
  const { tokens, names } = queue;
  left.push(option);
  for (let next = tokens[queue.at]; next !== undefined; next = tokens[queue.at]) {
    if (optionIn(next, names) !== undefined || openedAt(queue, queue.at) !== undefined) return;
    left.push(next);
    queue.at += 1;
  }
}

/** What an argument takes; `undefined` when it is said not to be given. */
type Taken = readonly Token[] | undefined;

type Naming = {
  readonly queue: Queue;
  readonly option: Option;
  readonly given: Given;
  readonly connectors: Connectors;
};

/** What stands behind the name of an argument. */
function takeNamed([key, arg]: [string, Arg<unknown>], { queue, option, given, connectors }: Naming): Taken {
  const token = queue.tokens[queue.at - 1];
  if (given[key] !== undefined)
    throw new ArgumentError({ code: 'repeated-option', option: asTyped(option, token) }, key);
  if (arg.arity === 'flag') return arg.hidden && !option.equals ? [] : takeFlag(key, { queue, option });
  // What stands behind `=` is the value, even if it looks like an option.
  if (option.value && token !== undefined) {
    queue.at -= 1;
    const quoted = OPTION.test(option.value);
    queue.tokens[queue.at] = { ...placeOf(token), kind: 'word', text: option.value, quoted };
  }
  // A text by name runs to the next option: whether what is in it is meant is asked when it is read.
  const leading = isProse(arg) ? new Map() : without(connectors, key);
  const taken = takeFor(arg, queue, { isNamed: true, connectors: leading });
  if (taken.length === 0 && !arg.hidden)
    throw new ArgumentError(
      { code: 'option-without-value', option: asTyped(option, token), about: arg.about },
      key,
    );
  return taken;
}

const isEquals = (token: Token | undefined): boolean => isPlainWord(token) && token?.text === '=';

/** A flag may be said to be on or off: `--public no`. Then it is `undefined` when it is off. */
function takeFlag(key: string, { queue, option }: Pick<Naming, 'queue' | 'option'>): Taken {
  // `--public = no`
  if (isEquals(queue.tokens[queue.at])) queue.at += 1;
  const [named, next, behind] = queue.tokens.slice(queue.at - 1, queue.at + 2);
  if (option.equals) {
    const isOn = readYesNo(option.value);
    if (isOn === undefined) throw new ArgumentError({ code: 'unexpected', text: named?.text ?? '' }, key);
    return isOn ? [] : undefined;
  }
  const isOn = isPlainWord(next) ? readYesNo(next?.text ?? '') : undefined;
  if (isOn === undefined) return [];
  // `--public no man's land`: nobody knows.
  if (isPlainWord(behind) && optionIn(behind, queue.names) === undefined)
    throw new ArgumentError(
      { code: 'unexpected', text: textOf([next, behind].filter((each) => each !== undefined)) },
      key,
    );
  queue.at += 1;
  return isOn ? [] : undefined;
}

/** A keyword is typed without dashes: `until`. */
const asTyped = ({ name }: Option, token: Token | undefined): string =>
  token?.kind === 'word' && !OPTION.test(token.text) ? name.slice(2) : name;

/** `for` says that a length of time follows, `bis` that an hour may follow: such words are read with the value. */
const takeLed = ({ readsConnector }: Arg<unknown>, word: Token, taken: readonly Token[]): readonly Token[] =>
  readsConnector === true && taken.length > 0 ? [word, ...taken] : taken;

/** The argument that a word in this place leads to for sure. */
function connectedAt(
  args: Args,
  queue: Queue,
  place: number,
  connectors: Connectors,
): [string, Arg<unknown>] | undefined {
  if (connectors.size === 0) return undefined;
  const isSure = place === 0 ? queue.tokens.length > 1 : isConnector(queue, place, connectors);
  const key = isSure ? leadFrom(queue.tokens[place], connectors)?.key : undefined;
  const arg = key === undefined ? undefined : args[key];
  return key === undefined || arg === undefined ? undefined : [key, arg];
}

/**
 * The argument that an option names. For a misspelt name it is the nearest one, unless that was given already: its value is kept, and
 * `slip` says what is wrong.
 */
function findOption(
  args: Args,
  name: string,
  { given, looksForSlips }: { readonly given: Given; readonly looksForSlips: boolean },
): { readonly entry: [string, Arg<unknown>] | undefined; readonly slip?: ArgumentError } {
  const entries = Object.entries(args);
  const entryOf = (option: string | undefined) => entries.find(([key]) => optionName(key) === option);
  const entry = entryOf(name);
  if (entry !== undefined || !looksForSlips) return { entry };
  const names = entries.filter(([, arg]) => !arg.hidden).map(([key]) => optionName(key));
  const [near] = nearest(name, names, 1);
  const slip = new ArgumentError({
    code: 'unknown-option',
    option: name,
    ...(near ? { nearest: near } : {}),
  });
  const meant = near !== undefined && isSlipOf(near, name) ? entryOf(near) : undefined;
  return { entry: meant !== undefined && given[meant[0]] === undefined ? meant : undefined, slip };
}

// Nobody types more: beyond that they are only left over.
const MOST_SLIPS = 10;

/** At most one wrong letter in four, or one in a short name: `--rom` is `--room`, but `--form` may be anything. */
const isSlipOf = (option: string, typed: string): boolean =>
  distance(typed.slice(2), option.slice(2)) <= Math.max(1, Math.floor((option.length - 2) / 4));

/** Assigns what is given by its place; what then remains is left over. */
function assignPlaces(args: Args, plain: Queue, given: Record<string, readonly Token[]>): void {
  const entries = Object.entries(args).filter(([key]) => given[key] === undefined);
  const open = entries.filter(([, { place }]) => place === 'positional');
  const take = (key: string, arg: Arg<unknown>, reserved: number, behind: typeof open = []) => {
    skipMarks(plain);
    // "Of Bob Lee": said along with it.
    const isLed =
      arg.readsConnector !== true && isConnectorWord(plain.tokens[plain.at], connectorsTo(key, arg));
    if (isLed && plain.at + 1 < plain.tokens.length) plain.at += 1;
    const taken = takeFor(arg, plain, { reserved });
    const isLast = isOnePerson(arg) && !behind.some(([, { control }]) => control.kind === 'people');
    if (isLast && taken.length > 0) taken.push(...takeFurtherPeople(plain));
    if (taken.length > 0) given[key] = arg.control.kind === 'people' ? separated(taken, plain) : taken;
  };
  for (const [index, [key, arg]] of open.entries()) {
    // "@Bob Lee busy": a person is no choice.
    const person =
      arg.control.kind === 'choice' ? open.slice(index + 1).find(([, each]) => isOnePerson(each)) : undefined;
    if (person !== undefined && isSurelyPerson(plain.tokens[plain.at])) take(...person, 1);
    if (given[key] !== undefined) continue;
    // "Bob Lee ADMINISTRATOR": the last word belongs to the argument that must follow.
    const behind = open.slice(index + 1);
    const reserved = behind.filter(([, { required, arity }]) => required && arity === 'one').length;
    take(key, arg, reserved, behind);
  }
  takeLedOn(args, plain, given);
  for (const [key, arg] of entries) if (arg.isBare && given[key] === undefined) take(key, arg, 0);
  takeLedOn(args, plain, given);
  const left = plain.tokens.slice(plain.at).filter((token) => !isMark(token));
  if (left.length > 0) given[LEFT_OVER] = [...(given[LEFT_OVER] ?? []), ...left];
  for (const [key, { control }] of Object.entries(args)) {
    const people = control.kind === 'people' ? given[key] : undefined;
    if (people !== undefined) given[key] = peopleTokens(people);
  }
}

/** `sent by Bob Lee`, `"FX desk" to "FX options"`: behind what has its place, a word can only lead on. */
function takeLedOn(args: Args, plain: Queue, given: Record<string, readonly Token[]>): void {
  const word = plain.tokens[plain.at];
  const key = leadFrom(word, connectorsOf(args, given))?.key;
  const arg = key === undefined ? undefined : args[key];
  if (word === undefined || key === undefined || arg === undefined) return;
  if (plain.at === 0 || plain.at + 1 >= plain.tokens.length) return;
  plain.at += 1;
  const taken = takeFor(arg, plain);
  if (taken.length > 0) given[key] = takeLed(arg, word, taken);
}

/** Where one person is wanted, others behind that one are no value of another argument: whoever reads it says that one is enough. */
function takeFurtherPeople(plain: Queue): readonly Token[] {
  const { tokens, at } = plain;
  for (let place = at; place < tokens.length; place += 1) {
    if (isSurelyPerson(tokens[place])) plain.at = place + 1;
    else if (!isSeparator(tokens[place])) break;
  }
  return tokens.slice(at, plain.at);
}

function skipMarks(plain: Queue): void {
  while (isMark(plain.tokens[plain.at])) plain.at += 1;
}

/** Where an option stood between two words, they are no one name. */
function separated(taken: readonly Token[], { at, breaks }: Queue): readonly Token[] {
  const from = at - taken.length;
  return taken.flatMap((token, index): Token[] =>
    index > 0 && breaks.has(from + index)
      ? [{ kind: 'word', text: ';', quoted: false, line: token.line }, token]
      : [token],
  );
}

/** The words that lead to arguments which were not given yet. */
const connectorsOf = (args: Args, given: Given): Connectors =>
  new Map(
    Object.entries(args).flatMap(([key, arg]) =>
      given[key] === undefined ? [...connectorsTo(key, arg)] : [],
    ),
  );

/** Those that can stand in any text; what leads to a text of any kind could be a part of another one. */
const leadingAnywhere = (args: Args, given: Given): Connectors =>
  new Map(
    [...connectorsOf(args, given)].filter(
      ([, { key }]) => args[key]?.control.kind !== 'text' || args[key].isName,
    ),
  );

const without = (connectors: Connectors, key: string): Connectors =>
  new Map([...connectors].filter(([, lead]) => lead.key !== key));

const placeOf = ({ start, end, line }: Token) => ({ start, end, line });
