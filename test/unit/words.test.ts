import { describe, expect, test } from '@jest/globals';
import { messageml, parse, textOf } from 'symphony-messageml';
import {
  createWording,
  featureName,
  featureQuoted,
  loadWords,
  phrase,
  readCatalogue,
  type Showable,
  WordsFault,
} from '../../src/words/index.ts';

const AT = Date.UTC(2026, 7, 6, 7, 6, 40);

const wordingOf = (source: string, language: 'en' | 'de' | 'fr' = 'en') =>
  createWording(language, readCatalogue('own.ftl', source));

const one = wordingOf('x = Say { $value }.');
const said = (value: Showable) => one.sentence('x', { value }).toString();

describe('a value in a sentence', () => {
  test.each<[Showable, string]>([
    ['Nina', 'Say Nina.'],
    ['<b>&', 'Say &lt;b&gt;&amp;.'],
    ['&amp;', 'Say &amp;amp;.'],
    [12345, 'Say 12345.'],
    [{ displayName: 'Nina Patel' }, 'Say Nina Patel.'],
    [[], 'Say .'],
    [['a'], 'Say a.'],
    [['a', 'b'], 'Say a and b.'],
    [['a', { displayName: 'b' }, phrase('quoted', { text: 'c' })], 'Say a, b and ….'],
    [{ bold: 'a<' }, 'Say <b>a&lt;</b>.'],
    [{ bold: ['a', 'b'] }, 'Say <b>a and b</b>.'],
    [{ bold: [] }, 'Say .'],
    // A time cannot be in bold.
    [
      { bold: ['a', { date: AT }] },
      'Say <b>a and </b><dateTime value="2026-08-06T07:06:40Z" format="date"/>.',
    ],
    [messageml`<i>${'<'}</i>`, 'Say <i>&lt;</i>.'],
    [{ time: AT }, 'Say <dateTime value="2026-08-06T07:06:40Z" format="date_time"/>.'],
    [{ date: AT }, 'Say <dateTime value="2026-08-06T07:06:40Z" format="date"/>.'],
    // Nobody can put markup there by typing what stands for it.
    ['\u00010\u0002', 'Say 0.'],
    ['a\u202ebc\u200b\u2066d\u0007', 'Say abcd.'],
    ['👩‍👧 می‌خواهم', 'Say 👩‍👧 می‌خواهم.'],
    ['{ $value } { quoted }', 'Say &#123; $value } { quoted }.'],
    ['$' + '{x} #{y}', 'Say $&#123;x} #&#123;y}.'],
  ])('%j', (value, expected) => {
    expect(textOf(parse(`<messageML>${said(value)}</messageML>`).presentationML)).toBe(
      textOf(parse(`<messageML>${expected}</messageML>`).presentationML),
    );
    if (!JSON.stringify(value).includes('{')) expect(said(value)).toBe(expected);
  });

  test('is plain text for a label: nothing is escaped, nothing is bold, times are ISO 8601', () => {
    const value = [{ bold: '<a>' }, { time: AT }, { date: AT }, 'x\u202e'];
    expect(one.text(value)).toBe('<a>, 2026-08-06T07:06:40.000Z, 2026-08-06 and x');
  });
});

describe('what only colleagues may read', () => {
  const SECRET = { internalOnly: phrase('person-in-place-of', { person: 'secret', principal: 'x' }) };
  const words = wordingOf('x = Say { $value }.\nperson-in-place-of = “{ $person }”');
  const colleagues = words.forReader({});
  const shared = words.forReader({ isShared: true });

  test.each<[unknown: Showable, forColleagues: string, forAll: string]>([
    [SECRET, 'Say “secret”.', 'Say .'],
    [['a', SECRET], 'Say a and “secret”.', 'Say a.'],
    [['a', { colour: 'warning', text: SECRET }], 'Say a and “secret”.', 'Say a.'],
    [{ bold: ['a', { bold: SECRET }] }, 'Say a and “secret”.', 'Say a.'],
    [{ short: { internalOnly: 'secret' }, most: 10 }, 'Say secret.', 'Say .'],
    [
      phrase('person-in-place-of', { person: { internalOnly: 'secret' }, principal: 'x' }),
      'Say “secret”.',
      'Say “”.',
    ],
    [
      { inWords: (own) => messageml`${own.text(['b', { internalOnly: 'secret' }])}` },
      'Say b and secret.',
      'Say b.',
    ],
  ])('%j is left out wherever it stands', (value, forColleagues, forAll) => {
    const said = (wording: typeof words) =>
      textOf(parse(`<messageML>${wording.sentence('x', { value }).toString()}</messageML>`).presentationML);
    expect([said(colleagues), said(shared), said(words)]).toEqual([forColleagues, forAll, forAll]);
    expect(shared.markup(value).toString()).not.toContain('secret');
  });

  test('is left out of what has other times, too', () => {
    const times = { zone: 'UTC', isRendered: false };
    expect(shared.forReader({ isShared: true, times }).text(SECRET)).toBe('');
    expect(shared.forReader({ times }).text(SECRET)).toBe('“secret”');
  });
});

describe('a time', () => {
  // In winter, so that Berlin is an hour ahead; there it is the next day already.
  const at = Date.UTC(2026, 10, 28, 23, 1, 8);
  const written = (language: 'en' | 'de' | 'fr', zone: string, isRendered: boolean) =>
    wordingOf('x = { $value }', language).forReader({ times: { zone, isRendered } });

  test.each([
    ['en', 'UTC', 'Sat, 28 Nov 2026, 23:01 UTC', 'Sat, 28 Nov 2026'],
    ['en', 'Europe/Berlin', 'Sun, 29 Nov 2026, 00:01 CET', 'Sun, 29 Nov 2026'],
    ['de', 'Europe/Berlin', 'So., 29. Nov. 2026, 00:01 MEZ', 'So., 29. Nov. 2026'],
    ['fr', 'Europe/Paris', 'dim. 29 nov. 2026, 00:01 UTC+1', 'dim. 29 nov. 2026'],
  ] as const)('is text in %s and %s where no client renders it', (language, zone, time, date) => {
    for (const isRendered of [true, false]) {
      const wording = written(language, zone, isRendered);
      expect([wording.text({ time: at }), wording.text({ date: at })]).toEqual([time, date]);
    }
    const wording = written(language, zone, false);
    expect(wording.markup([{ bold: { time: at } }]).toString()).toBe(`<b>${time}</b>`);
    expect(wording.sentence('x', { value: { date: at } }).toString()).toBe(date);
    // A phrase in a phrase, and what makes its own markup, have the same times.
    expect(wording.markup({ inWords: (own) => messageml`${own.text({ time: at })}` }).toString()).toBe(time);
  });

  test('is left to the client where it renders it', () => {
    expect(written('de', 'Europe/Berlin', true).markup({ time: at }).toString()).toBe(
      '<dateTime value="2026-11-28T23:01:08Z" format="date_time"/>',
    );
  });
});

test('sentences count, choose, list alternatives and shorten', () => {
  const words = wordingOf(
    [
      'rows = { NUMBER($count) ->\n    [one] { $count } row\n   *[other] { $count } rows\n}',
      'own = { COUNT($people) ->\n    [one] { $people } owns it\n   *[other] { $people } own it\n}',
      'try = Try { OR($names) }.',
      'state = { $state ->\n    [done] It is done.\n   *[failed] It failed.\n}',
      'on = { $isOn ->\n    [true] on\n   *[false] off\n}',
      'short = “{ SHORT($text) }”',
      'both = { try } { on }',
      'button =\n    .label = Add { $name }',
    ].join('\n'),
  );
  const say = (id: string, vars: Readonly<Record<string, Showable>>) => words.sentence(id, vars).toString();
  expect([1, 2, 12_345].map((count) => say('rows', { count }))).toEqual(['1 row', '2 rows', '12,345 rows']);
  expect(say('own', { people: { bold: ['a'] } })).toBe('<b>a</b> owns it');
  expect(say('own', { people: ['a', 'b', 'c'] })).toBe('a, b and c own it');
  expect(say('try', { names: { bold: ['a', 'b', 'c'] } })).toBe('Try <b>a, b or c</b>.');
  expect([say('state', { state: 'done' }), say('state', { state: '?' })]).toEqual([
    'It is done.',
    'It failed.',
  ]);
  expect([true, false].map((isOn) => say('on', { isOn }))).toEqual(['on', 'off']);
  expect(say('short', { text: 'x'.repeat(500) })).toBe(`“${'x'.repeat(80)}…”`);
  expect(say('both', { names: ['a', 'b'], isOn: true })).toBe('Try a or b. on');
  expect(say('button.label', { name: 'Nina' })).toBe('Add Nina');
});

test('what people type is in bold in markup, and plain in text', () => {
  const words = wordingOf(
    'x = Type { TYPED("/plan cancel", $id) } to stop.\ny = { TYPED("/reject", z) }\nz = not here',
  );
  expect(words.sentence('y', {}).toString()).toBe('<b>/reject not here</b>');
  expect(words.sentence('x', { id: '<P-1>' }).toString()).toBe(
    'Type <b>/plan cancel &lt;P-1&gt;</b> to stop.',
  );
  const english = loadWords('templates').in('en');
  const problem = phrase('problem-plan-paused-already', { id: 'P-1' });
  const all = phrase('more-texts', { count: problem });
  expect(english.markup(all).toString()).toContain('<b>/plan resume P-1</b>');
  expect(english.text(all)).toContain('type /plan resume P-1.');
});

test('features of the pod have a name in each language, and those that are new one of their own', () => {
  const words = loadWords('templates');
  const names = (feature: string) =>
    words.languages.map((language) => words.in(language).text(featureQuoted(feature)));
  expect(names('canUpdateAvatar').toSorted()).toEqual(
    [
      '«\u202fChanger de photo de profil\u202f» (canUpdateAvatar)',
      '“Change the profile picture” (canUpdateAvatar)',
      '„Profilbild ändern“ (canUpdateAvatar)',
    ].toSorted(),
  );
  expect(words.in('en').text(featureName('isNewIMEnabled'))).toBe('New IM enabled');
});

test('each language joins and counts in its own way', () => {
  const source = 'x = { $people }\ny = { NUMBER($count) }';
  const [german, french] = [wordingOf(source, 'de'), wordingOf(source, 'fr')];
  const people = ['a', 'b', 'c'];
  expect(german.sentence('x', { people }).toString()).toBe('a, b und c');
  expect(french.sentence('x', { people }).toString()).toBe('a, b et c');
  expect(german.sentence('y', { count: 12_345 }).toString()).toBe('12.345');
});

test('what a sentence has to be given is read from its text', () => {
  const { variables } = readCatalogue(
    'own.ftl',
    'a = { $x } { COUNT($x) ->\n    [one] { $y }\n   *[other] { b }\n}\nb = { $z ->\n    [1] one\n   *[other] { $z }\n}\n    .c = { $flag ->\n    [true] { $kind ->\n        [p] p\n       *[q] q\n    }\n   *[false] x\n}\n-term = Steward',
  );
  expect(Object.fromEntries([...variables].map(([id, each]) => [id, Object.fromEntries(each)]))).toEqual({
    a: { x: 'list', y: 'any', z: 'number' },
    b: { z: 'number' },
    'b.c': { flag: 'boolean', kind: 'text' },
  });
});

test.each([
  ['that cannot be read', 'a = x\nb = { $y', /own\.ftl: "b" cannot be read/],
  ['that is there twice', 'a = x\na = y', /own\.ftl: "a" is there twice/],
  ['whose attribute cannot be read', 'a = x\n    .b = { $y', /own\.ftl: /],
  [
    'typed with a sentence that is not there',
    'a = { TYPED("/x", b) }',
    /"a" refers to b, which is not there/,
  ],
  ['with a function that is not there', 'a = { SHOUT($x) }', /"a" refers to SHOUT\(\), which is not there/],
  ['with a sentence that is not there', 'a = { b }', /"a" refers to b, which is not there/],
  ['with a term that is not there', 'a = { -b }', /"a" refers to -b, which is not there/],
])('a file with a sentence %s is refused', (_, source, why) => {
  expect(() => readCatalogue('own.ftl', source)).toThrow(WordsFault);
  expect(() => readCatalogue('own.ftl', source)).toThrow(why);
});

test('a phrase is plain data, and stays itself when it is stored', () => {
  const stored = phrase('room-added', {
    people: [{ displayName: 'Nina Patel' }, phrase('quoted', { text: '<x>' })],
    room: { bold: 'FX desk' },
  });
  const words = loadWords('templates').in('en');
  expect(words.markup(JSON.parse(JSON.stringify(stored))).toString()).toBe(
    'Added Nina Patel and “&lt;x&gt;” to <b>FX desk</b>.',
  );
  expect(words.text(stored)).toBe('Added Nina Patel and “<x>” to FX desk.');
});
