import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Element, type Node, parse, textOf } from 'symphony-messageml';
import { commands } from '../../src/commands/index.ts';
import { labelledForm } from '../../src/conversation/buttons.ts';
import { fieldsOf, formReply } from '../../src/conversation/command-form.ts';
import { loadTemplates } from '../../src/replies/index.ts';
import {
  type Language,
  neutral,
  phrase,
  readCatalogue,
  type Showable,
  type VariableKind,
} from '../../src/words/index.ts';
import { oneQuote, withoutNameWarnings } from '../support/name-warnings.ts';
import { templateData } from '../support/template-data.ts';

const PLAIN = 'Qxzq';
const NAMES: readonly (readonly [string, string])[] = [
  ['markup', `<b>&"'</b></messageML><form id="x">&amp;&#60;`],
  ['template signs', '{ $name } { COUNT($x) } {{x}} {{{y}}} $' + '{z} #{z}'],
  ['marks of direction', '\u202eevil\u202c \u2066right\u2069 \u200fx\u061c'],
  ['characters without width', 'a\u200bb\u2060c\ufeffd\u00ad'],
  ['characters without ink, and joiners that join nothing', 'a\u3164b\u{e0041}\u{e007f} \ufe0fc\u200d'],
  ['quotes', `"O’Neil" 'x' „y“ «\u00a0z\u00a0» ‚w‘`],
  ['300 characters', 'Zoë '.repeat(75).trim()],
];
/** The longest that sentences quote (SHORT). */
const MAX_QUOTED = 80;

const templates = loadTemplates('templates');
const { words } = templates;
const english = readCatalogue('en.ftl', readFileSync('templates/words/en.ftl', 'utf8'));

const read = (markup: string): string => textOf(parse(`<messageML>${markup}</messageML>`).presentationML);

const expected = (plain: string, name: string): string => plain.replaceAll(PLAIN, () => neutral(name));

const inLanguages = words.languages.flatMap((language) =>
  NAMES.map(([what, name]) => [language, what, name] as const),
);

/** What it makes, made once for each key: the same plain words stand beside all names. */
function onceEach<T>(make: (language: Language, id: string) => T): (language: Language, id: string) => T {
  const made = new Map<string, T>();
  return (language, id) => {
    const key = `${language} ${id}`;
    const known = made.get(key) ?? make(language, id);
    made.set(key, known);
    return known;
  };
}

const sentence = (language: Language, id: string, text: string): string =>
  read(
    words
      .in(language)
      .sentence(id, varsOf(english.variables.get(id) ?? new Map(), text))
      .toString(),
  );
const plainSentence = onceEach((language, id) => sentence(language, id, PLAIN));

const rendered = (language: Language, template: string, text: string): readonly string[] =>
  (templateData[template]?.(text) ?? []).map((data) =>
    withoutNameWarnings(read(templates.render(template, data, { language })), words.in(language)),
  );
const plainRendered = onceEach((language, template) => rendered(language, template, PLAIN));

describe.each(inLanguages)('in %s, %s', (language, _, name) => {
  test('stand in every sentence as they were typed, less what could deceive', () => {
    for (const [id, kinds] of english.variables) {
      const isQuoted = [...kinds.values()].includes('text');
      const said = sentence(language, id, name);
      if (isQuoted && name.length > MAX_QUOTED) expect(said.length).toBeLessThan(600 + 300 * kinds.size);
      else expect([id, said]).toEqual([id, expected(plainSentence(language, id), name)]);
    }
  });

  test('stand in every template', () => {
    for (const template of Object.keys(templateData)) {
      const hostile = rendered(language, template, name);
      const plain = plainRendered(language, template);
      // What is quoted is cut.
      if (name.length > MAX_QUOTED) expect(hostile).toHaveLength(plain.length);
      else
        expect([template, hostile.map(oneQuote)]).toEqual([
          template,
          plain.map((text) => oneQuote(expected(text, name))),
        ]);
    }
  });

  test('stand in the lists, fields and errors of every form', () => {
    const offered = commands.flatMap((command) => {
      const keys = fieldsOf(command, { given: {}, isWhole: true });
      const each = <T>(value: T) => Object.fromEntries(keys.map((key) => [key, value]));
      const told = phrase('quoted', { text: name });
      const { template, data } = formReply({
        command,
        given: each([{ kind: 'word', text: name, quoted: true } as const]),
        token: 'x',
        isWhole: true,
        errors: each(told),
        problem: told,
        choices: each([{ value: 'v', label: name }]),
      });
      const { root } = parse(`<messageML>${templates.render(template, data, { language })}</messageML>`);
      return elementsIn(root).filter(
        ({ tag, attributes }) => tag === 'option' && attributes.get('value') === 'v',
      );
    });
    expect(offered.length).toBeGreaterThan(commands.length / 2);
    expect(offered.map(textIn)).toEqual(offered.map(() => neutral(name)));
  });

  test('stand on the buttons of a picker', () => {
    const look = 'secondary';
    const form = labelledForm('x', [
      { name: 'user-1', look, label: name },
      { name: 'user-2', look, label: { displayName: name } },
      { name: 'do', look, label: phrase('quoted', { text: PLAIN }) },
    ]);
    const { root } = parse(`<messageML>${form.inWords(words.in(language)).toString()}</messageML>`);
    const labels = elementsIn(root)
      .filter(({ tag }) => tag === 'button')
      .map(textIn);
    expect(labels.slice(0, 2)).toEqual([neutral(name), neutral(name)]);
  });
});

function varsOf(kinds: ReadonlyMap<string, VariableKind>, text: string): Record<string, Showable> {
  return Object.fromEntries([...kinds].map(([key, kind]) => [key, sampleOf(kind, text)]));
}

function sampleOf(kind: VariableKind, text: string): Showable {
  if (kind === 'number') return 2;
  if (kind === 'boolean') return true;
  return kind === 'list' ? [text, { displayName: text }] : text;
}

const elementsIn = (element: Element): Element[] => [
  element,
  ...element.children.flatMap((child) => (isText(child) ? [] : elementsIn(child))),
];

const isText = (node: Node): node is Extract<Node, { kind: 'text' }> => node.kind === 'text';

const textIn = (element: Element): string =>
  element.children.map((child) => (isText(child) ? child.text : textIn(child))).join('');
