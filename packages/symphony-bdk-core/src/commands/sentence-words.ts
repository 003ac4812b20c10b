import { isOnAnotherLine, isUnquoted, type Token } from '../messages/token.ts';
import { isException } from './exceptions.ts';
import { withoutMarks } from './fillers.ts';
import { fold } from './fold.ts';

// With which a sentence goes on behind a name. What joins two names, or may be a part of one, isn't among them.
const GOES_ON = new Set(
  [
    'for to until till by because since as at on in from with who which that this so then via cc re reason why if when while after before',
    'name description keywords title department location',
    'please today tomorrow tonight now asap next is was has will he she they it its his her their instead only also',
    'für zu zum bis weil denn als am um im mit ab ohne wenn wer welche bitte heute morgen jetzt sofort nächste grund ist war hat er sie es',
    "pour à au jusqu'à jusqu'au parce car comme avec qui dès si aujourd'hui demain maintenant raison motif il elle est s'il",
  ].flatMap((words) => words.split(' ')),
);

/** Does a sentence go on here, which began with a name? A dash, a bracket, a slash, or a word that no name goes on with. */
export const goesOn = (token: Token | undefined): boolean =>
  isUnquoted(token) &&
  (/^(?:[-–—/|:]+$|[([{])/u.test(token.text) ||
    isException(token) ||
    GOES_ON.has(withoutMarks(fold(token.text))));

/** The places at which a sentence goes on behind a name, the first ones: each is a search. */
export const placesToGoOn = (tokens: readonly Token[]): readonly number[] =>
  [...tokens.keys()].filter((place) => place > 0 && endsOrGoesOn(tokens, place)).slice(0, MOST_PLACES);

const MOST_PLACES = 4;

/** Behind a comma or a semicolon that touches the word in front, it goes on, too, and so it does on the next line. */
function endsOrGoesOn(tokens: readonly Token[], place: number): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  return (
    isOnAnotherLine(token, before) || goesOn(token) || (isUnquoted(before) && /[,;:.]$/u.test(before.text))
  );
}
