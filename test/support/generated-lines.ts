import {
  type Args,
  ArgumentError,
  type ArgumentScope,
  fold,
  type Given,
  type Person,
  type Room,
  readArguments,
  withoutMarks,
} from '@finos/symphony-bdk-core';
import fc from 'fast-check';
import { im } from '../../src/commands/room/im.ts';
import { roomAdd } from '../../src/commands/room/room-add.ts';
import { roomRemove } from '../../src/commands/room/room-remove.ts';
import { roomTransfer } from '../../src/commands/room/room-transfer.ts';
import { userSuspend } from '../../src/commands/user/user-suspend.ts';
import { RUNS } from './runs.ts';
import { ASKER, PEOPLE, ROOMS } from './typed-lines.ts';

/** A piece of a line: what is typed, and where it may be changed without changing what it says. */
export type Piece = { readonly text: string; readonly kind: 'person' | 'room' | 'word' | 'text' };
export type Line = { readonly args: Args; readonly pieces: readonly Piece[] };

export type Effect = {
  readonly people: readonly Person[];
  readonly rooms: readonly Room[];
  readonly rest: string;
};

/** What a line would do; `undefined` when it is asked back. */
export async function effectIn(
  scope: ArgumentScope,
  args: Args,
  given: () => Given,
): Promise<Effect | undefined> {
  try {
    const values = await readArguments(args, given(), scope);
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

export const person: fc.Arbitrary<Piece> = fc
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
export const word = (text: string): Piece => ({ kind: 'word', text });
export const list = fc
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
export const room: fc.Arbitrary<Piece> = fc
  .tuple(fc.constantFrom(...ROOMS), fc.boolean())
  .map(([{ name }, isQuoted]) => ({ kind: 'room', text: isQuoted ? `"${name}"` : name }));
const reason: fc.Arbitrary<Piece> = fc
  .constantFrom('"covering for Lee"', 'covering leave', 'asked by Prince')
  .map((text) => ({ kind: 'text', text }));

/** Commands that are understood, each in several forms. */
export const lines: fc.Arbitrary<Line> = fc.oneof(
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

export const typed = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ');

/** Runs a property; answers the share of runs that `run` says mattered, and prints it: a property that nothing tries proves nothing. */
export async function shareOf<T>(
  title: string,
  arbitrary: fc.Arbitrary<T>,
  run: (value: T) => Promise<boolean>,
) {
  let count = 0;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    if (await run(value)) count += 1;
  });
  await fc.assert(property, { numRuns: RUNS });
  process.stdout.write(`${title}: ${Math.round((100 * count) / RUNS)} % of ${RUNS} runs\n`);
  return count / RUNS;
}

export const UNKNOWN = [
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

export const mutations: fc.Arbitrary<(pieces: readonly string[]) => string[]> = fc
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
export function isNamed(line: string, names: readonly (string | undefined)[]): boolean {
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

/** Throws when the effect touches somebody who is not named in full. */
export function refuseUnnamed(line: string, { people }: Effect): void {
  for (const { id, displayName, emailAddress, username } of people) {
    const names = id === ASKER.id ? ['me'] : [displayName, `@[${displayName}]`, emailAddress, username];
    if (!isNamed(line, names)) throw new Error(`${displayName} is not in: ${line}`);
  }
}
