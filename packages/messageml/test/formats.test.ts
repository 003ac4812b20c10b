import { describe, expect, test } from '@jest/globals';
import { isDate, isOffsetDateTime, isPattern, isTime } from '../src/dates.ts';
import { isJavaRegex } from '../src/java-regex.ts';
import { inHashSetOrder, isBlank, parseInteger, parseLong, trimJava } from '../src/java-text.ts';
import { parseJson } from '../src/json.ts';
import { isUri, schemeOf } from '../src/uri.ts';
import { isZone } from '../src/zones.ts';

const table = (check: (text: string) => boolean, good: string[], bad: string[]): void => {
  test.each(good)('%j', (text) => expect(check(text)).toBe(true));
  test.each(bad)('not %j', (text) => expect(check(text)).toBe(false));
};

describe('dates', () => {
  table(
    isDate,
    [
      '2024-02-29',
      '2000-02-29',
      '2024-12-31',
      '2024-12-31Z',
      '2024-12-31+01:00',
      '2024-12-31-18:00',
      '+12024-01-01',
      '-0001-01-01',
    ],
    [
      '',
      '2023-02-29',
      '1900-02-29',
      '2024-00-10',
      '2024-13-01',
      '2024-04-31',
      '2024-01-00',
      '24-01-01',
      '2024-1-1',
      '2024-12-31+18:01',
      '2024-12-31T10:00:00Z',
      '12024-01-01',
      '2024-12-31 ',
      '2024-12-31+01:60',
    ],
  );
});

describe('moments', () => {
  table(
    isOffsetDateTime,
    [
      '2024-12-31T09:29:47Z',
      '2024-12-31T09:29Z',
      '2024-12-31t09:29:47.123456789z',
      '2024-12-31T09:29:47+05:30',
      '2024-12-31T09:29:47-0800',
      '2024-12-31T09:29:47+01',
    ],
    [
      '2024-12-31T09:29:47',
      '2024-12-31T24:00:00Z',
      '2024-12-31T09:60:00Z',
      '2024-12-31T09:29:60Z',
      '2024-12-31 09:29:47Z',
      '2024-02-30T09:29:47Z',
      '2024-12-31T09:29:47+19:00',
      '2024-12-31T09:29:47.1234567890Z',
    ],
  );
});

describe('times', () => {
  table(
    isTime,
    ['00:00:00', '23:59:59', '24:00:00'],
    ['', '24:00:01', '12:60:00', '12:00', '1:00:00', '12:00:00 a', '12:00:00Z'],
  );
});

describe('patterns of dates', () => {
  table(
    isPattern,
    ['yyyy-MM-dd', 'd', 'MMMMM', "d 'of' MM", "''", 'hh:mm:ss a'],
    ['MMMMMM', 'ddd', "'", 'd#', 'aa', 'hhh', 'y'.repeat(20), 'Q'],
  );
});

describe('time zones', () => {
  table(
    isZone,
    [
      'Europe/Paris',
      'Asia/Calcutta',
      'America/Argentina/Buenos_Aires',
      'UTC',
      'GMT',
      'UT',
      'Z',
      '+2',
      '+02',
      '+02:00',
      '-0230',
      '+02:00:30',
      'GMT+2',
      'UTC-01:00',
      'Etc/GMT+2',
      'EST5EDT',
    ],
    [
      '',
      ' ',
      'EST',
      'MST',
      'HST',
      'europe/paris',
      'Europe/paris',
      'Mars/Olympus',
      '+19',
      '+18:01',
      '+02:60',
      'GMT2',
      'UTC+',
      '02:00',
      'America/Rome',
    ],
  );
});

describe('URIs', () => {
  table(
    isUri,
    [
      '',
      'a',
      'https://a.b',
      'http:google.com',
      'https://a.b:80/c;d=e,f?x=[1]&y#z[',
      'http://user:pw@host/',
      'http://[::1]:80/a',
      'http://host_name/',
      'file:///a',
      'mailto:a@b',
      'tel:+1',
      '//a/b',
      '/a?b',
      '#a',
      'https://é.fr/ü?ä#ö',
      '%41',
      '?a:b',
      'http://a/b:c',
      'http:?x',
    ],
    [
      'https:',
      ':a',
      '1a:b',
      'a b',
      'https://a b',
      'https://a/[',
      'http://[x]/',
      'http://[::1/',
      '%',
      '%zz',
      'https://a/%4',
      'a#b#c',
      'a\u00a0b',
      'a\u0085b',
      '<a>',
      'a"b',
      'a\\b',
      'a^b',
      'a`b',
      '{a}',
      'a|b',
      'http://',
      '[invalid]',
      'é:b',
      '//',
    ],
  );

  test('schemes', () => {
    expect(schemeOf('HTTPS://a')).toBe('HTTPS');
    expect(schemeOf('a.b-c+1:x')).toBe('a.b-c+1');
    expect(schemeOf('/a:b')).toBeUndefined();
  });
});

describe('regular expressions of Java', () => {
  table(
    isJavaRegex,
    [
      '',
      'a',
      '^[a-zA-Z]{3,3}$',
      '(a|b)*?c++',
      'a{2}',
      'a{2,}',
      'a{2,3}+',
      '{2}',
      'a{2}{3}',
      '}',
      ']',
      'a]',
      '(?i)a(?-i:b)',
      '(?<n>a)\\k<n>',
      '(?:a)(?=b)(?!c)(?>d)(?<=e)(?<!f{1,3})',
      '[]a]',
      '[^]a]',
      '[a-z&&[^b]]',
      '[a[bc]]',
      '[-a]',
      '[a-]',
      '[\\w-]',
      '[\\]]',
      '\\Q[(*\\E)'.slice(0, -1),
      '\\Qa',
      'a\\\\Q',
      '\\d\\D\\s\\S\\w\\W\\h\\H\\v\\V\\R\\X',
      '\\b\\B\\A\\G\\Z\\z',
      '\\x41\\x{1F600}\\u0041\\07\\012\\cA\\e\\a\\f\\n\\r\\t',
      '\\.\\-\\#\\ ',
      '\\1',
      '(a)\\1',
      '\\p{L}\\pL\\P{Lu}\\p{Alpha}\\p{IsLatin}\\p{script=Greek}\\p{InGreek}\\p{javaLowerCase}\\p{IsAlphabetic}\\p{gc=Lu}\\p{blk=x}',
      '\\N{WHITE SMILING FACE}',
      '[\\x{1F600}-😃]',
      '^*',
      '$?',
      '(?idmsuxU)a',
      'a||b',
      '()',
      '|',
    ],
    [
      '[',
      '[a',
      '(',
      ')',
      '(a',
      'a)',
      '*',
      '+a',
      '?',
      'a|*',
      '(+)',
      'a**',
      'a{',
      'a{x}',
      'a{,3}',
      'a{3,2}',
      'a{99999999999}',
      '[]',
      '[^]',
      '[z-a]',
      '[a-\\d]',
      '[a-',
      '\\',
      '\\y',
      '\\i',
      '\\_'.replace('_', 'C'),
      '\\0',
      '\\08',
      '\\x4',
      '\\x{110000}',
      '\\u004',
      '\\c',
      '\\k<n>',
      '\\kn',
      '(?<n>a)(?<n>b)',
      '(?<1>a)',
      '(?<n',
      '(?',
      '(?q)',
      '\\p',
      '\\p{Nope}',
      '\\p{IsNope}',
      '\\pQ',
      '\\p{javaNope}',
      '\\p{script=Nope}',
      '\\p{x=y}',
      '[\\b]',
      '[\\1]',
      '[\\R]',
      '(?<=a*)',
      '(?<!a+)b',
      '(?<=(a{2,}))',
      '[&&]',
      '\\N',
    ],
  );
});

describe('text and numbers of Java', () => {
  test('blank is whitespace, without the spaces that do not break', () => {
    expect(isBlank(' \t\n\u2003\u3000')).toBe(true);
    expect(isBlank('\u00a0')).toBe(false);
    expect(trimJava('\u0001 a\u00a0 ')).toBe('a\u00a0');
  });

  test('integers', () => {
    expect(parseLong('-9223372036854775808')).toBe('-9223372036854775808');
    expect(['', '+', '1_0', '0x1', '9223372036854775808', '1'.repeat(1000)].map(parseLong)).toEqual(
      Array(6).fill(undefined),
    );
    expect(['2147483647', '-2147483648', '2147483648', 'x'].map(parseInteger)).toEqual([
      2_147_483_647,
      -2_147_483_648,
      undefined,
      undefined,
    ]);
  });

  test('the order of a hash set', () => {
    expect(inHashSetOrder(['top', 'left', 'top', 'position', 'z-index'])).toEqual([
      'z-index',
      'top',
      'left',
      'position',
    ]);
    const many = Array.from({ length: 30 }, (_, index) => `property-${index}`);
    expect(inHashSetOrder(many).sort()).toEqual([...many].sort());
  });
});

describe('JSON', () => {
  test.each([
    ['[1] and more', [1]],
    ['{"a":"]}"}]', { a: ']}' }],
    ['"a\\"b" c', 'a"b'],
  ])('%s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  test.each([
    [`['a', "b"]`, ['a', 'b']],
    [`['say "hi"', 'it\\'s']`, ['say "hi"', "it's"]],
  ])('%s in single quotes', (text, value) => {
    expect(parseJson(text, { singleQuotes: true })).toEqual(value);
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });

  test.each(['', '[', "['a", '"a', 'a', '1 2'])('%s is none', (text) => {
    expect(() => parseJson(text, { singleQuotes: true })).toThrow(SyntaxError);
  });
});
