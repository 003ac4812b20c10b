import { fold, isUnquoted, type Token } from '@finos/symphony-bdk-core';

/** How people ask how something is done; `isVague` where they may ask about anything. */
const ASKED = [
  'how do i',
  'how can i',
  'how do you',
  'how do we',
  'how does one',
  'how would i',
  'how should i',
  'how to',
  'can you explain',
  'explain',
  'help me',
  'help me with',
  'help with',
  'help me to',
  'i need help with',
  'wie kann ich',
  'wie kann man',
  'wie mache ich',
  'hilfe bei',
  'hilf mir bei',
  'erkläre',
  'comment',
  'comment puis-je',
  'comment faire pour',
  'comment est-ce que je peux',
  'aide pour',
  'expliquez-moi',
].map((phrase) => ({ words: phrase.split(' '), isVague: false }));
const VAGUE = [
  'what is',
  "what's",
  'what is a',
  'what is an',
  'what are',
  'what does',
  'was ist',
  'was ist ein',
  'was ist eine',
]
  .concat(["qu'est-ce qu'un", "qu'est-ce qu'une", "c'est quoi"])
  .map((phrase) => ({ words: phrase.split(' '), isVague: true }));

/** What help is wanted with, of a question such as `how do I add someone to a room?`. */
export type HowTo = { readonly rest: readonly Token[]; readonly isVague: boolean };

export function readHowTo(tokens: readonly Token[]): HowTo | undefined {
  const found = [...ASKED, ...VAGUE]
    .filter(({ words }) => words.every((word, index) => wordOf(tokens[index]) === word))
    .toSorted((a, b) => b.words.length - a.words.length)[0];
  return found && { rest: tokens.slice(found.words.length), isVague: found.isVague };
}

const wordOf = (token: Token | undefined): string | undefined =>
  isUnquoted(token) ? fold(token.text).replace(/^\//u, '') : undefined;
