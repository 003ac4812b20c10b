import { fold, looksLike, mixesAlphabets } from '@finos/symphony-bdk-core';
import { UserError } from '../../errors.ts';
import type { Services } from '../command.ts';

const LEAD_IN =
  /^(?:(?:an?|the|einen|den|une?|le)\s+)?(?:(?:new|neuen|nouveau)\s+)?(?:(?:chat\s*)?room|(?:chat)?raum|salon)\s+(?:called|named|namens|nommée?|appelée?)\s+(.+)$/isu;
const NEW_ROOM =
  /^(?:(?:an?|einen|une?)\s+)?(?:new|neuen|nouveau)\s+(?:(?:chat\s*)?room|(?:chat)?raum|salon)\s+(.+)$/isu;

/** `Deal X` of `a room called Deal X` and of `new room Deal X`. */
export const withoutLeadIn = (name: string): string =>
  LEAD_IN.exec(name)?.[1] ?? NEW_ROOM.exec(name)?.[1] ?? name;

/** Throws UserError when people could take a new name for another: that of the room in which administrators decide, most of all. */
export function refuseDeceptiveName(
  name: string,
  { administratorsRoomName, bot }: Pick<Services, 'administratorsRoomName' | 'bot'>,
): void {
  if (/^\s*[@＠]/u.test(name)) throw new UserError({ code: 'room-name-like-person' });
  if (mixesAlphabets(name)) throw new UserError({ code: 'room-name-mixed' });
  const isLike =
    looksLike(name, administratorsRoomName) ||
    shortens(name, administratorsRoomName) ||
    isRestOf(name, administratorsRoomName, bot.displayName);
  if (isLike) throw new UserError({ code: 'room-name-reserved', name, like: administratorsRoomName });
}

const SHORTEST_WORD = 4;

/** Is each word of the other name there, if only its beginning: `Steward admins`? */
const shortens = (name: string, other: string): boolean => {
  const words = wordsOf(name);
  const isThere = (word: string) =>
    words.some((each) => {
      const stem = each.replace(/s$/u, '');
      return stem === word || (stem.length >= SHORTEST_WORD && word.startsWith(stem));
    });
  const others = wordsOf(other);
  return others.length > 0 && others.every(isThere);
};

const SAID_ALONG = new Set(
  'the a our my die der das unser unsere les le la nos room chat raum salon'.split(' '),
);

/** `administrators` of `Steward administrators`: all that is left without the name of Steward, and nothing else. */
function isRestOf(name: string, other: string, own: string): boolean {
  const words = wordsOf(name).filter((word) => !SAID_ALONG.has(word));
  const owned = new Set(wordsOf(own));
  const rest = wordsOf(other).filter((word) => !owned.has(word) && !SAID_ALONG.has(word));
  return rest.length > 0 && words.length === rest.length && shortens(words.join(' '), rest.join(' '));
}

const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
