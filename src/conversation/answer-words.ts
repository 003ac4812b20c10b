import { fold, isUnquoted, type Token } from '@finos/symphony-bdk-core';

/** What a question is answered in words, when that is all that a line says. `isSure` when it can't be meant otherwise. */
export type Verdict = {
  readonly verdict: 'yes' | 'no';
  readonly isSure: boolean;
  /** Asked rather than said: “sure?”, “ok…”. */
  readonly isDoubted: boolean;
};

type Meaning = 'yes' | 'no' | 'yes?' | 'no?' | 'nothing';

const MEANINGS: Readonly<Record<Meaning, readonly string[]>> = {
  yes: [
    'yes',
    'yep',
    'yeah',
    'yup',
    'yes i do',
    'do it',
    'do that',
    'please do',
    'go ahead',
    'confirm',
    'confirmed',
    'i confirm',
    'ja',
    'jawohl',
    'mach das',
    'machen sie das',
    'bestätigen',
    'bestätigt',
    'oui',
    "d'accord",
    'vas-y',
    'allez-y',
    'faites-le',
    'confirmer',
    'confirme',
    'je confirme',
  ],
  no: [
    'no',
    'nope',
    'cancel',
    'cancel it',
    'cancel that',
    'never mind',
    'nevermind',
    'forget it',
    "don't",
    'do not',
    "don't do it",
    "don't do that",
    'nein',
    'nee',
    'abbrechen',
    'abbruch',
    'lass es',
    'lassen sie es',
    'doch nicht',
    'non',
    'annuler',
    'annule',
    'annulez',
    'laisse tomber',
    'none',
    'none of these',
    'none of them',
    'neither',
    'neither of them',
    'keine',
    'keiner',
    'keine davon',
    'keiner davon',
    'aucun',
    'aucune',
    'aucun des deux',
  ],
  'yes?': [
    'y',
    'j',
    'ok',
    'okay',
    'k',
    'sure',
    'alright',
    'fine',
    'correct',
    'right',
    'exactly',
    'genau',
    'stimmt',
    '👍',
    '✅',
  ],
  'no?': [
    'n',
    'stop',
    'stop it',
    'stop that',
    'wait',
    'hold on',
    'abort',
    'stopp',
    'halt',
    'warte',
    'warten sie',
    'moment',
    'arrête',
    'arrêtez',
    'attends',
    'attendez',
    '👎',
  ],
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

const wordOf = (token: Token): string | undefined =>
  isUnquoted(token) ? fold(token.text).replaceAll(/^[.,;:!?？…()]+|[.,;:!?？…()]+$/gu, '') : undefined;
