import { withoutTrailing } from '../messages/edges.ts';
import { isDeceptive, withoutUnseen, withoutUnseenEdges } from '../messages/invisible.ts';
import { type Token, textOf } from '../messages/token.ts';
import { ArgumentError } from './argument-error.ts';
import { isChoice } from './choices.ts';
import type { ArgumentScope, Person, Room } from './directory.ts';
import { parseDuration } from './duration.ts';
import { withoutMarks } from './fillers.ts';
import { type Hours, parseHours } from './hours.ts';
import { readRoom, readUsers } from './look-up.ts';
import { parsePointInPast, parsePointInTime } from './point-in-time.ts';
import { parseTimeZone } from './time-zone.ts';
import { readYesNoValue } from './yes-no.ts';

/**
 * How many tokens an argument takes: `flag` none, `one` a single token, `measure` one, or a number and its unit, `phrase` a quoted phrase
 * or the plain words that follow, `many` all that remain.
 */
export type Arity = 'flag' | 'one' | 'measure' | 'phrase' | 'many';

/** How a form asks for the argument. `choices` are the values of a drop-down. */
export type Control =
  | { readonly kind: 'text'; readonly maxLength: number; readonly long: boolean; readonly oneLine?: boolean }
  | { readonly kind: 'people' }
  | { readonly kind: 'room'; readonly maxLength: number }
  /** `isCalled` knows what else people call a choice. */
  | {
      readonly kind: 'choice';
      readonly choices: readonly string[];
      readonly isCalled?: (text: string) => boolean;
    }
  | { readonly kind: 'time-zone' }
  | { readonly kind: 'tick' };

type ArgDefinition<T> = {
  readonly about: string;
  readonly sample: string;
  readonly arity: Arity;
  readonly control: Control;
  readonly read: (tokens: readonly Token[], scope: ArgumentScope) => Promise<T> | T;
  /** Names something, so it ends where a name ends; a text runs to the next option. */
  readonly isName?: boolean;
  /** Prose, in which marks mean no more than they say: it may be a question itself. */
  readonly keepsMarks?: boolean;
  /** Takes one word, and those behind it that belong to nothing else: `compliance officer`. */
  readonly isWordy?: boolean;
  /** Not given in any other way, it is also what stands alone behind the other arguments. */
  readonly isBare?: boolean;
  /** The word that leads to it is a part of what is read. */
  readonly readsConnector?: boolean;
};

/** A typed argument of a command. Made by the functions of `arg`, refined by its own methods. */
export type Arg<T> = ArgDefinition<T> & {
  readonly required: boolean;
  /** A `keyword` is an option that is written without dashes: `until fri`. */
  readonly place: 'positional' | 'option' | 'keyword';
  /** Understood when it is typed, but shown in no help and no form. */
  readonly hidden: boolean;
  /** Shown in the help on its command, but in no usage line, and in a form only where that names it. */
  readonly aside: boolean;
  readonly fallback: ((scope: ArgumentScope) => Promise<T> | T) | undefined;
  /** Words that lead to the argument: `to`, `for`. */
  readonly connectors: readonly string[];
  /** Words that begin a text behind all that is named in front of it: `because of`. */
  readonly openings: readonly string[];
  /** May be left out; its value is then `undefined`. Given as `--name` unless made positional. */
  optional(): Arg<T | undefined>;
  /** May be left out; its value is then computed. Given as `--name` unless made positional. */
  defaultsTo(fallback: (scope: ArgumentScope) => Promise<T> | T): Arg<T>;
  /** Given by its place in the line, not as `--name`. */
  positional(): Arg<T>;
  /** Given as `name VALUE`; `--name VALUE` is understood, too. */
  keyword(): Arg<T>;
  /** Given as `word VALUE`, too, when it is clear that no name goes on there: `to ROOM`, `for TIME`. */
  connect(...words: readonly string[]): Arg<T>;
  /** Given behind words that can't be a part of anything else, too: `because of TEXT`. Not where a text has its place in the line. */
  openWith(...openings: readonly string[]): Arg<T>;
  /** Ends behind a word, or a number and its unit, because other words follow: `for 30m because …`. */
  measure(): Arg<T>;
  /**
   * Understood when it is typed, with a value or without, but shown in no help and no form: for what can only be answered
   * with why not.
   */
  hide(): Arg<T>;
  /** For what every command takes: shown in the help on its command only, and in forms that name it. */
  setAside(): Arg<T>;
};

/** Does it take one person, and no more? */
export const isOnePerson = ({ control, arity }: Arg<unknown>): boolean =>
  control.kind === 'people' && arity === 'phrase';

/** The arguments of a command: their names and types. */
export type Args = Readonly<Record<string, Arg<unknown>>>;

/** The values that the arguments have once they are read. */
export type ArgValues<A extends Args> = { readonly [K in keyof A]: A[K] extends Arg<infer T> ? T : never };

type Shape<T> = Pick<
  Arg<T>,
  'required' | 'place' | 'hidden' | 'aside' | 'fallback' | 'connectors' | 'openings'
>;

function build<T>(definition: ArgDefinition<T>, shape: Shape<T>): Arg<T> {
  // What may be left out is an option, unless it is a keyword already, or made positional afterwards.
  const place = shape.place === 'keyword' ? 'keyword' : 'option';
  const { hidden, aside, connectors, openings } = shape;
  const leftOut = { required: false, place, hidden, aside, connectors, openings } as const;
  return {
    ...definition,
    ...shape,
    optional: () => build<T | undefined>(definition, { ...leftOut, fallback: () => undefined }),
    defaultsTo: (fallback) => build(definition, { ...leftOut, fallback }),
    positional: () => build(definition, { ...shape, place: 'positional' }),
    keyword: () => build(definition, { ...shape, place: 'keyword' }),
    connect: (...words) => build(definition, { ...shape, connectors: [...connectors, ...words] }),
    openWith: (...words) => build(definition, { ...shape, openings: [...openings, ...words] }),
    measure: () => build({ ...definition, arity: 'measure' }, shape),
    hide: () => build(definition, { ...shape, hidden: true }),
    setAside: () => build(definition, { ...shape, aside: true }),
  };
}

function define<T>(definition: ArgDefinition<T>): Arg<T> {
  return build(definition, {
    required: true,
    place: 'positional',
    hidden: false,
    aside: false,
    fallback: undefined,
    connectors: [],
    openings: [],
  });
}

const isQuoted = ([token, ...others]: readonly Token[]): boolean =>
  others.length === 0 && token?.kind === 'word' && token.quoted;

const trimmed = (tokens: readonly Token[]): string => withoutUnseenEdges(textOf(tokens)).trim();

/** Sentences as they are, quotes that nobody closed included; a comma at the end came before something that was no part of them. */
const proseGiven = (tokens: readonly Token[]): string => {
  const typed = tokens.map((token) => ({ ...token, text: `${token.opensQuote ?? ''}${token.text}` }));
  return withoutTrailing(trimmed(typed), ',;:');
};

/** A name or a value, without the punctuation that ends the sentence. */
const textGiven = (tokens: readonly Token[]): string => {
  const text = trimmed(tokens);
  return isQuoted(tokens) ? text : withoutMarks(text);
};

/** Longest text that a one-line field of a form takes (Symphony Elements, text field); it has no line breaks either. */
export const TEXT_FIELD_LIMIT = 128;

/**
 * A `long` text has several lines; `oneLine` one, although it may be longer than what a one-line field takes. Of `prose` every mark is kept, as
 * the question mark at its end.
 */
type TextOptions = {
  readonly maxLength?: number;
  readonly prose?: boolean;
  readonly long?: boolean;
  readonly oneLine?: boolean;
  readonly sample?: string;
  /** Of a word: what else is typed behind it belongs to it. */
  readonly isWordy?: boolean;
  /** Typed without quotes, this is hardly the text that was meant. */
  readonly isDoubtful?: (text: string) => boolean;
};

function text(
  about: string,
  {
    maxLength = 250,
    long = false,
    prose = false,
    oneLine = !long && maxLength <= TEXT_FIELD_LIMIT,
    sample = 'TEXT',
    isDoubtful = () => false,
  }: TextOptions = {},
): Arg<string> {
  return define({
    about,
    sample,
    arity: 'phrase',
    ...(prose ? { keepsMarks: true } : {}),
    control: { kind: 'text', maxLength, long, oneLine },
    read: (tokens) => {
      const given = prose ? proseGiven(tokens) : textGiven(tokens);
      const value = oneLine ? given.replaceAll(/\s+/gu, ' ') : given;
      if (value.length > maxLength) throw new ArgumentError({ code: 'too-long', about, maxLength });
      if (isDeceptive(value)) throw new ArgumentError({ code: 'control-characters', about });
      if (!isQuoted(tokens) && isDoubtful(value))
        throw new ArgumentError({ code: 'not-understood', texts: [value] });
      return value;
    },
  });
}

/** `read` understands what else people call a choice. */
function choice<const C extends string>(
  about: string,
  choices: readonly C[],
  read: (text: string) => C | undefined = () => undefined,
): Arg<C> {
  return define({
    about,
    sample: choices.join('|'),
    arity: 'one',
    control: { kind: 'choice', choices, isCalled: (text) => read(text) !== undefined },
    read: (tokens) => {
      const given = withoutUnseen(textGiven(tokens));
      const found = choices.find((each) => isChoice(each, given)) ?? read(given);
      if (found === undefined) throw new ArgumentError({ code: 'not-a-choice', about, text: given, choices });
      return found;
    },
  });
}

/** Of one person, what was found besides the problem is a person, too, unless it is several. */
function ofOnePerson(error: unknown): never {
  if (!(error instanceof ArgumentError) || !Array.isArray(error.found)) throw error;
  const [person, another] = error.found as readonly Person[];
  const { problem, arg, meant } = error;
  throw new ArgumentError(problem, arg, { found: another === undefined ? person : undefined, meant });
}

function yesOrNo(text: string): 'yes' | 'no' | undefined {
  const isOn = readYesNoValue(text);
  if (isOn === undefined) return undefined;
  return isOn ? 'yes' : 'no';
}

/** Builds typed arguments; `about` is what help and forms say of it. */
export const arg = {
  text,
  choice,
  /** True when `--name` is there. */
  flag: (about: string): Arg<boolean> =>
    define<boolean>({
      about,
      sample: '',
      arity: 'flag',
      control: { kind: 'tick' },
      read: () => true,
    }).defaultsTo(() => false),
  /** One word, such as the id of a role. */
  word: (about: string, options: TextOptions = {}): Arg<string> =>
    define({
      ...text(about, { oneLine: true, ...options }),
      arity: 'one',
      ...(options.isWordy ? { isWordy: true } : {}),
    }),
  /** `yes` or `no`, and other words for them, for what is to be turned on or off; a flag could only turn it on. */
  yesNo: (about: string): Arg<boolean> => {
    const { read, ...definition } = choice(about, ['yes', 'no'], yesOrNo);
    return define({
      ...definition,
      read: async (tokens, scope) => (await read(tokens, scope)) === 'yes',
    });
  },
  /** A point in time that lies ahead, such as `fri`, `24 Dec 17:00` or `3 days`; its value is in milliseconds since 1970. */
  pointInTime: (about: string): Arg<number> =>
    define({
      about,
      sample: 'fri',
      arity: 'phrase',
      isName: true,
      readsConnector: true,
      control: { kind: 'text', maxLength: 60, long: false },
      read: (tokens, { now = Date.now, timeZone = 'UTC' }) =>
        parsePointInTime(about, textGiven(tokens), { now: now(), timeZone }),
    }),
  /** A point in time that is over, such as `yesterday`, `last monday` or `2h`; its value is in milliseconds since 1970. */
  pointInPast: (about: string): Arg<number> =>
    define({
      about,
      sample: '2h',
      arity: 'phrase',
      isName: true,
      readsConnector: true,
      control: { kind: 'text', maxLength: 60, long: false },
      read: (tokens, { now = Date.now, timeZone = 'UTC' }) =>
        parsePointInPast(about, textGiven(tokens), { now: now(), timeZone }),
    }),
  /** Everything that remains, as one text. */
  rest: (about: string, options: TextOptions = {}): Arg<string> => {
    return define({ ...text(about, options), arity: 'many' });
  },
  /** One or more people: mention, e-mail address, numeric id, user name or full name. */
  users: (about: string): Arg<readonly Person[]> =>
    define({
      about,
      sample: '@PERSON…',
      arity: 'many',
      control: { kind: 'people' },
      read: (tokens, scope) => readUsers(about, tokens, scope),
    }),
  /** One person: mention, e-mail address, numeric id, user name or full name. */
  user: (about: string): Arg<Person> =>
    define({
      about,
      sample: '@PERSON',
      arity: 'phrase',
      control: { kind: 'people' },
      read: async (tokens, scope) => {
        const people = await readUsers(about, tokens, scope).catch(ofOnePerson);
        const [person, another] = people;
        if (person === undefined || another !== undefined)
          throw new ArgumentError({ code: 'one-person', about, people });
        return person;
      },
    }),
  /** A room: its name or stream id. */
  room: (about: string): Arg<Room> =>
    define({
      about,
      sample: 'ROOM',
      arity: 'phrase',
      isName: true,
      isBare: true,
      control: { kind: 'room', maxLength: 100 },
      read: (tokens, scope) => readRoom(tokens, scope),
    }),
  /** A length of time such as `2h`, `3 days`; its value is in milliseconds. */
  duration: (about: string): Arg<number> =>
    define({
      about,
      sample: '2h',
      arity: 'phrase',
      isName: true,
      control: { kind: 'text', maxLength: 30, long: false },
      read: (tokens, { now = Date.now, timeZone = 'UTC' }) =>
        parseDuration(about, textGiven(tokens), { now: now(), timeZone }),
    }),
  /** Hours of every day such as `19:00-07:00`, or `off`. */
  hours: (about: string): Arg<Hours | 'off'> =>
    define({
      about,
      sample: 'HH:MM-HH:MM|off',
      arity: 'phrase',
      control: { kind: 'text', maxLength: 30, long: false },
      read: (tokens) => parseHours(about, textGiven(tokens)),
    }),
  /** A time zone that keeps to the clocks of a place: an IANA name or a city; its value is the IANA name. */
  timeZone: (about: string): Arg<string> =>
    define({
      about,
      sample: 'ZONE',
      arity: 'phrase',
      control: { kind: 'time-zone' },
      read: (tokens) => parseTimeZone(about, textGiven(tokens)),
    }),
  /** A single word matched by `pattern`, for ids that the application has given out; `like` is an example of one. */
  id: (
    about: string,
    { pattern, sample, like }: { pattern: RegExp; sample: string; like: string },
  ): Arg<string> =>
    define({
      about,
      sample,
      arity: 'one',
      control: { kind: 'text', maxLength: 40, long: false },
      read: (tokens) => {
        const given = textGiven(tokens);
        const id = given.toUpperCase();
        if (!pattern.test(id)) throw new ArgumentError({ code: 'no-id', about, text: given, like });
        return id;
      },
    }),
};
