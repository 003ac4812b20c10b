import { describe, expect, test } from '@jest/globals';
import { MessageMLError, parse } from '../src/index.ts';
import { message, mistake, printed } from './support/message.ts';

describe('what is not XML', () => {
  test.each([
    ['plain text', 'hello', 'Content is not allowed in prolog.'],
    ['JSON', '{"a": 1}', 'Content is not allowed in prolog.'],
    ['only a comment', '<!-- a -->', 'Premature end of file.'],
    ['an open root', '<messageML>', 'XML document structures must start and end within the same entity.'],
    ['text after the root', '<messageML/>x', 'Content is not allowed in trailing section.'],
    [
      'two roots',
      '<messageML/><messageML/>',
      'The markup in the document following the root element must be well-formed.',
    ],
    [
      'an end tag too many',
      '<messageML/></b>',
      'The markup in the document following the root element must be well-formed.',
    ],
    [
      'a wrong end tag',
      message('<b>x</i>'),
      'The element type "b" must be terminated by the matching end-tag "</b>".',
    ],
    [
      'a wrong end tag two levels up',
      message('<b><i>x</b>'),
      'The element type "i" must be terminated by the matching end-tag "</i>".',
    ],
    [
      'an attribute twice',
      message('<b class="1" class="2"/>'),
      'Attribute "class" was already specified for element "b".',
    ],
    [
      'no quotes',
      message('<b class=x/>'),
      'Open quote is expected for attribute "class" associated with an  element type  "b".',
    ],
    [
      'no value',
      message('<b class>x</b>'),
      'Attribute name "class" associated with an element type "b" must be followed by the \' = \' character.',
    ],
    [
      'no value and no end',
      message('<b class/>'),
      'Attribute name "class" associated with an element type "b" must be followed by the \' = \' character.',
    ],
    [
      'no space between attributes',
      message('<b class="x"style=""/>'),
      'Element type "b" must be followed by either attribute specifications, ">" or "/>".',
    ],
    [
      'an odd character in a tag',
      message('<b !/>'),
      'Element type "b" must be followed by either attribute specifications, ">" or "/>".',
    ],
    [
      '< in an attribute',
      message('<b class="<"/>'),
      'The value of attribute "class" associated with an element type "b" must not contain the \'<\' character.',
    ],
    [
      'a bare <',
      message('1 < 2'),
      'The content of elements must consist of well-formed character data or markup.',
    ],
    [
      'a bare &',
      message('a & b; c'),
      "The entity name must immediately follow the '&' in the entity reference.",
    ],
    [
      'a bare & and no semicolon after it',
      message('a & b'),
      "The entity name must immediately follow the '&' in the entity reference.",
    ],
    [
      'a reference that does not end',
      message('a &amp b; c'),
      'The reference to entity "amp" must end with the \';\' delimiter.',
    ],
    ['an HTML entity', message('&nbsp;'), 'The entity "nbsp" was referenced, but not declared.'],
    [
      'a name of JavaScript',
      message('&constructor;'),
      'The entity "constructor" was referenced, but not declared.',
    ],
    [
      'a control character by number',
      message('&#1;'),
      'Character reference "&#1" is an invalid XML character.',
    ],
    [
      'U+FFFE',
      message('\ufffe'),
      'An invalid XML character (Unicode: 0xfffe) was found in the element content of the document.',
    ],
    [
      ']]>',
      message(']]>'),
      'The character sequence "]]>" must not appear in content unless used to mark the end of a CDATA section.',
    ],
    ['-- in a comment', '<!-- -- --><messageML/>', 'The string "--" is not permitted within comments.'],
    [
      'a late XML declaration',
      ` <?xml version="1.0"?>${message('')}`,
      'The processing instruction target matching "[xX][mM][lL]" is not allowed.',
    ],
    [
      'a document type',
      `<!DOCTYPE a>${message('')}`,
      'DOCTYPE is disallowed when the feature "http://apache.org/xml/features/disallow-doctype-decl" set to true.',
    ],
    [
      'declared entities',
      `<!DOCTYPE a [<!ENTITY b "c">]>${message('&b;')}`,
      'DOCTYPE is disallowed when the feature "http://apache.org/xml/features/disallow-doctype-decl" set to true.',
    ],
    [
      'XML 1.1',
      `<?xml version="1.1"?>${message('')}`,
      'XML version "1.1" is not supported, only XML 1.0 is supported.',
    ],
    [
      'an end tag with more in it',
      message('<b>x</b c>'),
      'The end-tag for element type "b" must end with a \'>\' delimiter.',
    ],
  ])('%s', (_what, text, error) => {
    expect(mistake(text)).toBe(`Invalid messageML: ${error}`);
  });
});

describe('XML that MessageML does not take', () => {
  test.each([
    ['a comment', message('<!-- a -->'), 'Invalid element "#comment"'],
    ['CDATA', message('<![CDATA[a]]>'), 'Invalid element "#cdata-section"'],
    ['a processing instruction', message('<?php a?>'), 'Invalid element "php"'],
    ['another case', message('<B>a</B>'), 'Invalid MessageML content at element "B"'],
    ['a prefix', message('<x:b>a</x:b>'), 'Invalid MessageML content at element "x:b"'],
    ['xmlns below the root', message('<b xmlns="x"/>'), 'Attribute "xmlns" is not allowed in "b"'],
    ['another root', '<message/>', 'Root tag must be <messageML> or <div>'],
    ['the root in another case', '<messageml/>', 'Root tag must be <messageML> or <div>'],
    ['class on the root', '<messageML class="a"/>', 'Element "messageML" may not have attributes'],
    ['style on the root', '<messageML style="color:red"/>', 'Element "messageML" may not have attributes'],
    ['another attribute on the root', '<messageML id="a"/>', 'Attribute "id" is not allowed in "messageML"'],
  ])('%s', (_what, text, error) => {
    expect(mistake(text)).toBe(error);
  });
});

describe('XML that is fine', () => {
  test.each([
    ['nothing', '<messageML/>', ''],
    [
      'an XML declaration, a byte order mark',
      `\ufeff<?xml version="1.0" encoding="UTF-8"?>${message('a')}`,
      'a',
    ],
    ['a comment before the root', `<!-- a -->\n${message('a')}`, 'a'],
    ['xmlns on the root', '<messageML xmlns="anything">a</messageML>', 'a'],
    ['bare > and quotes', message(`> " '`), `&gt; &quot; '`],
    ['references', message('&lt;&gt;&amp;&quot;&apos;&#65;&#x42;'), `&lt;&gt;&amp;&quot;'AB`],
    ['half a surrogate pair, which Java writes so', message('a\ud800b'), 'a?b'],
    ['line ends', message('a\r\nb\rc\n\n\nd\te'), 'a b c d\te'],
  ])('%s', (_what, text, output) => {
    expect(printed(text)).toBe(output);
  });
});

describe('before the XML', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t'],
  ])('%s is no message', (_what, text) => {
    expect(mistake(text)).toBe('Error parsing message: the message cannot be null or empty');
  });

  test('control characters', () => {
    expect(mistake(message('a\u0007b'))).toBe('Invalid control characters in message');
    expect(mistake('\u0000<<<')).toBe('Invalid control characters in message');
  });

  test.each(['<#if x>', '<@x/>', '$'.concat('{x}'), '#{x}'])('the template %s is refused', (template) => {
    expect(mistake(message(template))).toMatch(
      /^FreeMarker templates are not run here: the message contains/,
    );
  });

  test('a template is found even where the XML is wrong, and after wrong data', () => {
    expect(mistake('<<${')).toMatch(/^FreeMarker/);
    expect(mistake('${', { data: '[]' })).toMatch(/^Error parsing EntityJSON/);
  });
});

describe('limits', () => {
  const limitOf = (text: string, options: Parameters<typeof parse>[1]): string | undefined => {
    try {
      parse(text, options);
    } catch (error) {
      return error instanceof MessageMLError ? error.limit : 'another error';
    }
    return 'none';
  };

  test('size counts bytes of message and data', () => {
    const text = message('é');
    expect(limitOf(text, { limits: { size: 25 } })).toBe('none');
    expect(limitOf(text, { limits: { size: 24 } })).toBe('size');
    expect(limitOf(text, { data: '{}', limits: { size: 26 } })).toBe('size');
    expect(mistake(text, { limits: { size: 1 } })).toBe('Limit message-content-max-total-size reached');
  });

  test('depth counts the root', () => {
    expect(limitOf(message('<b><i/></b>'), { limits: { depth: 3 } })).toBe('none');
    expect(limitOf(message('<b><i/></b>'), { limits: { depth: 2 } })).toBe('depth');
    expect(limitOf(message('a'), { data: '{"a":{"b":{"c":[]}}}', limits: { depth: 3 } })).toBe('depth');
    expect(limitOf(message('a'), { data: '{"a":{"b":{}}}', limits: { depth: 3 } })).toBe('none');
  });

  test('entities counts all that have a place in the data', () => {
    const text = message('<hash tag="a"/><emoji shortcode="x"/><div class="entity" data-entity-id="o"/>');
    const data = '{"o":{}}';
    expect(limitOf(text, { data, limits: { entities: 3 } })).toBe('none');
    expect(limitOf(text, { data, limits: { entities: 2 } })).toBe('entities');
  });
});

describe('the place of a mistake', () => {
  const placeOf = (text: string): unknown => {
    try {
      parse(text);
    } catch (error) {
      return error instanceof MessageMLError && [error.line, error.column];
    }
    return undefined;
  };

  test.each([
    ['an element', '<messageML>\n  <b>\n    <nope/></b></messageML>', [3, 5]],
    ['an element after \\r\\n within the tag', '<messageML>\n<b\r\nnope="1"/></messageML>', [2, 1]],
    ['an attribute: its element', message('ab<b nope="1"/>'), [1, 14]],
    ['XML: where reading stopped', '<messageML>\n&nbsp;</messageML>', [2, 6]],
    ['a template', '<messageML>\n #{x}</messageML>', [2, 2]],
    ['a control character', '<messageML>\u0001</messageML>', [1, 12]],
    ['a child that is not allowed', message('<ul><li>a</li><b>x</b></ul>'), [1, 26]],
    ['no message', '', [undefined, undefined]],
  ])('%s', (_what, text, place) => {
    expect(placeOf(text)).toEqual(place);
  });
});
