import { withoutMarks } from './fillers.ts';
import { fold } from './fold.ts';

/** Words for yes or for no in all languages, grouped by where their meaning is certain. In lower case. */
export type YesNoWords = {
  /** Answers, also among other words (as synonyms of `/confirm` and `/cancel`), and values of a flag. */
  readonly answerAnywhereOrFlag: readonly string[];
  /** Answers when nothing else is said, and values of a flag. */
  readonly answerAloneOrFlag: readonly string[];
  /** Values of a flag, but doubtful as answers. */
  readonly doubtfulAnswerOrFlag: readonly string[];
  /** Values of a flag, never answers. */
  readonly flagValue: readonly string[];
  /** Values only where a value must follow: behind a flag, a name may begin with them. Without accents. */
  readonly requiredValue: readonly string[];
  /** Answers, also among other words (as synonyms of `/confirm` and `/cancel`), never values. */
  readonly answerAnywhere: readonly string[];
  /** Answers when nothing else is said, never values. */
  readonly answerAlone: readonly string[];
  /** Doubtful answers: where the effect can't be undone, Steward asks again. */
  readonly doubtfulAnswer: readonly string[];
};

/** The only list of these words: each is in it once. */
export const YES_NO: { readonly yes: YesNoWords; readonly no: YesNoWords } = {
  yes: {
    answerAnywhereOrFlag: ['yes', 'ja', 'oui'],
    answerAloneOrFlag: ['yep', 'yeah', 'yup'],
    doubtfulAnswerOrFlag: ['y'],
    flagValue: ['1', 'on', 'true', 'an', 'wahr', 'vrai'],
    requiredValue: ['enable', 'enabled', 'ein', 'active', 'activee'],
    answerAnywhere: ['do it', 'go ahead', 'mach das', "d'accord", 'vas-y'],
    answerAlone: [
      'yes i do',
      'do that',
      'please do',
      'confirm',
      'confirmed',
      'i confirm',
      'jawohl',
      'machen sie das',
      'bestätigen',
      'bestätigt',
      'allez-y',
      'faites-le',
      'confirmer',
      'confirme',
      'je confirme',
    ],
    doubtfulAnswer: [
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
  },
  no: {
    answerAnywhereOrFlag: ['nein', 'non'],
    // “No Nina” says who isn't meant, so these are no answer in front of other words.
    answerAloneOrFlag: ['no', 'nope'],
    doubtfulAnswerOrFlag: ['n'],
    flagValue: [
      '0',
      'off',
      'false',
      'aus',
      'falsch',
      'faux',
      'not',
      'never',
      'nicht',
      'nie',
      'pas',
      'jamais',
    ],
    requiredValue: ['disable', 'disabled', 'desactive', 'desactivee'],
    answerAnywhere: ['never mind', 'forget it', 'abbrechen', 'annuler', 'annule'],
    answerAlone: [
      'cancel',
      'cancel it',
      'cancel that',
      'nevermind',
      "don't",
      'do not',
      "don't do it",
      "don't do that",
      'nee',
      'abbruch',
      'lass es',
      'lassen sie es',
      'doch nicht',
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
    doubtfulAnswer: [
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
  },
};

const flagValuesOf = (words: YesNoWords) => [
  ...words.answerAnywhereOrFlag,
  ...words.answerAloneOrFlag,
  ...words.doubtfulAnswerOrFlag,
  ...words.flagValue,
];

const YES = new Set(flagValuesOf(YES_NO.yes));
const NO = new Set(flagValuesOf(YES_NO.no));
const REQUIRED = { yes: new Set(YES_NO.yes.requiredValue), no: new Set(YES_NO.no.requiredValue) };

/** What a word says of something that can be turned on or off, in the languages in which it is asked; `undefined` when it says neither. */
export function readYesNo(text: string): boolean | undefined {
  const word = withoutMarks(fold(text));
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** The same where nothing but a value can stand. */
export function readYesNoValue(text: string): boolean | undefined {
  const plain = withoutMarks(fold(text))
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '');
  if (REQUIRED.yes.has(plain)) return true;
  return REQUIRED.no.has(plain) ? false : readYesNo(text);
}
