import { withoutMarks } from './fillers.ts';
import { fold } from './fold.ts';

/** Words for yes, or for no, in the languages in which it is asked, by where they say so beyond doubt. In lower case. */
export type YesNoWords = {
  /** They answer a question, also among other words, and are the value of what can be turned on or off. */
  readonly said: readonly string[];
  /** The same, where they stand alone. */
  readonly alone: readonly string[];
  /** A value; as an answer they may be meant otherwise. */
  readonly short: readonly string[];
  /** Values only: of a flag, too. */
  readonly switched: readonly string[];
  /** Values only, where one has to stand: behind a flag a name may begin with them. Without accents. */
  readonly set: readonly string[];
  /** They answer a question, also among other words. */
  readonly told: readonly string[];
  /** They answer a question where they are all that is said. */
  readonly answered: readonly string[];
  /** They seem to answer one: where that can't be taken back, it is asked again. */
  readonly doubtful: readonly string[];
};

/** All of them stand here only. */
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
    // In front of a name it says who is not meant.
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
