import { withoutMarks } from './fillers.ts';
import { fold } from './fold.ts';

/** Words for yes or for no in all languages, grouped by where their meaning is certain. In lower case. */
export type YesNoWords = {
  /** Answers, also among other words (as synonyms of `/confirm` and `/cancel`), and values of a flag. */
  readonly said: readonly string[];
  /** Answers when nothing else is said, and values of a flag. */
  readonly alone: readonly string[];
  /** Values of a flag, but doubtful as answers. */
  readonly short: readonly string[];
  /** Values of a flag, never answers. */
  readonly switched: readonly string[];
  /** Values only where a value must follow: behind a flag, a name may begin with them. Without accents. */
  readonly set: readonly string[];
  /** Answers, also among other words (as synonyms of `/confirm` and `/cancel`), never values. */
  readonly told: readonly string[];
  /** Answers when nothing else is said, never values. */
  readonly answered: readonly string[];
  /** Doubtful answers: where the effect can't be undone, Steward asks again. */
  readonly doubtful: readonly string[];
};

/** The only list of these words: each is in it once. */
export const YES_NO: { readonly yes: YesNoWords; readonly no: YesNoWords } = {
  yes: {
    said: ['yes', 'ja', 'oui'],
    alone: ['yep', 'yeah', 'yup'],
    short: ['y'],
    switched: ['1', 'on', 'true', 'an', 'wahr', 'vrai'],
    set: ['enable', 'enabled', 'ein', 'active', 'activee'],
    told: ['do it', 'go ahead', 'mach das', "d'accord", 'vas-y'],
    answered: [
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
    doubtful: [
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
    said: ['nein', 'non'],
    // “No Nina” says who isn't meant, so these are no answer in front of other words.
    alone: ['no', 'nope'],
    short: ['n'],
    switched: ['0', 'off', 'false', 'aus', 'falsch', 'faux', 'not', 'never', 'nicht', 'nie', 'pas', 'jamais'],
    set: ['disable', 'disabled', 'desactive', 'desactivee'],
    told: ['never mind', 'forget it', 'abbrechen', 'annuler', 'annule'],
    answered: [
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
    doubtful: [
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

const ofFlag = ({ said, alone, short, switched }: YesNoWords) => [...said, ...alone, ...short, ...switched];

const YES = new Set(ofFlag(YES_NO.yes));
const NO = new Set(ofFlag(YES_NO.no));
const SET = { yes: new Set(YES_NO.yes.set), no: new Set(YES_NO.no.set) };

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
  if (SET.yes.has(plain)) return true;
  return SET.no.has(plain) ? false : readYesNo(text);
}
