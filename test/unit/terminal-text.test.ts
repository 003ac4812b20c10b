import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
// biome-ignore lint/suspicious/noShadowRestrictedNames: the one escaping function has the name it deserves
import { escape } from 'symphony-messageml';
import { terminalText } from '../../src/console/terminal-text.ts';
import { loadTemplates } from '../../src/replies/index.ts';
import { templateData } from '../support/template-data.ts';

const textOf = (markup: string, timeZone = 'UTC') =>
  terminalText(`<messageML>${markup}</messageML>`, timeZone);

test.each([
  ['paragraphs', '<p>One.</p><p>Two <b>words</b>.</p>', ['One.', 'Two words.']],
  ['white space of the source', '<p>\n  One\n  line\n</p>', ['One line']],
  ['line breaks', '<p>One<br/>Two</p>', ['One', 'Two']],
  ['lists', '<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>', ['- One', '- Two', '  - Three']],
  ['headings', '<h4>First</h4><p>x</p><h5>Second</h5>', ['First', 'x', '', 'Second']],
  [
    'tables',
    '<table><tbody><tr><td>a</td><td>bb</td></tr><tr><td>ccc</td><td>d</td></tr></tbody></table>',
    ['a    bb', 'ccc  d'],
  ],
  [
    'empty cells, and a head',
    '<table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody><tr><td></td><td>b</td><td></td></tr></tbody></table>',
    ['A  B  C', '-  -  -', '   b'],
  ],
  ['what is pressed', '<p>See</p><form id="f"><button type="action" name="x">Next</button></form>', ['See']],
  [
    'what a form says',
    '<form id="f"><h4>Two</h4><table><tbody><tr><td>a</td><td><button type="action" name="x">Show</button></td></tr></tbody></table></form>',
    ['Two', 'a'],
  ],
  ['what a terminal would obey', '<p>a&#x9b;31m&#x202e;b</p>', ['a31mb']],
])('%s', (_, markup, lines) => {
  expect(textOf(markup).split('\n')).toEqual(lines);
});

test.each([
  ['UTC', '2026-12-24 17:05 UTC'],
  ['Europe/London', '2026-12-24 17:05 GMT'],
  ['Asia/Tokyo', '2026-12-25 02:05 GMT+9'],
])('times in %s', (timeZone, text) => {
  expect(textOf('<dateTime value="2026-12-24T17:05:00.000Z" format="date_time"/>', timeZone)).toBe(text);
  expect(textOf('<dateTime value="2026-12-24T17:05:00.000Z" format="date"/>', timeZone)).toBe(
    text.slice(0, 10),
  );
});

test('one very wide cell pushes only its own line', () => {
  const wide = 'x'.repeat(5_000);
  const row = (one: string) => `<tr><td>${one}</td><td>end</td></tr>`;
  expect(textOf(`<table><tbody>${row(wide)}${row('short')}</tbody></table>`).split('\n')).toEqual([
    `${wide}  end`,
    'short  end',
  ]);
});

test('whatever text people choose comes out as one line that no terminal obeys', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textOf(`<p>a${escape(text)}z</p>`)).toMatch(/^a[^\p{Cc}\u202a-\u202e\u2066-\u2069]*z$/u);
    }),
  );
});

describe('every reply', () => {
  const templates = loadTemplates('templates');
  test.each(Object.entries(templateData))('%s', (template, dataFor) => {
    for (const data of dataFor('Max <b>&')) {
      const text = textOf(templates.render(template, data, { language: 'en' }));
      expect(text).not.toMatch(/undefined|\[object|NaN|\t/);
      expect(text.split('\n').every((line) => line === line.trimEnd())).toBe(true);
      expect(text).toMatch(/\S/);
    }
  });
});
