import { expect, test } from '@jest/globals';
import { readLines } from '../../src/index.ts';

const paragraphs = (...texts: string[]): string =>
  `<div>${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;

/** What a reply says itself. */
const own = (reply: string, quoted: string | undefined) =>
  readLines(
    { message: reply },
    { repliesTo: { quoted: quoted === undefined ? undefined : { message: quoted } } },
  )?.map(({ tokens }) => tokens.map(({ text }) => text).join(' '));

test.each([
  [
    'a name in front',
    paragraphs('In reply to Bob:<br/>/room add x', '/help'),
    paragraphs('/room add x'),
    ['/help'],
  ],
  ['the quote alone', paragraphs('/room add x', '/help'), paragraphs('/room add x'), ['/help']],
  [
    'several lines',
    paragraphs('A:<br/>/a b<br/>/c d', '/help', '/e f'),
    paragraphs('/a b', '/c d'),
    ['/help', '/e f'],
  ],
  ['other spaces', paragraphs('A:<br/>/a   b', '/help'), paragraphs('/a b'), ['/help']],
  ['marks in front', paragraphs('&gt; /a b', '/help'), paragraphs('/a b'), ['/help']],
  [
    'a table, whose cells were lines of their own',
    paragraphs('Bob:<br/>Nina Patel available', '/help'),
    '<div><table><tr><td>Nina Patel</td><td>available</td></tr></table></div>',
    ['/help'],
  ],
  [
    'lines that were broken elsewhere',
    paragraphs('/room add @Nina<br/>Patel to', 'FX desk', '/help'),
    paragraphs('/room add @Nina Patel', 'to FX desk'),
    ['/help'],
  ],
  [
    'a list to choose from, which is closed',
    paragraphs('Room', '/help'),
    '<div><label>Room</label><select><option>FX desk</option></select></div>',
    ['/help'],
  ],
  ['more than the quote', paragraphs('/a b', '/c'), paragraphs('/a', 'b/c', '/d'), []],
  ['the same again', paragraphs('/a b', '/a b'), paragraphs('/a b'), ['/a b']],
  ['no quote in it', paragraphs('/help'), paragraphs('/a b'), ['/help']],
  ['its only line is the quoted one', paragraphs('/a b'), paragraphs('/a b'), ['/a b']],
  ['a quote that was cut', paragraphs('A:<br/>/room add x y…', '/help'), paragraphs('/room add x y z'), []],
  ['nothing known of the quote', paragraphs('A:<br/>/room add x', '/help'), undefined, []],
  ['one line, and nothing known', paragraphs('/help'), undefined, ['/help']],
])('%s', (_, reply, quoted, expected) => {
  expect(own(reply, quoted)).toEqual(expected);
});
