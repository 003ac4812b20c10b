import { describe, expect, test } from '@jest/globals';
import { latinised, neutral, odditiesOf, silhouette } from '../../src/words/index.ts';

const FLAG = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';

describe('what nobody sees is taken out', () => {
  test.each([
    ['direction of writing', 'Nina Patel\u202ednob\u202c', 'Nina Pateldnob'],
    ['no width', 'Vic\u200btor\u2060 Stone\ufeff', 'Victor Stone'],
    ['no ink', 'Jane\u3164 Doe\u2800\u115f', 'Jane Doe'],
    ['joiners that join nothing', '\u200dJa\u200cne\u200d\u200c Doe\u200d', 'Jane Doe'],
    ['selectors that select nothing', '\ufe0fJane\ufe0f\ufe00 Doe', 'Jane Doe'],
    ['tags', 'Jane\u{e0041}\u{e0042}\u{e007f} Doe', 'Jane Doe'],
    ['separators of lines', 'Jane\u2028 Doe', 'Jane Doe'],
  ])('%s', (_, given, expected) => {
    expect(neutral(given)).toBe(expected);
    expect(odditiesOf(given)).toContain('hidden-characters');
  });
});

test.each([
  'Zoë Müller-Łukasz',
  'Νίκος Παπαδόπουλος',
  'Иван Петров (Ivan Petrov)',
  '山田 太郎 Taro',
  'ソニーSony東京',
  '김철수 Kim',
  'می‌خواهم',
  'क्‍ष',
  'עברית',
  `${FLAG} Mary`,
  'Bob ❤️ 1️⃣ 👩‍💻',
  "O'Neil",
  '葛\ufe00城',
])('%s stays as it is, and is not odd', (name) => {
  expect(neutral(name)).toBe(name);
  expect(odditiesOf(name)).toEqual([]);
});

test.each([
  ['Jаne Doe', ['mixed-scripts'], 'Jane Doe'],
  ['Jane Dοe', ['mixed-scripts'], 'Jane Doe'],
  ['Аlice Martin', ['mixed-scripts'], 'Alice Martin'],
  ['Ѕсоре', ['lookalike-letters'], 'Scope'],
  ['Ѕсоре Martin', ['lookalike-letters'], 'Scope Martin'],
  ['Ｊａｎｅ Doe', [], 'Jane Doe'],
])('%s is odd, or looks like Latin letters', (name, oddities, latin) => {
  expect(odditiesOf(name)).toEqual(oddities);
  expect(latinised(name)).toBe(latin);
  expect(silhouette(name)).toBe(silhouette(latin));
});

test.each([
  ['Jane Doe', 'Jane D0e'],
  ['Alice Martin', 'AIice rnartin'],
  ['Steward administrators', 'Stewаrd  administrators\u200b'],
])('%s and %s have one silhouette', (one, other) => {
  expect(silhouette(one)).toBe(silhouette(other));
});

test.each([
  ['Jane Doe', 'Jane Dove'],
  ['Sara Cox', 'Sarah Cox'],
  ['José', 'Josef'],
])('%s and %s have not', (one, other) => {
  expect(silhouette(one)).not.toBe(silhouette(other));
});
