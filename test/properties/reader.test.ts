import {
  type Args,
  ArgumentError,
  assign,
  fold,
  type Person,
  type Room,
  readArguments,
  withoutMarks,
} from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { im } from '../../src/commands/room/im.ts';
import { roomAdd } from '../../src/commands/room/room-add.ts';
import { roomRemove } from '../../src/commands/room/room-remove.ts';
import { roomTransfer } from '../../src/commands/room/room-transfer.ts';
import { userSuspend } from '../../src/commands/user/user-suspend.ts';
import { RUNS } from '../support/runs.ts';
import { ASKER, PEOPLE, ROOMS, SCOPE, tokensOf } from '../support/typed-lines.ts';

/** A piece of a line: what is typed, and where it may be changed without changing what it says. */
type Piece = { readonly text: string; readonly kind: 'person' | 'room' | 'word' | 'text' };
type Line = { readonly args: Args; readonly pieces: readonly Piece[] };

type Effect = { readonly people: readonly Person[]; readonly rooms: readonly Room[]; readonly rest: string };

/** What a line would do; `undefined` when it is asked back. */
async function effectOf(args: Args, line: string): Promise<Effect | undefined> {
  try {
    const values = await readArguments(args, assign(args, tokensOf(line)), SCOPE);
    const people: Person[] = [];
    const rooms: Room[] = [];
    const rest: unknown[] = [];
    for (const value of Object.values(values).flat()) {
      const person = PEOPLE.concat(ASKER).find((each) => each === value);
      const room = ROOMS.find((each) => each === value);
      if (person) people.push(person);
      else if (room) rooms.push(room);
      // A reason keeps the mark that ends it.
      else rest.push(typeof value === 'string' ? withoutMarks(value) : value);
    }
    return { people, rooms, rest: JSON.stringify(rest) };
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    return undefined;
  }
}

const person: fc.Arbitrary<Piece> = fc
  .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...(['mention', 'email', 'name', 'quoted'] as const)))
  .map(([{ displayName, emailAddress = '' }, as]) => {
    const texts = {
      mention: `@[${displayName}]`,
      email: emailAddress,
      name: displayName,
      quoted: `"${displayName}"`,
    };
    return { kind: 'person', text: texts[as] };
  });
const word = (text: string): Piece => ({ kind: 'word', text });
const list = fc
  .tuple(
    fc.uniqueArray(person, { minLength: 1, maxLength: 3, selector: ({ text }) => text }),
    fc.constantFrom(',', ';', 'and', '&'),
  )
  .map(([people, between]) =>
    people.flatMap((each, index) => (index === 0 ? [each] : [word(between), each])),
  );
/** As mail programs write people. */
const labelled = fc
  .constantFrom(...PEOPLE)
  .map(({ displayName, emailAddress }) => [
    word(`"${displayName}"`),
    { kind: 'person', text: `<${emailAddress}>` } as const,
  ]);
const room: fc.Arbitrary<Piece> = fc
  .tuple(fc.constantFrom(...ROOMS), fc.boolean())
  .map(([{ name }, isQuoted]) => ({ kind: 'room', text: isQuoted ? `"${name}"` : name }));
const reason: fc.Arbitrary<Piece> = fc
  .constantFrom('"covering for Lee"', 'covering leave', 'asked by Prince')
  .map((text) => ({ kind: 'text', text }));

/** Commands that are understood, each in several forms. */
const lines: fc.Arbitrary<Line> = fc.oneof(
  fc
    .tuple(list, room)
    .map(([who, where]) => ({ args: roomAdd.args, pieces: [...who, word('--room'), where] })),
  fc.tuple(list, room).map(([who, where]) => ({ args: roomAdd.args, pieces: [...who, word('to'), where] })),
  fc.tuple(list, room, reason).map(([who, where, why]) => ({
    args: roomAdd.args,
    pieces: [word('--room'), where, word('--members'), ...who, word('--reason'), why],
  })),
  fc
    .tuple(list, room)
    .map(([who, where]) => ({ args: roomRemove.args, pieces: [...who, word('from'), where] })),
  fc
    .tuple(person, room)
    .map(([who, where]) => ({ args: roomTransfer.args, pieces: [who, word('--room'), where] })),
  fc.tuple(person, reason).map(([who, why]) => ({
    args: userSuspend.args,
    pieces: [who, word('until'), word('fri'), word('reason'), why],
  })),
  fc
    .tuple(labelled, room)
    .map(([who, where]) => ({ args: roomAdd.args, pieces: [...who, word('to'), where] })),
  list.map((who) => ({ args: im.args, pieces: [word('with'), ...who] })),
);

const typed = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ');

/** Runs a property; answers the share of runs that `run` says mattered, and prints it: a property that nothing tries proves nothing. */
async function shareOf<T>(title: string, arbitrary: fc.Arbitrary<T>, run: (value: T) => Promise<boolean>) {
  let count = 0;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    if (await run(value)) count += 1;
  });
  await fc.assert(property, { numRuns: RUNS });
  process.stdout.write(`${title}: ${Math.round((100 * count) / RUNS)} % of ${RUNS} runs\n`);
  return count / RUNS;
}

const QUOTES = ['""', '“”', '„“', '””', '«»', '‹›', '‘’', '‚‘', "''", '``'];
const UNSEEN = ['\u200b', '\u200e', '\u202a', '\u2060', '\ufeff', '\u00ad'];

type Noise = {
  readonly quotes: string;
  readonly unseen: string;
  readonly isUpper: boolean;
  readonly before: string;
  readonly behind: string;
  readonly mark: string;
};

const noise: fc.Arbitrary<Noise> = fc.record({
  quotes: fc.constantFrom(...QUOTES),
  unseen: fc.constantFrom('', ...UNSEEN),
  isUpper: fc.boolean(),
  before: fc.constantFrom('', 'please ', '\u00a0', '\u200e', 'Pls, '),
  behind: fc.constantFrom('', ' please', ' pls!', '\nThank you', ', please.', '\u200f', '\u3000'),
  mark: fc.constantFrom('', '.', '!', '…', '?', ';', ' .'),
});

/** The same line, as somebody else would type it. */
function disguised({ pieces }: Line, { quotes, unseen, isUpper, before, behind, mark }: Noise): string {
  const changed = pieces.map(({ text, kind }) => {
    if (kind === 'word' || kind === 'text')
      return isUpper && !text.startsWith('"') && kind === 'word' ? text.toUpperCase() : text;
    const quoted = /^"(.*)"$/su.exec(text)?.[1];
    const inner = quoted ?? text;
    // The client makes mentions; what is typed of them is not seen.
    if (inner.startsWith('@[')) return `${unseen}${inner}${unseen}`;
    const cased = isUpper ? inner.toUpperCase() : inner;
    const name = `${unseen}${cased}${unseen}`;
    return quoted === undefined ? name : `${quotes.charAt(0)}${name}${quotes.charAt(1)}`;
  });
  return `${before}${changed.join(' ')}${mark}${behind}`;
}

// Sabotages that were tried: `withoutFillers` leaves the tokens as they are; `fold` keeps marks that nobody sees; `FAMILIES` lacks a
// pair of quotes; `withoutMarks` leaves a text as it is.
test('fillers, punctuation, quotes, invisible marks and casing around a line do not change its effect', async () => {
  const share = await shareOf(
    'disguised lines that had their effect',
    fc.tuple(lines, noise),
    async ([line, how]) => {
      const expected = await effectOf(line.args, typed(line.pieces));
      expect(await effectOf(line.args, disguised(line, how))).toEqual(expected);
      return expected !== undefined;
    },
  );
  expect(share).toBeGreaterThan(0.3);
});

const UNKNOWN = [
  'not',
  'but keep',
  'except',
  'hello',
  'Xaver',
  'maybe',
  'nicht',
  'or',
  'x',
  'Harry',
  'tomorrow',
  '42',
  '(not',
  '#tag',
  'never',
];

// Sabotages that were tried: `readUsers` does not look at `isStrict`; `readArguments` leaves `LEFT_OVER` aside; `isNothing` is true of any
// word of three letters; `isLabelOf` is true of any words; `namesIn` tries a name without its last word.
test('a word that is not understood makes a change do nothing', async () => {
  const inserted = fc.tuple(lines, fc.constantFrom(...UNKNOWN), fc.nat());
  const share = await shareOf(
    'lines that had an effect without the word',
    inserted,
    async ([line, unknown, at]) => {
      const { args, pieces } = line;
      const before = await effectOf(args, typed(pieces));
      const place = at % (pieces.length + 1);
      // In a text the word would belong to it.
      const isInText =
        pieces[place]?.kind === 'text' ||
        (pieces[place - 1]?.kind === 'text' && !pieces[place - 1]?.text.endsWith('"'));
      if (isInText) return false;
      const line2 = typed([...pieces.slice(0, place), word(unknown), ...pieces.slice(place)]);
      const effect = await effectOf(args, line2);
      if (effect !== undefined) throw new Error(`done: ${line2}`);
      return before !== undefined;
    },
  );
  expect(share).toBeGreaterThan(0.3);
});

const mutations: fc.Arbitrary<(pieces: readonly string[]) => string[]> = fc
  .tuple(
    fc.constantFrom('drop', 'repeat', 'swap', 'insert', 'cut', 'nothing'),
    fc.nat(),
    fc.nat(),
    fc.constantFrom(...UNKNOWN, 'to', 'and', ',', '"', 'for', 'Lee', 'York', '--room', 'me'),
  )
  .map(([what, at, other, text]) => (pieces) => {
    const changed = [...pieces];
    const place = at % (pieces.length + 1);
    const [one, two] = [pieces[place] ?? '', pieces[other % pieces.length] ?? ''];
    if (what === 'drop') changed.splice(place, 1);
    if (what === 'repeat') changed.splice(place, 0, two);
    if (what === 'swap') changed.splice(place, 1, two);
    if (what === 'insert') changed.splice(place, 0, text);
    if (what === 'cut') changed.splice(place, 1, one.slice(0, other % (one.length + 1)));
    return changed;
  });

/** Is somebody or something named in full: by name, either way round, address, user name or mention? */
function isNamed(line: string, names: readonly (string | undefined)[]): boolean {
  const text = fold(line);
  return names.some((name) => {
    if (name === undefined) return false;
    const folded = fold(name);
    const [first, ...others] = folded.split(/,? /u);
    const turned = [
      `${others.join(' ')}, ${first}`,
      `${others.join(' ')} ${first}`,
      `${others.join(' ')} , ${first}`,
    ];
    return [folded, ...(others.length > 0 ? turned : [])].some((each) => text.includes(each));
  });
}

// A sabotage that was tried: `exact` takes the first who is called similarly.
test('nobody and no room is touched that was not named in full', async () => {
  const mutated = fc.tuple(lines, fc.array(mutations, { minLength: 1, maxLength: 2 }));
  const share = await shareOf(
    'mutated lines that had an effect',
    mutated,
    async ([{ args, pieces }, changes]) => {
      const words = pieces.flatMap(({ text }) => (/^["@]/u.test(text) ? [text] : text.split(' ')));
      const line = changes.reduce<string[]>((all, change) => change(all), words).join(' ');
      const effect = await effectOf(args, line);
      for (const { id, displayName, emailAddress, username } of effect?.people ?? []) {
        const names = id === ASKER.id ? ['me'] : [displayName, `@[${displayName}]`, emailAddress, username];
        if (!isNamed(line, names)) throw new Error(`${displayName} is not in: ${line}`);
      }
      for (const { name } of effect?.rooms ?? [])
        if (!isNamed(line, [name])) throw new Error(`${name} is not in: ${line}`);
      return effect !== undefined;
    },
  );
  expect(share).toBeGreaterThan(0.3);
});
