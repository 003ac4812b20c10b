import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { contrast, over, readColour } from '../src/browser/contrast.ts';

const css = readFileSync(join(import.meta.dirname, '../src/browser/page.css'), 'utf8');

/** The page's colours by name; dark ones stand for themselves, the others are the same in both themes. */
function tokens(selector: string): Map<string, string> {
  const block = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[\da-f]+|rgb\([^)]*\));/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}
const light = tokens(':root');
const dark = new Map([...light, ...tokens('body.tk-dark')]);

const colourNames = ['red', 'green', 'blue', 'yellow', 'cyan', 'purple', 'orange', 'external'];
const texts = ['text', 'faint', 'link', 'danger', ...colourNames.map((name) => `text-${name}`)];
const grounds = ['page', 'side', 'raised'];

const pairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground])),
  ...['text', 'faint', 'link', 'text-external'].map((text) => [text, 'picked']),
  ['link', 'mention'],
  ['text', 'mention-me'],
  ['text', 'code'],
  ['on-danger', 'danger'],
];

test.each([
  ['light', light],
  ['dark', dark],
])('text stands out by 4.5 at least in the %s theme', (_, theme) => {
  const colour = (name = '') => readColour(theme.get(name) ?? 'none');
  const ground = (name = '') => over(colour(name), colour('page'));
  const ratio = ([text, behind]: string[]) => contrast(colour(text), ground(behind));
  // What is picked stays so under the pointer.
  const hovered = ([text, behind]: string[]) =>
    contrast(colour(text), behind === 'picked' ? ground(behind) : over(colour('hover'), ground(behind)));
  expect(pairs.flat().filter((name) => !theme.has(name))).toEqual([]);
  expect(
    pairs
      .map((pair) => ({ pair: pair.join(' on '), ratio: Math.min(ratio(pair), hovered(pair)).toFixed(2) }))
      .filter((each) => Number(each.ratio) < 4.5),
  ).toEqual([]);
});

test('contrast is that of WCAG 2', () => {
  expect(contrast(readColour('#000'), readColour('#fff'))).toBeCloseTo(21);
  expect(contrast(readColour('#777777'), readColour('rgb(255, 255, 255)'))).toBeCloseTo(4.48, 2);
  expect(over(readColour('rgb(0 0 0 / 50%)'), readColour('#fff'))).toEqual([127.5, 127.5, 127.5, 1]);
});
