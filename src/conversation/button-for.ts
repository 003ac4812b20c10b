import { fold } from '@finos/symphony-bdk-core';
import { buttonsOf } from './describe-open.ts';
import type { WithButtons } from './open-questions.ts';

const SAID_ALONG = new Set([
  'the',
  'one',
  'number',
  'no.',
  'nr',
  'der',
  'die',
  'das',
  'nummer',
  'le',
  'la',
  'numéro',
  'from',
  'in',
  'i',
  'mean',
]);
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The button that a number means, or the only one whose words all of these are among. */
export function buttonFor(question: WithButtons, text: string): string | undefined {
  const buttons = buttonsOf(question);
  const words = wordsOf(text).filter((word) => !SAID_ALONG.has(word));
  const [only, another] = words;
  if (only === undefined) return undefined;
  const number = ORDINALS.includes(only)
    ? ORDINALS.indexOf(only) + 1
    : Number(/^#?(\d{1,2})$/u.exec(only)?.[1]);
  if (another === undefined && buttons[number - 1]) return buttons[number - 1]?.name;
  const named = buttons.filter(({ label }) => fold(label.split(' – ')[0] ?? '') === words.join(' '));
  const fitting = buttons.filter(({ label }) => {
    const known = new Set(wordsOf(label));
    return words.every((word) => known.has(word));
  });
  const [found, second] = named.length > 0 ? named : fitting;
  return second === undefined ? found?.name : undefined;
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[\s,;:!?()–]+|\.(?=\s|$)/u)
    .filter(Boolean);
