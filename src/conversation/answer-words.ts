import {
  fold,
  isUnquoted,
  type Token,
  withoutLeading,
  withoutTrailing,
  YES_NO,
  type YesNoWords,
} from '@finos/symphony-bdk-core';

/** What a question is answered in words, when that is all that a line says. `isSure` when it can't be meant otherwise. */
export type Verdict = {
  readonly verdict: 'yes' | 'no';
  readonly isSure: boolean;
  /** Asked rather than said: “sure?”, “ok…”. */
  readonly isDoubted: boolean;
};

type Meaning = 'yes' | 'no' | 'yes?' | 'no?' | 'nothing';

const answersOf = (words: YesNoWords) => [
  ...words.answerAnywhereOrFlag,
  ...words.answerAloneOrFlag,
  ...words.answerAnywhere,
  ...words.answerAlone,
];
const doubtfulOf = (words: YesNoWords) => [...words.doubtfulAnswerOrFlag, ...words.doubtfulAnswer];

const MEANINGS: Readonly<Record<Meaning, readonly string[]>> = {
  yes: answersOf(YES_NO.yes),
  no: answersOf(YES_NO.no),
  'yes?': doubtfulOf(YES_NO.yes),
  'no?': doubtfulOf(YES_NO.no),
  nothing: [
    'please',
    'pls',
    'thanks',
    'thank you',
    'oh',
    'well',
    'sorry',
    'actually',
    'just',
    'bitte',
    'danke',
    'merci',
    'svp',
    "s'il te plaît",
    "s'il vous plaît",
    '',
  ],
};

const PHRASES = Object.entries(MEANINGS).flatMap(([meaning, phrases]) =>
  phrases.map((phrase) => ({ meaning: meaning as Meaning, words: phrase.split(' ') })),
);
const MOST_WORDS = 8;

/** Reads `yes`, `no wait`, `/no`, `ja bitte`: all of a line has to be said along. Whoever says both says no. */
export function readVerdict(tokens: readonly Token[]): Verdict | undefined {
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return undefined;
  const words = tokens.map(wordOf);
  if (words[0]?.startsWith('/')) words[0] = words[0].slice(1);
  const said = new Set<Meaning>();
  for (let at = 0; at < words.length; ) {
    const found = PHRASES.filter((phrase) => phrase.words.every((word, index) => words[at + index] === word));
    const [longest] = found.toSorted((a, b) => b.words.length - a.words.length);
    if (longest === undefined) return undefined;
    said.add(longest.meaning);
    at += longest.words.length;
  }
  const isDoubted = tokens.some(({ text }) => DOUBTS.test(text));
  if (said.has('no') || said.has('no?')) return { verdict: 'no', isSure: said.has('no'), isDoubted };
  return said.has('yes') || said.has('yes?')
    ? { verdict: 'yes', isSure: said.has('yes'), isDoubted }
    : undefined;
}

const DOUBTS = /[?？…]|\.{2}/u;

const MARKS = '.,;:!?？…()';

const wordOf = (token: Token): string | undefined =>
  isUnquoted(token) ? withoutTrailing(withoutLeading(fold(token.text), MARKS), MARKS) : undefined;
