import { isOnAnotherLine, type Token, textOf } from '../messages/token.ts';
import type { Person } from './directory.ts';
import { isException } from './exceptions.ts';
import { isMark, isPolite, withoutMarks } from './fillers.ts';
import type { NameFinder } from './find-name.ts';
import { isSeparator } from './people-list.ts';
import { placesToGoOn } from './sentence-words.ts';

/**
 * `runsOn` when the last words match nobody, and no separator parts them from what follows; `beginsWith` are the first words when they match
 * nobody, and none parts them from what is in front.
 */
export type Names = {
  readonly found: readonly Person[];
  readonly missing: readonly string[];
  readonly runsOn?: boolean;
  readonly beginsWith?: readonly Token[];
};

/** Words between two separators. */
type Unit = { readonly from: number; readonly to: number };

// Of three names with a comma inside each there are six units; more in one name there are not.
const MOST_UNITS_OF_A_NAME = 4;
// Beyond so many words in a row nobody can say where one name ends.
const MOST_WORDS = 12;
const BOTH = /^(?:both|beide|sowohl)$/iu;
// Before each of a list, or around one.
const LIST_MARK = /^(?:[-–—]+|[*•‣▪·+]|[()[\]{}]+)$/u;

/** What means nothing beside a name. */
const isNothing = (token: Token | undefined): boolean =>
  isSeparator(token) ||
  isMark(token) ||
  isPolite(token) ||
  (token?.kind === 'word' && (LIST_MARK.test(token.text) || BOTH.test(token.text)));

/** On a line of its own, or typed like a mention. */
function startsName(tokens: readonly Token[], index: number): boolean {
  return isOnAnotherLine(tokens[index], tokens[index - 1]) || /^@\p{L}/u.test(tokens[index]?.text ?? '');
}

/**
 * Finds the names that words without quotes are. A name may have a comma or `and` inside: then it is one before it is two. Every word
 * has to belong to the full name of somebody; a word too many makes the whole part of the list `missing`. Throws `Several`.
 * `offset` is the place of the first token in its argument.
 */
export async function findNames(
  tokens: readonly Token[],
  offset: number,
  finder: NameFinder,
): Promise<Names> {
  const units = unitsOf(tokens);
  const covers = new Map<number, Promise<readonly Person[] | undefined>>();

  const place = ({ from, to }: Unit) => ({ index: offset + from, length: to - from });

  /** The person whose name goes from one unit to another. */
  async function joined(first: number, last: number): Promise<Person | undefined> {
    const [start, end] = [units[first], units[last]];
    if (start === undefined || end === undefined || end.to - start.from > 2 * MOST_WORDS) return undefined;
    const text = textOf(tokens.slice(start.from, end.to));
    return finder.exact(text, place({ from: start.from, to: end.to }));
  }

  const single = (index: number): Promise<readonly Person[] | undefined> => {
    const unit = units[index];
    return unit === undefined ? Promise.resolve([]) : namesIn(tokens, unit, { offset, finder });
  };

  /** People whose names are all that is from this unit on, the more units a name has the better. */
  function cover(index: number): Promise<readonly Person[] | undefined> {
    const known = covers.get(index) ?? coverFrom(index);
    covers.set(index, known);
    return known;
  }

  async function coverFrom(index: number): Promise<readonly Person[] | undefined> {
    if (index >= units.length) return [];
    const alone = await single(index);
    // Two single words may be `Patel, Nina`, though each were a user name, and `Jr.` belongs to the name in front of it.
    const isOneName =
      (isOneWord(units[index]) && isOneWord(units[index + 1])) || isSuffix(tokens, units[index + 1]);
    if (alone !== undefined && !isOneName) {
      const others = await cover(index + 1);
      if (others !== undefined) return [...alone, ...others];
    }
    for (let last = Math.min(units.length, index + MOST_UNITS_OF_A_NAME) - 1; last > index; last -= 1) {
      if (isDivided(tokens, units, index, last)) continue;
      const person = await joined(index, last);
      const others = person && (await cover(last + 1));
      if (person && others) return [person, ...others];
    }
    const others = alone && (await cover(index + 1));
    return alone && others && [...alone, ...others];
  }

  /** The person whose whole name a unit begins with, where the sentence goes on behind it: `Tom Berg on Friday`. */
  async function nameInFront({ from, to }: Unit) {
    for (const end of placesToGoOn(tokens.slice(from, to)).toReversed()) {
      const words = tokens.slice(from, from + end);
      if (words.length < 2) continue;
      const person = await finder.exact(textOf(words), place({ from, to: from + end }));
      if (person !== undefined) return { person, left: textOf(tokens.slice(from + end, to)) };
    }
    return undefined;
  }

  const all = await cover(0);
  if (all !== undefined) return { found: all, missing: [] };
  const found: Person[] = [];
  const missing: string[] = [];
  let runsOn = false;
  let beginsWith: readonly Token[] | undefined;
  for (const unit of units) {
    const people = await namesIn(tokens, unit, { offset, finder });
    const text = withoutMarks(textOf(tokens.slice(unit.from, unit.to)));
    if (people !== undefined) found.push(...people);
    else {
      const named = await nameInFront(unit);
      if (named !== undefined) found.push(named.person);
      else if (!isException(tokens[unit.from])) await finder.similar(text, place(unit));
      missing.push(named?.left ?? text);
      runsOn = unit.to === tokens.length;
      if (unit.from === 0 && named === undefined) beginsWith = tokens.slice(0, unit.to);
    }
  }
  return { found, missing, runsOn, ...(beginsWith ? { beginsWith } : {}) };
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|mba|cfa|esq)\.?$/iu;

const isSuffix = (tokens: readonly Token[], unit: Unit | undefined): boolean =>
  isOneWord(unit) && SUFFIX.test(tokens[unit?.from ?? 0]?.text ?? '');

const isOneWord = (unit: Unit | undefined): boolean => unit !== undefined && unit.to - unit.from === 1;

/** A semicolon or a line break parts names for good. */
function isDivided(tokens: readonly Token[], units: readonly Unit[], first: number, last: number): boolean {
  const [from, to] = [units[first]?.from ?? 0, units[last]?.to ?? 0];
  for (let index = from + 1; index < to; index += 1)
    if (tokens[index]?.text.includes(';') || startsName(tokens, index)) return true;
  return false;
}

/** What stands between separators; what means nothing is taken off its edges. */
function unitsOf(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  const end = (to: number) => {
    let [first, last] = [from, to];
    while (first < last && isNothing(tokens[first])) first += 1;
    while (last > first && isNothing(tokens[last - 1])) last -= 1;
    // A full stop that touches the word may belong to it: `Jr.`
    if (
      last < to &&
      last > first &&
      isMark(tokens[last]) &&
      tokens[last]?.start === tokens[last - 1]?.end &&
      tokens[last]?.start !== undefined
    )
      last += 1;
    if (last > first) units.push({ from: first, to: last });
    from = to;
  };
  for (let index = 1; index < tokens.length; index += 1)
    if (isSeparator(tokens[index]) || startsName(tokens, index)) end(index);
  end(tokens.length);
  return units;
}

type Sought = { readonly offset: number; readonly finder: NameFinder };

/** The people that words without a separator name: one, or several full names of two and more words one after the other. */
async function namesIn(
  tokens: readonly Token[],
  { from, to }: Unit,
  { offset, finder }: Sought,
): Promise<readonly Person[] | undefined> {
  if (isException(tokens[from])) return undefined;
  const exact = async (first: number, last: number): Promise<Person | undefined> => {
    const text = textOf(tokens.slice(first, last));
    return finder.exact(text, { index: offset + first, length: last - first });
  };
  const whole = await exact(from, to);
  if (whole) return [whole];
  if (to - from > MOST_WORDS || to - from < 4) return undefined;
  const ways: Person[][] = [];
  await divide(from, []);
  const [way, other] = ways;
  return other === undefined ? way : undefined;

  async function divide(start: number, before: Person[]): Promise<void> {
    if (ways.length > 1) return;
    if (start === to) {
      ways.push(before);
      return;
    }
    for (let end = start + 2; end <= to; end += 1) {
      if (start === from && end === to) continue;
      if (to - end === 1) continue; // one word alone is no full name
      const person = await exact(start, end);
      // Behind a full stop somebody else is spoken of; that of `Jr.` belongs to the name.
      if (person && end < to && endsSentence(tokens[end - 1], person)) continue;
      if (person) await divide(end, [...before, person]);
    }
  }
}

const endsSentence = (token: Token | undefined, { displayName }: Person): boolean =>
  token !== undefined && /[.?!…]$/u.test(token.text) && !/[.?!…]$/u.test(displayName);
