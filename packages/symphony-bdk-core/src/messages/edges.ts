/** Punctuation that ends a sentence. */
export const SENTENCE_MARKS = '.,;:!?…';

/**
 * A text without those of `characters` that stand at its end. A pattern such as `/[.!]+$/` begins anew at each of them, which takes
 * seconds for a long row of marks.
 */
export function withoutTrailing(text: string, characters = SENTENCE_MARKS): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A text without those of `characters` that stand at its beginning. */
export function withoutLeading(text: string, characters: string): string {
  let from = 0;
  while (from < text.length && characters.includes(text.charAt(from))) from += 1;
  return text.slice(from);
}
