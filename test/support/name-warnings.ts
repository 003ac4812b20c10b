import { phrase, type Wording } from '../../src/words/index.ts';

/** What is read without the warnings that only a deceptive name has beside it, so that it can be compared with what a plain one has. */
export function withoutNameWarnings(text: string, wording: Wording): string {
  const warnings = new Set(
    (['person-hidden-characters', 'person-mixed-alphabets'] as const).map((id) => wording.text(phrase(id))),
  );
  return text
    .split('\n')
    .filter((line) => !warnings.has(line.trim()))
    .join('\n');
}

/** In what people wrote themselves, nothing may close the quotation marks. */
export const oneQuote = (text: string): string => text.replaceAll(/["“”„«»]/gu, '’');
