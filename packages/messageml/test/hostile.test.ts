import { expect, test } from '@jest/globals';
import { MessageMLError, parse } from '../src/index.ts';
import { message, presentation } from './support/message.ts';

// Each of these is large, and cheap only if nothing about it is quadratic: at this size that would take far too long.
const size = 300_000;

const filled = (part: string, length = size): string => part.repeat(Math.floor(length / part.length));
const numbered = (count: number, part: (index: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between);
const inForm = (body: string): string => message(`<form id="f">${body}<button name="b">x</button></form>`);
const below = (depth: number, body: string): string => '<div>'.repeat(depth) + body + '</div>'.repeat(depth);

const messages: Record<string, string> = {
  'open tags': message('<b>'.repeat(size / 3)),
  'many small elements': message(filled('<br/>')),
  'many small elements far down': message(below(190, filled('<br/>'))),
  'many small elements far down in a form': inForm(below(190, filled('<br/>'))),
  'many attributes': message(`<b ${numbered(size / 10, (index) => `a${index}=""`, ' ')}/>`),
  'many references': message(filled('&amp;')),
  'many entities': message(filled('<hash tag="a"/>')),
  'many comments': message(filled('<!---->')),
  'many CDATA sections': message(filled('<![CDATA[x]]>')),
  'many instructions': message(filled('<?x y?>')),
  'a huge id': message(`<form id="${'x'.repeat(size)}"><button name="b">x</button></form>`),
  'a huge id used twice': message(
    `<form id="${'x'.repeat(size / 2)}"><button name="b">x</button></form><form id="${'x'.repeat(size / 2)}"/>`,
  ),
  'nothing but blanks': ' '.repeat(size),
  'many classes': message(`<div class="${filled('a ')}"/>`),
  'many divs with classes': message(filled('<div class="a b c d e"></div>')),
  'a long style': message(`<b style="${filled('color:a;')}"/>`),
  'a long wrong style': message(`<b style="${numbered(size / 8, (index) => `p${index}:a`, ';')}"/>`),
  'a long address': message(`<a href="http://${filled('a%20')}"/>`),
  'a long wrong address': message(`<a href="http://${'['.repeat(size)}"/>`),
  'a long relative address': message(`<a href="${'a'.repeat(size)}"/>`),
  'many people': message(
    `<ui-action action="open-im" user-ids="[${filled('1,')}1]"><button>a</button></ui-action>`,
  ),
  'many quotes': inForm(`<room-selector name="a" value="[${filled("'\\\\',")}"/>`),
  'many brackets': inForm(`<person-selector name="a" value="${'['.repeat(size)}"/>`),
  'many boxes beside a huge label': presentation(
    `<form id="a"><label for="x">${filled('<b/>', size / 2)}</label>${filled('<input type="checkbox" name="a"/>', size / 2)}</form>`,
  ),
  'many labels': presentation(
    `<form id="a">${numbered(size / 30, (index) => `<label for="${index}">a</label>`)}</form>`,
  ),
  'many groups': message(filled('<div data-generated="true">x</div>')),
  'many actions beside many dialogs': message(
    filled('<ui-action action="open-dialog" target-id="d0"><button>x</button></ui-action>', size / 2) +
      numbered(size / 120, (index) => `<dialog id="d${index}"><title>a</title><body>b</body></dialog>`),
  ),
  'a long hashtag': message(`<hash tag="${'!'.repeat(size)}"/>`),
  'a long user id': message(`<mention uid="${'9'.repeat(size)}"/>`),
  'an endless reference': message(`&${'a'.repeat(size)}`),
  'nothing but <': '<'.repeat(size),
  'an endless attribute': `<messageML a="${'x'.repeat(size)}`,
  'many line breaks': message('\n'.repeat(size)),
  'many options': inForm(`<select name="a">${filled('<option value="1">x</option>')}</select>`),
  'a long table': message(`<table>${filled('<tr><td>1</td></tr>')}</table>`),
  'many time zones': inForm(
    filled(`<timezone-picker name="a" disabled-timezone='["Europe/Paris","Asia/Tokyo","UTC"]'/>`),
  ),
  'many brackets that do not end CDATA': message(filled(']]')),
  'many half surrogate pairs': message('\ud800'.repeat(size)),
  'a pattern of open groups': inForm(
    `<text-field name="a" pattern="${'('.repeat(250)}" pattern-error-message="x"/>`,
  ),
};

test.each(Object.entries(messages))('%s', (_what, text) => {
  try {
    const document = parse(text);
    expect(document.text.length + document.forms.length).toBeGreaterThanOrEqual(0);
  } catch (error) {
    expect(error).toBeInstanceOf(MessageMLError);
  }
});

const ids = numbered(70, (index) => `<span class="entity" data-entity-id="k${index}"/>`);
const data: Record<string, string> = {
  'open lists': '['.repeat(size),
  'open objects': '{"a":'.repeat(size / 5),
  'deep lists': `{"a":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}`,
  'many keys': `{${numbered(size / 12, (index) => `"k${index}":{}`, ',')}}`,
  'the same key again and again': `{"k0":${'{"k0":'.repeat(150)}{}${'}'.repeat(151)}`,
  'a long string': JSON.stringify(JSON.stringify({ a: 'x'.repeat(size) })),
  'a string of backslashes': `{"a":"${'\\'.repeat(size)}`,
  'much after the end': `{"a":1}${'}'.repeat(size)}`,
};

test.each(Object.entries(data))('data: %s', (_what, entityData) => {
  try {
    parse(message(ids), { data: entityData });
  } catch (error) {
    expect(error).toBeInstanceOf(MessageMLError);
  }
});

test('the deepest message that can be allowed', () => {
  const text = message(below(999, 'x'));
  const document = parse(text, { limits: { depth: 1_000_000 } });
  expect([document.text, document.forms]).toEqual(['x', []]);
  expect(() => parse(message(below(1000, 'x')), { limits: { depth: 1_000_000 } })).toThrow(MessageMLError);
});
