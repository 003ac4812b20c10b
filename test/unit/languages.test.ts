import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'symphony-messageml';
import {
  LANGUAGES,
  loadWords,
  plainPhrase,
  readCatalogue,
  type VariableKind,
} from '../../src/words/index.ts';
import { HOSTILE } from '../support/hostile-seed.ts';

const FOLDER = 'templates/words';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ftl'));
const catalogueOf = (file: string) => readCatalogue(file, readFileSync(`${FOLDER}/${file}`, 'utf8'));
const english = catalogueOf('en.ftl');

test('there is a file for languages that can be chosen only', () => {
  const known = new Set<string>(LANGUAGES.map((language) => `${language}.ftl`));
  expect(files.filter((file) => !known.has(file))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(['de.ftl', 'en.ftl', 'fr.ftl']));
});

describe.each(files)('%s', (file) => {
  const catalogue = catalogueOf(file);

  test('it has the sentences of English, and no others', () => {
    const [ours, theirs] = [catalogue, english].map(({ variables }) => [...variables.keys()].toSorted());
    expect(ours).toEqual(theirs);
  });

  test('its sentences are given what those of English are', () => {
    const differing = [...english.variables].flatMap(([id, needed]) => {
      const [ours, theirs] = [catalogue.variables.get(id) ?? new Map<string, VariableKind>(), needed].map(
        (variables) => [...variables.keys()].toSorted().join(' '),
      );
      return ours === theirs ? [] : [`${id}: ${ours} instead of ${theirs}`];
    });
    expect(differing).toEqual([]);
  });

  test('what people type in it is set as such: { TYPED("/room add") }', () => {
    const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n');
    const bare = lines.filter((line) => {
      const prose = line.replaceAll(/\{ TYPED\([^)]*\) \}/gu, '');
      return !line.startsWith('#') && /(?:^|[\s(„“«:])(?:\/[a-z]+|--[a-z][a-z-]*)/u.test(prose);
    });
    expect(bare).toEqual([]);
  });
});

test('no French line can break before a sign, or inside quotes', () => {
  const lines = readFileSync(`${FOLDER}/fr.ftl`, 'utf8').split('\n');
  const sentences = lines.filter((line) => !line.startsWith('#'));
  // A colon has a space before it that is as wide as others; the rest has a narrow one.
  expect(sentences.filter((line) => /\S :(?= |$)|[ \u00a0][;?!»]|«[ \u00a0]/u.test(line))).toEqual([]);
  const bare = /[^\u202f\s.][;?!](?= |$)|[^\u202f]»|«[^\u202f]|\p{L}:(?= |$)/u;
  expect(sentences.filter((line) => bare.test(line))).toEqual([]);
});

test.each([
  ['public', 'public'],
  ['discoverable', 'discoverable'],
  ['cross-pod', 'crossPod'],
  ['read-only', 'readOnly'],
  ['copy-protected', 'copyProtected'],
  ['members-can-invite', 'membersCanInvite'],
  ['view-history', 'viewHistory'],
])('a setting of rooms is called the same in forms, on cards and in lists: --%s', (option, setting) => {
  const wordings = loadWords('templates');
  for (const language of wordings.languages) {
    const wording = wordings.in(language);
    const label = plainPhrase(`arg-${option}.label`) ?? plainPhrase(`arg-${option}`);
    const said = plainPhrase(`room-setting-${setting}`);
    expect(label && wording.text(label).toLowerCase()).toBe(said && wording.text(said).toLowerCase());
  }
});

test('templates set what people type in bold, too: (b "/room add")', () => {
  const templates = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.hbs'),
  );
  expect(templates.length).toBeGreaterThan(50);
  const bare = templates.filter((name) =>
    /="(?:\/|--)[a-z]/u.test(readFileSync(`templates/${name}`, 'utf8')),
  );
  expect(bare).toEqual([]);
});

test('sentences of messages set the id of a request, a plan or a break-glass in bold', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    // Choices are shown in lists that have no bold.
    (name) => /^(?:commands|conversation|views)\/.+\.ts$/u.test(name) && !name.endsWith('choices.ts'),
  );
  const sentences = files.flatMap((name) =>
    [...readFileSync(`src/${name}`, 'utf8').matchAll(/phrase\(\s*'([a-z-]+)',\s*\{\s*id\b(.{0,9})/gu)].map(
      ([, id, rest = '']) => ({ name, id, isBold: rest.startsWith(': { bold') }),
    ),
  );
  expect(sentences.length).toBeGreaterThan(5);
  expect(sentences.filter(({ isBold }) => !isBold)).toEqual([]);
});

const NAMES = [
  HOSTILE,
  'O’Brien & Söhne <GmbH>',
  '\u202eevil\u0001',
  '',
  '{ $name } { COUNT($x) }',
  'x'.repeat(500),
];

const words = loadWords('templates');

describe.each(words.languages)('in %s', (language) => {
  const wording = words.in(language);

  test.each(NAMES)('every sentence is valid markup with %j', (name) => {
    for (const [id, kinds] of english.variables)
      for (const count of [0, 1, 2, 5]) {
        const vars = Object.fromEntries([...kinds].map(([each, kind]) => [each, sample(kind, name, count)]));
        const markup = wording.sentence(id, vars).toString();
        // What there is no sentence for is an ellipsis.
        if (markup === '…') throw new Error(`there is no ${id}`);
        expect(() => parse(`<messageML>${markup}</messageML>`)).not.toThrow();
      }
  });
});

test('what a language lacks is said in English, and told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-words-'));
  cpSync('templates', folder, { recursive: true });
  writeFileSync(join(folder, 'words/de.ftl'), 'yes = ja\n');
  const { missing, ...partly } = loadWords(folder);
  const german = partly.in('de');
  expect([german.text({ id: 'yes' }), german.text({ id: 'no' })]).toEqual(['ja', 'no']);
  const [first] = missing;
  expect(first?.language).toBe('de');
  expect(first?.ids).toHaveLength(english.variables.size - 1);
  expect(words.missing).toEqual([]);
});

test('an attribute that a language lacks is said in English, and the rest of the message is not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-words-'));
  cpSync('templates', folder, { recursive: true });
  writeFileSync(join(folder, 'words/de.ftl'), 'arg-key = Schlüssel\n    .label = Öffentlicher Schlüssel\n');
  writeFileSync(join(folder, 'words/fr.ftl'), 'arg-key =\n    .hint = Une clé\n');
  const partly = loadWords(folder);
  const said = (language: 'en' | 'de' | 'fr') =>
    (['arg-key', 'arg-key.label', 'arg-key.hint'] as const).map((id) => partly.in(language).text({ id }));
  const [value, label, hint] = said('en');
  expect(hint).toMatch(/[a-z]/u);
  expect(said('de')).toEqual(['Schlüssel', 'Öffentlicher Schlüssel', hint]);
  expect(said('fr')).toEqual([value, label, 'Une clé']);
  const german = partly.missing.find(({ language }) => language === 'de');
  expect(german?.ids).toContain('arg-key.hint');
  expect(german?.ids).not.toContain('arg-key.label');
});

function sample(kind: VariableKind, name: string, count: number) {
  switch (kind) {
    case 'number':
      return count;
    case 'list':
      return Array.from({ length: count }, () => name);
    case 'boolean':
      return count === 1;
    default:
      return name;
  }
}
