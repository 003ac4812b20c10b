import { describe, expect, test } from '@jest/globals';
import { parse, textOf } from 'symphony-messageml';
import { loadTemplates } from '../../src/replies/index.ts';
import { plain, pseudo, pseudoWords } from '../support/pseudo-words.ts';
import { templateData } from '../support/template-data.ts';

// Every text that people choose.
const NAME = 'Plain';

const templates = loadTemplates('templates', pseudoWords());

/** Commands as they are typed, with what stands for their arguments; times, and how a list is joined, which Intl knows. */
const NO_WORDS =
  /\/[a-z]+(?:-[a-z]+)*(?: (?:[a-z]+|\d+m\b))*|--[a-z-]+|\b(?:ID|ROLE|REASON|QUESTION|ANSWER|FINDING|ROOM)\b|\d{4}-\d{2}-\d{2}T[\d:.]+Z|\b(?:and|or)\b|@Nina Patel|"FX desk"|@\S+(?: until fri\b)?/gu;

/** Every text in the data: what people chose, what the pod calls things, what commands are called. */
function textsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) textsIn(each, found);
  return found;
}

function plainWords(template: string, data: Readonly<Record<string, unknown>>): string[] {
  const content = `<messageML>${templates.render(template, data, { language: 'en' })}</messageML>`;
  let text = textOf(parse(content).presentationML);
  for (const known of [...textsIn(data), NAME].toSorted((a, b) => b.length - a.length))
    if (/[a-z]/iu.test(known)) text = text.replaceAll(known, ' ');
  return text.replaceAll(NO_WORDS, ' ').match(/[A-Za-z]{2,}/gu) ?? [];
}

test('the pseudo-language has no plain letter, and is read as what it was', () => {
  const text = 'The quick brown fox jumps over the lazy dog. Größe, déjà: 3 m²';
  for (const each of [text, text.toUpperCase(), text.toLowerCase()]) {
    expect(pseudo(each)).not.toMatch(/[A-Za-z]/u);
    expect(plain(pseudo(each))).toBe(each);
  }
  expect(plain(pseudo(text).toUpperCase())).toBe(text.toUpperCase());
});

describe('a template has no words of its own', () => {
  test.each(Object.keys(templateData))('%s', (template) => {
    const variants = templateData[template]?.(NAME) ?? [];
    expect(variants.flatMap((data) => plainWords(template, data))).toEqual([]);
  });
});
