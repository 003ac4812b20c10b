import { type Phrase, phrase } from './value.ts';

// Whoever could close the quotation marks could go on in Steward's name.
const QUOTATION_MARKS = /["“”„‟«»＂〝〞〟❝❞]/gu;

/** What somebody wrote as a quotation, so that nobody takes it for what Steward says. */
export const ownWords = (text: string): Phrase =>
  phrase('own-words', { text: text.replaceAll(QUOTATION_MARKS, '’') });
