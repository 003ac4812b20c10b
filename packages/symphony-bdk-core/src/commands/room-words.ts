import { isUnquoted, type Token, textOf } from '../messages/token.ts';
import { withoutMarks } from './fillers.ts';

// What is said around the name of a room and is no part of it, as regular expressions.
export const DETERMINER =
  '(?:the|our|my|der|die|das|den|dem|unser(?:e[nmrs]?)?|mein(?:e[nmrs]?)?|le|la|les|notre|mon|ma)';
export const ROOM_NOUN = '(?:(?:chat\\s*)?room|(?:chat)?raum|salon)';
export const CALLED = '(?:called|named|namens|nommée?|appelée?)';

/** The room in which it is said. */
const THIS_ROOM = new RegExp(
  `^(?:here|hier|ici|this(?:\\s+one)?|(?:(?:this|the|dies(?:e[rnms]?)?|der|den|dem|ce|cette|le)\\s+)?(?:${ROOM_NOUN}|chat))$`,
  'iu',
);

/** Do the words mean the room in which they are said? */
export const isThisRoom = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => isUnquoted(token)) && THIS_ROOM.test(withoutMarks(textOf(tokens)));

const LEAD_IN = new RegExp(`^(?=.)(?:${DETERMINER}\\b\\s*)?(?:${ROOM_NOUN}\\b\\s*)?(?:${CALLED})?$`, 'isu');
const NOUN = new RegExp(`^${ROOM_NOUN}[.,;:!?]*$`, 'isu');
const MOST_WORDS = 4;

/** The name alone, of a room in quotes with what is said around it. */
export const quotedRoom = (tokens: readonly Token[]): readonly Token[] =>
  lengthOfQuotedRoom(tokens, 0) === tokens.length ? tokens.filter((token) => !isUnquoted(token)) : tokens;

/** How many tokens from a place on are a room in quotes with what is said around it: `the room "FX desk"`. 0 when it is none. */
export function lengthOfQuotedRoom(tokens: readonly Token[], at: number): number {
  let place = at;
  while (place - at < MOST_WORDS && isUnquoted(tokens[place])) place += 1;
  const name = tokens[place];
  const isName = name?.kind === 'room' || (name?.kind === 'word' && name.quoted);
  if (!isName || (place > at && !LEAD_IN.test(textOf(tokens.slice(at, place))))) return 0;
  const behind = tokens[place + 1];
  const hasNoun = isUnquoted(behind) && NOUN.test(behind?.text ?? '');
  return place + (hasNoun ? 2 : 1) - at;
}
