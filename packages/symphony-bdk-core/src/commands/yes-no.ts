import { withoutMarks } from './fillers.ts';
import { fold } from './fold.ts';

const YES = new Set(['1', 'yes', 'y', 'on', 'true', 'ja', 'an', 'wahr', 'oui', 'vrai']);
const NO = new Set([
  '0',
  'not',
  'never',
  'nicht',
  'nie',
  'pas',
  'jamais',
  'no',
  'n',
  'off',
  'false',
  'nein',
  'aus',
  'falsch',
  'non',
  'faux',
]);

/** What a word says of something that can be turned on or off, in the languages in which it is asked; `undefined` when it says neither. */
export function readYesNo(text: string): boolean | undefined {
  const word = withoutMarks(fold(text));
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
