import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escape as escaped } from 'symphony-messageml';
import { textOf, tokenize, withoutUnseen } from '../../src/index.ts';
import { placeless, texts } from '../support/typed.ts';

const message = (inner: string): string =>
  `<div data-format="PresentationML" data-version="2.0" class="wysiwyg">${inner}</div>`;

const entity = (id: string, text: string): string =>
  `<span class="entity" data-entity-id="${id}">${text}</span>`;

const mentionOf = (value: unknown) => ({
  type: 'com.symphony.user.mention',
  version: '1.0',
  id: [{ type: 'com.symphony.user.userId', value }],
});

const hashtag = {
  type: 'org.symphonyoss.taxonomy',
  id: [{ type: 'org.symphonyoss.taxonomy.hashtag', value: 'fx' }],
};

const cashtag = (...idTypes: string[]) => ({
  type: 'org.symphonyoss.fin.security',
  id: idTypes.map((idType) => ({ type: `org.symphonyoss.fin.security.id.${idType}`, value: 'ibm' })),
});

describe('what separates words', () => {
  test.each([
    ['blanks', 'a b  c'],
    ['line breaks in the markup', 'a\nb\r\nc'],
    ['tabs', 'a\tb\t\tc'],
    ['br', 'a<br/>b<br/>c'],
    ['paragraphs', '<p>a</p><p>b</p><p>c</p>'],
    ['list items', '<ul><li>a</li><li>b</li></ul>c'],
    ['cells', '<table><tr><td>a</td><td>b</td></tr></table>c'],
    ['headings', '<h1>a</h1>b<h6>c</h6>'],
    ['a rule', 'a<hr/>b<hr/>c'],
    ['no-break spaces', 'a\u00a0b&#xA0;c'],
    ['ideographic spaces', 'a\u3000b\u3000c'],
    ['thin and figure spaces', 'a\u2009b\u2007c'],
    ['narrow no-break spaces', 'a\u202fb\u202fc'],
    ['line and paragraph separators', 'a\u2028b\u2029c'],
    ['next-line characters', 'a\u0085b\u0085c'],
  ])('%s', (_, inner) => {
    expect(texts(tokenize(message(inner)))).toEqual(['a', 'b', 'c']);
  });

  test.each([
    ['bold', 'a<b>b</b>c'],
    ['italics in a span', '<span>a<i>b</i></span>c'],
    ['code', 'a<code>bc</code>'],
    ['a link', '<a href="https://x.example">abc</a>'],
    ['a comment', 'a<!-- x -->bc'],
    ['CDATA', 'a<![CDATA[b]]>c'],
  ])('%s does not', (_, inner) => {
    expect(texts(tokenize(message(inner)))).toEqual(['abc']);
  });

  test('an empty message has no tokens', () => {
    expect(tokenize(message(''))).toEqual([]);
    expect(tokenize(message(' \u00a0<br/> '))).toEqual([]);
  });
});

describe('quotes', () => {
  test.each([
    ['straight', 'a "b c" d', ['a', 'b c', 'd']],
    ['typographic', 'a “b c” d', ['a', 'b c', 'd']],
    ['German', 'a „b c“ d', ['a', 'b c', 'd']],
    ['mixed by the client', 'a “b c" d', ['a', 'b c', 'd']],
    ['across marks', '"b <b>c</b>"', ['b c']],
    ['across a line break', '"b<br/>c"', ['b\nc']],
    ['with markup characters', '"&lt;b&gt; &amp;amp;"', ['<b> &amp;']],
    ['closed in the middle of a word', '"b"c', ['b', 'c']],
    ['around nothing', 'a "" b', ['a', '', 'b']],
    ['never closed', 'a "b c', ['a', 'b', 'c']],
    ['never closed, behind an option', '--x="b c', ['--x=', 'b', 'c']],
    ['behind an equals sign', '--x="b c" d', ['--x=', 'b c', 'd']],
    ['inside a word', '5"x 6"', ['5"x', '6"']],
    ['Swedish', 'a ”b c” d', ['a', 'b c', 'd']],
    ['French, with a space inside', 'a « b c » d', ['a', 'b c', 'd']],
    ['turned French ones', 'a »b c« d', ['a', 'b c', 'd']],
    ['small French ones', 'a ‹b c› d', ['a', 'b c', 'd']],
    ['single', 'a ‘b c’ d', ['a', 'b c', 'd']],
    ['single German ones', 'a ‚b c‘ d', ['a', 'b c', 'd']],
    ['straight single', "a 'b c' d", ['a', 'b c', 'd']],
    ['backticks', 'a `b c` d', ['a', 'b c', 'd']],
    ['full-width', 'a ＂b c＂ d', ['a', 'b c', 'd']],
    ['Japanese', 'a 「b c」 d', ['a', 'b c', 'd']],
    ['an apostrophe inside single ones', "a 'Bob's desk' d", ['a', "Bob's desk", 'd']],
    ['an apostrophe', "O'Brien and O’Neil", ["O'Brien", 'and', 'O’Neil']],
    ['an apostrophe in front', "'t Hooft ’t Hooft", ["'t", 'Hooft', '’t', 'Hooft']],
    ['an apostrophe behind', "the traders' desk's", ['the', "traders'", "desk's"]],
    ['single ones across lines are letters', "'a<br/>b'", ["'a", "b'"]],
    ['a guillemet that nobody closed', '«a b', ['«a', 'b']],
    ['with a full stop behind', '"b c".', ['b c', '.']],
    ['behind a comma', '"b c","d e"', ['b c', ',', 'd e']],
    ['in angle brackets', '<"b c">'.replace('<', '&lt;'), ['<', 'b c', '>']],
    ['behind a mark that nobody sees', '\u202a"b c"\u202c', ['b c']],
    ['closed by the next opening one on another line', '"a<br/>b "c d"', ['a', 'b', 'c d']],
  ])('%s', (_, inner, expected) => {
    expect(texts(tokenize(message(inner)))).toEqual(expected);
  });

  test('a quoted word knows that it was quoted', () => {
    expect(placeless(tokenize(message('a "b"')))).toEqual([
      { kind: 'word', text: 'a', quoted: false },
      { kind: 'word', text: 'b', quoted: true },
    ]);
  });

  test('a mention between quotes is its text', () => {
    const data = JSON.stringify({ 0: mentionOf('7') });
    expect(placeless(tokenize(message(`"for ${entity('0', '@Jane Doe')} only"`), data))).toEqual([
      { kind: 'word', text: 'for @Jane Doe only', quoted: true },
    ]);
  });
});

describe('entities', () => {
  test.each(['0', 'mention1', 'a.b-c'])('a mention with the key "%s"', (key) => {
    const data = JSON.stringify({ [key]: mentionOf('13537736917013') });
    expect(placeless(tokenize(message(`/add ${entity(key, '@Jane Doe')}now`), data))).toEqual([
      { kind: 'word', text: '/add', quoted: false },
      { kind: 'mention', text: '@Jane Doe', userId: 13537736917013 },
      { kind: 'word', text: 'now', quoted: false },
    ]);
  });

  test('a mention that is glued to the command', () => {
    const data = JSON.stringify({ 0: mentionOf('7') });
    expect(texts(tokenize(message(`${entity('0', '@Bot')}/help`), data))).toEqual(['@Bot', '/help']);
  });

  test('a mention with marks inside, and an id that is a number', () => {
    const data = JSON.stringify({ 0: mentionOf(7) });
    expect(placeless(tokenize(message(entity('0', '@<b>Jane</b> Doe')), data))).toEqual([
      { kind: 'mention', text: '@Jane Doe', userId: 7 },
    ]);
  });

  test('hashtags and cashtags', () => {
    const data = JSON.stringify({ 0: hashtag, 1: cashtag('isin', 'ticker') });
    expect(placeless(tokenize(message(`${entity('0', '#fx')} ${entity('1', '$ibm')}`), data))).toEqual([
      { kind: 'hashtag', text: '#fx', value: 'fx' },
      { kind: 'cashtag', text: '$ibm', value: 'ibm' },
    ]);
  });

  test.each<[string, unknown]>([
    ['a cashtag that has only an ISIN', cashtag('isin')],
    ['a mention without an id', { type: 'com.symphony.user.mention' }],
    ['a mention with an empty list of ids', { ...mentionOf('7'), id: [] }],
    ['a mention with an id of another kind', { ...mentionOf('7'), id: [{ type: 'x', value: '7' }] }],
    ['a mention whose id is no id', mentionOf('jane')],
    ['a mention of user 0', mentionOf('0')],
    ['a mention whose id is no text', mentionOf({ toString: 7 })],
    ['a mention whose id is past what a number holds', mentionOf('9007199254740993')],
    ['a mention with a list of nothing', { ...mentionOf('7'), id: [null] }],
    ['an entity without a type', { id: [{ type: 'com.symphony.user.userId', value: '7' }] }],
    ['an entity of the bot’s own', { type: 'com.acme.trade', version: '1.0' }],
    ['an entity whose type is a property of every object', { type: 'constructor', id: [{ value: '7' }] }],
    ['an entity that is no object', 'text'],
    ['an entity that is null', null],
    ['a key that is not there', undefined],
  ])('%s is plain text', (_, value) => {
    const data = JSON.stringify({ 0: value });
    expect(placeless(tokenize(message(`a${entity('0', '@x')}b`), data))).toEqual([
      { kind: 'word', text: 'a@xb', quoted: false },
    ]);
  });

  test('only a span of the class "entity" is one', () => {
    const data = JSON.stringify({ 0: mentionOf('7') });
    const inner = '<span class="entity big" data-entity-id="0">a</span><span data-entity-id="0">b</span>';
    expect(texts(tokenize(message(inner), data))).toEqual(['ab']);
  });

  test('keys that every object has are no entities', () => {
    for (const key of ['__proto__', 'constructor', 'toString'])
      expect(texts(tokenize(message(entity(key, 'x')), '{}'))).toEqual(['x']);
  });
});

describe('what cannot be read is no command', () => {
  test.each([
    ['an open tag', '<div>/help'],
    ['tags that cross', '<div><b>/help</div></b>'],
    ['text alone', '/help'],
    ['an entity that XML does not have', message('&nbsp;/help')],
    ['a bare ampersand', message('/help & more')],
    ['a DOCTYPE', '<!DOCTYPE div [<!ENTITY x "/help">]><div>/help</div>'],
    ['a second root', '<div>a</div><div>b</div>'],
    ['nothing at all', ''],
  ])('markup: %s', (_, markup) => {
    expect(tokenize(markup)).toBeUndefined();
  });

  test.each(['{', 'null', '7', '"text"', '{"0":', '<xml/>'])('data: %s', (data) => {
    expect(tokenize(message('/help'), data)).toBeUndefined();
  });

  test.each([undefined, null, '', '  ', '{}'])('no data (%p) is fine', (data) => {
    expect(texts(tokenize(message('/help'), data))).toEqual(['/help']);
  });
});

test('text is decoded once, not twice', () => {
  expect(texts(tokenize(message('&amp;lt;b&amp;gt; &lt;i&gt; &#x26;amp;')))).toEqual([
    '&lt;b&gt;',
    '<i>',
    '&amp;',
  ]);
});

describe('marks that nobody sees', () => {
  test.each([
    ['around a word', '\u202aa\u202c \u200eb \u2060c\ufeff'],
    ['alone', 'a \u200b b \u200e\u200f c'],
    ['in front of everything', '\ufeff\u200ba b c'],
  ])('%s are nothing', (_, inner) => {
    expect(texts(tokenize(message(inner)))).toEqual(['a', 'b', 'c']);
  });

  test('inside a word they stay, for whoever has to refuse them', () => {
    expect(texts(tokenize(message('a\u200bb \u200cc\u00add')))).toEqual(['a\u200bb', '\u200cc\u00add']);
  });
});

test('letters are composed, also when the accent comes in a piece of its own', () => {
  expect(texts(tokenize(message('Jose\u0301 <b>e</b>\u0301')))).toEqual(['Jos\u00e9', '\u00e9']);
});

test('a token knows where it stands', () => {
  expect(tokenize('<div>a "b c"<br/>d</div>')).toEqual([
    { kind: 'word', text: 'a', quoted: false, start: 1, end: 2, line: 1 },
    { kind: 'word', text: 'b c', quoted: true, start: 3, end: 8, line: 1 },
    { kind: 'word', text: 'd', quoted: false, start: 9, end: 10, line: 2 },
  ]);
});

test.each([
  ['a "b c" d', 'a "b c" d'],
  ['"b c"', 'b c'],
  ['Haddad,Lucy', 'Haddad,Lucy'],
  ['a  b', 'a b'],
])('%s is put together as it was', (inner, text) => {
  expect(textOf(tokenize(message(inner)) ?? [])).toBe(text);
});

test('any text comes out as it was typed, less the spaces', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map(
      (text) => withoutUnseen(text.replaceAll(/[\s"“”„‟＂'‘’‚‛＇«»‹›`「『]/gu, 'x')).normalize('NFC') || 'x',
    )
    .filter((text) => text === text.normalize('NFC'));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      expect(texts(tokenize(message(escaped(words.join(' ')))))).toEqual(words);
    }),
  );
});

test('nothing that anybody sends throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.oneof(fc.string(), fc.json()), (markup, data) => {
      tokenize(markup, data);
      tokenize(message(`${entity('0', 'x')}`), `{"0":${data}}`);
    }),
  );
});

test('the work grows with the length of the message, not with its square', () => {
  // Steps of the reader are not to be seen from outside; five times the longest message the pod takes, of the
  // kinds that would cost most, ends within the patience of the test only when the work is linear.
  const length = 300_000;
  for (const unit of [
    'a',
    'a ',
    '"',
    '" ',
    '="',
    '<br/>',
    '&lt;',
    '“a” ',
    '<b>a</b>',
    '--x=“',
    '«',
    '« ',
    "' ",
    "a' ",
    '\n"a',
    '`',
    '`a\n',
    '”a ',
    '\u200b',
  ])
    expect(tokenize(message(unit.repeat(length / unit.length)))).toBeDefined();
});
