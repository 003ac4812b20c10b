import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Node, parse, textOf } from 'symphony-messageml';
import { commands } from '../../src/commands/index.ts';
import { loadTemplates, TemplateFault } from '../../src/replies/index.ts';
import { oneQuote, withoutNameWarnings } from '../support/name-warnings.ts';
import { templateData } from '../support/template-data.ts';

const templates = loadTemplates('templates');
const wording = templates.words.in('en');

/** What a person reads. */
function shown(template: string, data: Readonly<Record<string, unknown>>): string {
  const content = `<messageML>${templates.render(template, data, { language: 'en' })}</messageML>`;
  return textOf(parse(content).presentationML);
}

const PLAIN = 'Plain';
const HOSTILE = [
  `<b>&"'\${x}{{y}}</messageML>`,
  `#{x}<#if y>\${z}`,
  ']]><!-- -->&amp;lt;&#60;',
  '</p></form><button name="approve">',
  '{{{triple}}}{{> failed}}{{#each lines}}',
  'O’Neil « 山田 » 👩‍👧 \u202etxet',
  '$',
  '{',
  '-- ; drop table audit; //',
];

describe.each(templates.names)('%s', (template) => {
  const variants = templateData[template] ?? (() => []);

  test('is valid MessageML in every variant', () => {
    expect(variants(PLAIN).length).toBeGreaterThan(0);
    for (const data of variants(PLAIN)) {
      const text = shown(template, data);
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\{/u);
    }
  });

  test('has every sentence in a paragraph, a list, a table or a form', () => {
    const isBare = (node: Node) => 'text' in node && node.text.trim() !== '';
    for (const data of variants(PLAIN)) {
      const content = templates.render(template, data, { language: 'en' });
      const { root } = parse(`<messageML>${content}</messageML>`);
      expect(root.children.filter(isBare)).toEqual([]);
    }
  });

  test('names the columns of a table in its head, by which a phone lays it out', () => {
    const source = readFileSync(`templates/${template}.hbs`, 'utf8');
    expect(source.replaceAll(/<thead>.*?<\/thead>/gsu, '')).not.toMatch(/<th>/u);
  });

  test.each(HOSTILE)('shows %s as it was typed, less what could deceive', (name) => {
    const hostile = variants(name);
    for (const [index, data] of variants(PLAIN).entries())
      expect(oneQuote(withoutNameWarnings(shown(template, hostile[index] ?? {}), wording))).toBe(
        oneQuote(shown(template, data).replaceAll(PLAIN, () => name.replace('\u202e', ''))),
      );
  });

  test('loses the characters that XML forbids, and no others', () => {
    for (const data of variants('a\u0000\u0008\ud800b\ufffe'))
      expect(shown(template, data)).not.toMatch(/\p{Cs}/u);
    const [withControls] = variants('a\u0007b');
    const [without] = variants('ab');
    expect(withoutNameWarnings(shown(template, withControls ?? {}), wording)).toBe(
      shown(template, without ?? {}),
    );
  });
});

test('every template has data in the table, and every line of the table has a template', () => {
  const missing = templates.names.filter((name) => templateData[name] === undefined);
  expect(missing.map((name) => `add ${name} to test/support/template-data.ts`)).toEqual([]);
  expect(Object.keys(templateData).toSorted()).toEqual(templates.names);
});

test('every template is used, and every template that is used is there', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n');
  const used = [...sources.matchAll(/(?:template|reply): '([^']+)'/gu)].map((match) => match[1]);
  const others = templates.names.filter((name) => sources.includes(`'${name}'`));
  expect(others).toEqual(templates.names);
  expect(templates.names).toEqual(expect.arrayContaining(used));
});

test('every command that changes something has its template', () => {
  for (const { name, reply } of commands)
    if (reply !== undefined) expect([name, templates.names.includes(reply)]).toEqual([name, true]);
});

describe('a template of one’s own', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  function load(text: string) {
    const folder = mkdtempSync(join(tmpdir(), 'steward-templates-'));
    folders.push(folder);
    mkdirSync(join(folder, 'partials'));
    mkdirSync(join(folder, 'area'));
    writeFileSync(join(folder, 'partials', 'rows.hbs'), '{{#each lines}}[{{this}}]{{/each}}');
    writeFileSync(join(folder, 'area', 'own.hbs'), text);
    return loadTemplates(folder, templates.words);
  }

  test('may use values, helpers, blocks and partials, all escaped', () => {
    const own = load('{{a.b}} {{list names}} {{#if c}}x{{else}}y{{/if}} {{> rows lines=names}} {{yesNo d}}');
    const data = { a: { b: '<' }, names: ['&', '>'], c: false, d: 2 };
    expect(own.names).toEqual(['area/own']);
    expect(own.render('area/own', data, { language: 'en' })).toBe('&lt; &amp; and &gt; y [&amp;][&gt;] yes');
  });

  test.each([
    ['a value', '{{name}}'],
    ['a value in a value', '{{a.name}}'],
    ['a helper’s value', '{{list name}}'],
    ['a list', '{{#each name}}{{/each}}'],
    ['a value in a list', '{{#each as}}{{name}}{{/each}}'],
    ['a condition’s value', '{{#if (eq name "x")}}{{/if}}'],
    ['a partial’s value', '{{> rows lines=name}}'],
  ])('that names %s that is not there does not pass it over', (_, text) => {
    expect(() => load(text).render('area/own', { a: {}, as: [{}] }, { language: 'en' })).toThrow(
      /"name" not defined/u,
    );
  });

  test('may ask whether a value is there', () => {
    expect(load('{{#if a.name}}x{{else}}y{{/if}}').render('area/own', { a: {} }, { language: 'en' })).toBe(
      'y',
    );
  });

  test('says sentences of the catalogue, in bold and one in another', () => {
    const own = load('{{t "room-added" people=(b names) room=(t "quoted" text=room)}}');
    expect(own.render('area/own', { names: ['<', 'b'], room: '&' }, { language: 'en' })).toBe(
      'Added <b>&lt; and b</b> to “&amp;”.',
    );
  });

  test.each([
    ['a sentence that is not there', '{{t "room-aded"}}', 'line 1: there is no sentence "room-aded"'],
    ['a sentence that lacks something', '{{t "room-added" people=x}}', '"room-added" needs room'],
    ['a sentence in a sentence that lacks something', '{{list (t "quoted")}}', '"quoted" needs text'],
    ['something that its sentence lacks', '{{t "quoted" text=x more=x}}', '"quoted" has no more'],
    ['a sentence that is chosen by data', '{{t id}}', 'write the id of one sentence in quotes after t'],
    ['three braces', 'x\n{{{name}}}', 'line 2: use {{…}}, not {{{…}}} or {{&…}}'],
    ['an ampersand', '{{&name}}', 'line 1: use {{…}}'],
    ['three braces in a block', '{{#if a}}{{{name}}}{{/if}}', 'line 1: use {{…}}'],
    ['an open block', '{{#if a}}', 'Parse error on line 1'],
    ['an unknown helper', '{{shout name}}', 'unknown helper shout'],
    ['an unknown partial', '{{> nowhere}}', 'there is no partial "nowhere"'],
  ])('with %s is refused when it is read', (_, text, why) => {
    expect(() => load(text)).toThrow(TemplateFault);
    expect(() => load(text)).toThrow(/own\.hbs: /u);
    expect(() => load(text)).toThrow(why);
  });

  test('that is not there is named', () => {
    expect(() => load('x').render('area/other', {}, { language: 'en' })).toThrow(
      /area\/other\.hbs: there is no such template/u,
    );
  });
});
