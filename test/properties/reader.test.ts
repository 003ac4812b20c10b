import { type Args, assign } from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  effectIn,
  isNamed,
  type Line,
  lines,
  mutations,
  refuseUnnamed,
  shareOf,
  typed,
  UNKNOWN,
  word,
} from '../support/generated-lines.ts';
import { SCOPE, tokensOf } from '../support/typed-lines.ts';

/** What a line would do; `undefined` when it is asked back. */
const effectOf = (args: Args, line: string) => effectIn(SCOPE, args, () => assign(args, tokensOf(line)));

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
  before: fc.constantFrom('', 'please ', '\u00a0', '\u200e', 'Pls, ', 'bitte schön ', '🙂 '),
  behind: fc.constantFrom(
    '',
    ' please',
    ' pls!',
    '\nThank you',
    ', please.',
    '\u200f',
    '\u3000',
    ', thanks a lot!',
    '\nVielen Dank im Voraus 🙏',
    " s'il vous plaît",
    '\n\nBest regards,\nJane Doe',
  ),
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
      if (effect) refuseUnnamed(line, effect);
      for (const { name } of effect?.rooms ?? [])
        if (!isNamed(line, [name])) throw new Error(`${name} is not in: ${line}`);
      return effect !== undefined;
    },
  );
  expect(share).toBeGreaterThan(0.3);
});
