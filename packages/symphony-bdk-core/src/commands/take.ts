import { isOnAnotherLine, isUnquoted, type Token, textOf } from '../messages/token.ts';
import type { Arg, Args } from './arg.ts';
import { isChoice } from './choices.ts';
import { optionName } from './command.ts';
import { isMark, withoutMarks } from './fillers.ts';
import { lengthOfQuotedRoom } from './room-words.ts';

/**
 * Tokens, and how many of them have been taken. A line may hold thirty thousand, so none is moved. `names` begin an argument;
 * `breaks` are places in front of which an option stood; `openings` begin a text.
 */
export type Queue = {
  readonly tokens: Token[];
  at: number;
  readonly names: Names;
  readonly breaks: ReadonlySet<number>;
  readonly openings: readonly Opening[];
};

export type Option = { readonly name: string; readonly equals: boolean; readonly value: string };

const MOST_WORDS_OF_A_CHOICE = 4;

export const OPTION = /^(?:--|[—–]{1,2}-?)(\p{L}[\p{L}\d-]*)([=:]?)(.*)$/su; // clients turn `--` into a dash
const NEARLY_OPTION = /^-?(\p{L}[\p{L}\d-]*)(?:([=:])(.*))?$/su;

/** The names of what can be given by name. */
export type Names = {
  /** Without dashes, as they may be given. */
  readonly keywords: ReadonlySet<string>;
  /** Which are understood without dashes when a colon follows: `reason: holidays`. */
  readonly labels: ReadonlySet<string>;
  /** All, which one dash and `name=VALUE` are understood with, too. */
  readonly options: ReadonlySet<string>;
};

const NONE: ReadonlySet<string> = new Set();

export function optionIn(token: Token | undefined, { keywords, labels, options }: Names): Option | undefined {
  if (token?.kind !== 'word' || token.quoted) return undefined;
  const word = token.text.toLowerCase();
  const label = /^(.+):$/u.exec(word)?.[1] ?? '';
  if (keywords.has(word)) return { name: `--${word}`, equals: false, value: '' };
  if (labels.has(label)) return { name: `--${label}`, equals: false, value: '' };
  const [, name, equals, value = ''] = OPTION.exec(token.text) ?? nearlyOption(token.text, options);
  return name === undefined ? undefined : { name: `--${name.toLowerCase()}`, equals: equals === '=', value };
}

/** `-room` and `room=FX`, where there is such an option. */
function nearlyOption(text: string, options: ReadonlySet<string>): readonly (string | undefined)[] {
  const found = NEARLY_OPTION.exec(text);
  const isOption = found !== null && options.has(found[1]?.toLowerCase() ?? '');
  return isOption && (text.startsWith('-') || found[2] === '=') ? found : [];
}

/** What follows from the arguments of a command alone, which never change: it is found out once. */
function onceFor<T>(find: (args: Args) => T): (args: Args) => T {
  const known = new WeakMap<Args, { readonly value: T }>();
  return (args) => {
    const found = known.get(args) ?? { value: find(args) };
    known.set(args, found);
    return found.value;
  };
}

export const namesOf = onceFor((args): Names => {
  const names = Object.entries(args).map(([key, arg]) => ({ name: optionName(key).slice(2), ...arg }));
  const those = (is: (arg: Arg<unknown>) => boolean) => new Set(names.filter(is).map(({ name }) => name));
  return {
    keywords: those(({ place }) => place === 'keyword'),
    labels: those(({ place, hidden, arity }) => place !== 'positional' && !hidden && arity !== 'flag'),
    options: those(() => true),
  };
});

/** Words that lead to an argument: its name, and whether its value is plain words. */
export type Connectors = ReadonlyMap<string, { readonly key: string; readonly isOfWords: boolean }>;

export const connectorsTo = (key: string, { connectors, control, isName }: Arg<unknown>): Connectors =>
  new Map(
    connectors.map((word) => [word, { key, isOfWords: control.kind === 'text' && isName === true }] as const),
  );

type Wanted = {
  /** So many tokens are left to others. */
  readonly reserved?: number;
  /** Words that lead to other arguments. */
  readonly connectors?: Connectors;
  /** Given by name: such a text ends at the next option only. */
  readonly isNamed?: boolean;
};

type Opening = { readonly key: string; readonly arg: Arg<unknown>; readonly words: readonly string[] };

/** Is it a text of any words, which has its place in the line? Those that open another may be a part of it. */
const isOfAnyWords = ({ place, control, arity, isName }: Arg<unknown>): boolean =>
  place === 'positional' && control.kind === 'text' && arity !== 'one' && !isName;

/** The words that open a text, the longest first; none where a text has its own place, or for what is given by name. */
export const openingsOf = (args: Args, named: ReadonlySet<string>): readonly Opening[] =>
  allOpeningsOf(args).filter(({ key }) => !named.has(optionName(key)));

const allOpeningsOf = onceFor((args): readonly Opening[] => {
  const entries = Object.entries(args);
  if (entries.some(([, arg]) => isOfAnyWords(arg))) return [];
  return entries
    .flatMap(([key, arg]) => arg.openings.map((words) => ({ key, arg, words: words.split(' ') })))
    .toSorted((a, b) => b.words.length - a.words.length);
});

// "For good reason", "zu Grund und Boden", "par raison": a noun, not the name of what follows.
const IN_FRONT_OF_NOUNS = new Set(
  (
    'a an the this that no any some good for of to in into from with without by and or ' +
    'der die das den dem ein eine einen aus ohne zu zum zur in im von vom und kein keinen guter guten ' +
    "le la les l' un une de du des d' au à a en sans par pour et dans"
  ).split(' '),
);

const plainWord = (token: Token | undefined): string | undefined =>
  isUnquoted(token) ? token.text.toLowerCase() : undefined;

/** The text that begins in a place, and how many words open it. `reason: …` is opened by `reason`. */
export function openedAt({ tokens, openings }: Queue, place: number) {
  const found = openings.find(({ words }) => isOpenedBy(words, tokens, place));
  return found && { key: found.key, arg: found.arg, length: found.words.length };
}

export function isOpenedBy(words: readonly string[], tokens: readonly Token[], place: number): boolean {
  if (place + words.length >= tokens.length) return false;
  if (words.length === 1 && IN_FRONT_OF_NOUNS.has(plainWord(tokens[place - 1]) ?? '')) return false;
  return words.every(
    (word, index) => plainWord(tokens[place + index])?.replace(/(?<=\p{L}):$/u, '') === word,
  );
}

/** Takes from the queue what an argument takes. */
export function takeFor(arg: Arg<unknown>, queue: Queue, wanted: Wanted = {}): Token[] {
  const { tokens, at } = queue;
  const { reserved = 0, connectors = new Map(), isNamed = false } = wanted;
  const { arity, isWordy = false } = arg;
  const first = tokens[at];
  if (arity === 'flag' || first === undefined || optionIn(first, queue.names)) return [];
  const most = Math.max(at + 1, tokens.length - reserved);
  const mayTake = (place: number): boolean => {
    const token = tokens[place];
    if (place >= most || token === undefined) return false;
    if (optionIn(token, isNamed && isProse(arg) ? { ...queue.names, labels: NONE } : queue.names))
      return false;
    if (isConnector(queue, place, connectors)) return false;
    if (!(isNamed && isProse(arg)) && openedAt(queue, place)) return false;
    // Whoever signs below isn't meant.
    if (queue.breaks.has(place) && isOnAnotherLine(token, tokens[place - 1])) return false;
    // Where an option stood between two words, they are no one name.
    if (queue.breaks.has(place) && arg.control.kind !== 'people') return false;
    if (isOfOneLine(arg) && isOnAnotherLine(token, tokens[place - 1])) return false;
    return arity === 'many' || (isNamed && isProse(arg)) || isPlainWord(token) || isAddress(arg, token);
  };
  const room = arg.control.kind === 'room' ? lengthOfQuotedRoom(tokens, at) : 0;
  if (room > 0) {
    queue.at = at + room;
    return tokens.slice(at, queue.at);
  }
  const words = choiceLength(arg, tokens, at);
  let end = at + (words ?? 1);
  const isLong =
    arity === 'many' ||
    (arity === 'phrase' && (startsPhrase(first) || (isNamed && isProse(arg) && !isQuoted(first))));
  if (isLong) while (mayTake(end)) end += 1;
  else if (isWordy && isPlainWord(first)) while (mayTake(end)) end += 1;
  else if (arity === 'measure' && isNumber(first) && mayTake(end)) end += 1;
  else if (arity === 'phrase' && isAddress(arg, tokens[end])) end += 1;
  queue.at = end;
  return tokens.slice(at, end);
}

/** A value of several words is written as one, or as they are: `on the phone`. */
function choiceLength({ control }: Arg<unknown>, tokens: readonly Token[], at: number): number | undefined {
  if (control.kind !== 'choice') return undefined;
  for (let length = Math.min(MOST_WORDS_OF_A_CHOICE, tokens.length - at); length > 1; length -= 1) {
    const words = tokens.slice(at, at + length);
    const text = withoutMarks(textOf(words));
    const isKnown = control.choices.some((choice) => isChoice(choice, text)) || control.isCalled?.(text);
    if (words.every(isPlainWord) && isKnown) return length;
  }
  return 1;
}

/** A name, which ends with its line. */
const isOfOneLine = ({ control, arity }: Arg<unknown>): boolean =>
  control.kind === 'text' && control.oneLine === true && arity === 'phrase';

/** Free text, as opposed to a name or a time. */
export const isProse = ({ control, connectors, isName }: Arg<unknown>): boolean =>
  control.kind === 'text' && !isName && connectors.length === 0;

/**
 * Does a word lead to another argument for sure? Between two plain words it may be a part of a name: `Duke of York`; that is seen
 * when names are looked up.
 */
export function isConnector({ tokens, names }: Queue, place: number, connectors: Connectors): boolean {
  const token = tokens[place];
  if (!isConnectorWord(token, connectors)) return false;
  const next = tokens[place + 1];
  if (next === undefined || optionIn(next, names)) return false;
  // No time begins with a mention: `covered by @Bob Lee`.
  if (leadFrom(token, connectors)?.isOfWords && next.kind !== 'word') return false;
  return !isPlainWord(tokens[place - 1]) || isMark(tokens[place - 1]) || !isPlainWord(next);
}

export const isConnectorWord = (token: Token | undefined, connectors: Connectors): boolean =>
  leadFrom(token, connectors) !== undefined;

export const leadFrom = (token: Token | undefined, connectors: Connectors) =>
  isUnquoted(token) ? connectors.get(token.text.toLowerCase()) : undefined;

const isNumber = (token: Token): boolean => isUnquoted(token) && /^\d{1,8}(?:[.,]\d+)?$/u.test(token.text);

const isQuoted = (token: Token | undefined): boolean => token?.kind === 'word' && token.quoted;

/** `<bob@x.example>` behind a name, as mail programs write it. */
const isAddress = ({ control }: Arg<unknown>, token: Token | undefined): boolean =>
  control.kind === 'people' && isUnquoted(token) && /^<\S+@\S+>[,;.]?$/u.test(token.text);

/** A plain word, or the first of a name that was typed like a mention: `@Jane Doe`. */
const startsPhrase = (token: Token | undefined): boolean =>
  isPlainWord(token) || (isUnquoted(token) && /^@\p{L}/u.test(token.text));

/** A word that may belong to a phrase written without quotes: no option, mention, address or id. */
export const isPlainWord = (token: Token | undefined): boolean =>
  isUnquoted(token) && !/@|^\d{9,}$/u.test(token.text);
