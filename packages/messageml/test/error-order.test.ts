import { expect, test } from '@jest/globals';
import { inForm, message, mistake } from './support/message.ts';

test.each([
  [
    'data before the message',
    'no xml',
    '[]',
    'Error parsing EntityJSON: provided content is not a JSON object',
  ],
  ['control characters before XML', '\u0001<', undefined, 'Invalid control characters in message'],
  [
    'entity ids before the root tag',
    '<nope data-entity-id="a"/>',
    '{}',
    'Error processing EntityJSON: no entity data provided for "data-entity-id"="a"',
  ],
  [
    'root tag before the elements',
    '<nope><nope2/></nope>',
    undefined,
    'Root tag must be <messageML> or <div>',
  ],
  [
    'attributes by name, not as written',
    message('<b zzz="1" aaa="1"/>'),
    undefined,
    'Attribute "aaa" is not allowed in "b"',
  ],
  [
    'attributes before children',
    message('<b foo="1"><zzz/></b>'),
    undefined,
    'Attribute "foo" is not allowed in "b"',
  ],
  [
    'children before the element is checked',
    message('<form><text-field/></form>'),
    undefined,
    'The attribute "name" is required',
  ],
  [
    'root attributes known to be wrong after all content',
    '<messageML class="a"><zzz/></messageML>',
    undefined,
    'Invalid MessageML content at element "zzz"',
  ],
  [
    'root attributes not known before all content',
    '<messageML id="a"><zzz/></messageML>',
    undefined,
    'Attribute "id" is not allowed in "messageML"',
  ],
  [
    'an element before a repeated id',
    inForm('').replace('</messageML>', '<form id="f"/></messageML>'),
    undefined,
    "The form with id 'f' should have at least one action button",
  ],
  [
    'instruments after all elements',
    message('<tag/><zzz/>'),
    undefined,
    'Invalid MessageML content at element "zzz"',
  ],
  [
    'instruments before the root',
    '<messageML class="a"><tag/></messageML>',
    undefined,
    'No instrument found , "fallback-ticker" attribute is required',
  ],
  [
    'nobody mentioned after everything',
    '<messageML class="a"><mention/></messageML>',
    undefined,
    'Element "messageML" may not have attributes',
  ],
  [
    'nobody mentioned at last',
    message('<mention/>'),
    undefined,
    'Error processing user mention. No id or email provided',
  ],
])('%s', (_what, text, data, error) => {
  expect(mistake(text, { data })).toBe(error);
});
