import { expect, test } from '@jest/globals';
import { message, mistake } from './support/message.ts';

const declared = (declaration: string): string => `<?xml${declaration}${message('')}`;

// What Xerces of Java 17 says, set up as the agent's library does it: each of these was tried there.
test.each<[said: string, of: string[]]>([
  [
    'Element type "b" must be followed by either attribute specifications, ">" or "/>".',
    [
      ...['<b"c>', "<b'c>", '<b<c>', '<b=c>', '<b&c>', '<b,c>', '<b "c"="x"/>', '<b/ >', '<b/c>'].map(
        message,
      ),
      ...['<b \ufffe/>', '<b\ufffe/>'].map(message),
      '<b"sage>',
    ],
  ],
  [
    'Attribute name "c" associated with an element type "b" must be followed by the \' = \' character.',
    ['<b c"="x"/>', '<b c,d="x"/>', '<b c<d="x"/>'].map(message),
  ],
  [
    'The element type "div" must be terminated by the matching end-tag "</div>".',
    [
      ...['</d<iv>', '</di>', '</ div>', '</"div>', '</d"iv>', '</>', '</DIV>'].map((end) =>
        message(`<div>${end}`),
      ),
      message('<i><div></i">'),
      '<div>x</iv',
    ],
  ],
  [
    'The end-tag for element type "div" must end with a \'>\' delimiter.',
    ['</divx>', '</div ', '</div"x>', '</div<b>', '</div x>'].map((end) => message(`<div>${end}`)),
  ],
  [
    'The content of elements must consist of well-formed character data or markup.',
    ['<1b>', '<"b>', '<>', '< b>', '<-b/>', '<!x>', '<![CDAT[x]]>'].map(message),
  ],
  ['Comment must start with "<!--".', [message('<!-x>')]],
  [
    'The markup in the document preceding the root element must be well-formed.',
    ['</>', '<>', '</b>', '<1b/>'],
  ],
  [
    'XML document structures must start and end within the same entity.',
    [
      '<b',
      '<messageML',
      '<messageML a',
      '<messageML a=',
      '<messageML a="',
      '<messageML></messageML',
      '<!-- <b/>',
      ...[' version="1.0>', ` version='1.0" ?>`].map(declared),
      ...['<![CDATA[x', '<!-- x', '<?x y'].map(message),
    ],
  ],
  ['Content is not allowed in prolog.', ['x&<b/>', '"/>']],
  ['Reference is not allowed in prolog.', ['&<b/>', ' &amp;<b/>']],
  ['Content is not allowed in trailing section.', ['<b/>&amp;', '<b/>x']],
  [
    'The processing instruction target matching "[xX][mM][lL]" is not allowed.',
    ['?>', '<b ?>'].map(declared),
  ],
  ['The version is required in the XML declaration.', [' ?>', ' encoding="UTF-8"?>'].map(declared)],
  ['A pseudo attribute name is expected.', [' vers="1.0"?>', ' version="1.0" foo="x"?>'].map(declared)],
  [
    'The standalone document declaration value must be "yes" or "no", not "maybe".',
    [declared(' version="1.0" standalone="maybe"?>')],
  ],
  ['Invalid encoding name "x!".', [declared(' version="1.0" encoding="x!"?>')]],
  ['Invalid encoding name "".', [declared(' version="1.0" encoding=""?>')]],
  [
    'White space is required before the encoding pseudo attribute in the XML declaration.',
    [declared(' version="1.0"encoding="UTF-8"?>')],
  ],
  [
    'The value following "version" in the XML declaration must be a quoted string.',
    [declared(' version=1.0?>')],
  ],
  ['The \' = \' character must follow "version" in the XML declaration.', [declared(' version ?>')]],
  ['The XML declaration must end with "?>".', [declared(' version="1.0"?')]],
  ['XML version "2" is not supported, only XML 1.0 is supported.', [declared(' version="2"?>')]],
  [
    'No more pseudo attributes are allowed.',
    [declared(' version="1.0" standalone="yes" encoding="UTF-8"?>')],
  ],
  [
    'The encoding declaration is required in the text declaration.',
    [declared(' version="1.0" version="1.0"?>')],
  ],
  [
    "The character reference must end with the ';' delimiter.",
    [
      'a&#36\n;',
      '&#36 ;',
      '&#12a;',
      '&#36',
      '&#x24',
      '&#36<b/>',
      '&#36&amp;',
      '&#x2g;',
      '<b class="&#36 ;"/>',
    ].map(message),
  ],
  [
    'A decimal representation must immediately follow the "&#" in a character reference.',
    ['&#;', '&#', '&#-1;', '<b class="&#;"/>'].map(message),
  ],
  [
    'A hexadecimal representation must immediately follow the "&#x" in a character reference.',
    ['&#x;', '&#xZZ;'].map(message),
  ],
  ['Character reference "&#0" is an invalid XML character.', [message('&#0;')]],
  [
    'The reference to entity "a" must end with the \';\' delimiter.',
    [`&a ${'long '.repeat(1000)};`, '&a b;', '&a"b;', '&a<b>;', '&a\n;', '<b class="&a b;"/>'].map(message),
  ],
  [
    'White space is required between the processing instruction target and data.',
    ['<?x', '<?x<y?>'].map(message),
  ],
  ['The processing instruction must begin with the name of the target.', ['<? x?>', '<?1x?>'].map(message)],
  [
    'An invalid XML character (Unicode: 0xfffe) was found in the value of attribute "c" and element is "b".',
    [message('<b c="\ufffe"/>')],
  ],
  ['An invalid XML character (Unicode: 0xfffe) was found in the comment.', [message('<!-- \ufffe -->')]],
])('%s', (said, of) => {
  expect(of.map((text) => [text, mistake(text)])).toEqual(
    of.map((text) => [text, `Invalid messageML: ${said}`]),
  );
});
