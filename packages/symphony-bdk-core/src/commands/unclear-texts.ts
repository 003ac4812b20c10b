import { isUnquoted, type Token, textOf } from '../messages/token.ts';
import type { Arg } from './arg.ts';
import { ArgumentError } from './argument-error.ts';
import { type Given, withoutFlags } from './assign.ts';
import { optionName } from './command.ts';
import type { ArgumentScope } from './directory.ts';
import { isException } from './exceptions.ts';
import { findPeople } from './find-people.ts';
import { fold } from './fold.ts';
import { type Entry, isReadable, MOST_PLACES, MOST_WORDS, valueAt } from './readable.ts';
import { connectorsTo, isConnectorWord, isOpenedBy, isPlainWord, isProse } from './take.ts';

/**
 * Throws ArgumentError when a text without quotes holds what reads as an argument that was not given: `--reason needs access to FX desk`,
 * or a name that ends with a switch.
 */
export async function refuseUnclearTexts(
  entries: readonly Entry[],
  open: readonly Entry[],
  { given, scope }: { readonly given: Given; readonly scope: ArgumentScope },
): Promise<void> {
  for (const [key, text] of entries) {
    const tokens = given[key];
    if (tokens === undefined || tokens.length < 2 || !isProse(text) || text.arity !== 'phrase') continue;
    if (scope.isStrict) {
      refuseSecondOrder(key, text, tokens, given);
      refuseOpenEnd([key, text], tokens, { given, entries });
    }
    for (const entry of open) {
      const [name, arg] = entry;
      if (endsWithSwitch(text, tokens, entry)) {
        const option = optionName(name);
        throw new ArgumentError({ code: 'unclear-switch', text: option.slice(2), option }, key);
      }
      const found =
        openingIn(text, tokens, arg) ??
        optionIn(text, tokens, name) ??
        (await connectedIn(text, tokens, entry, scope));
      if (found)
        throw new ArgumentError(
          { code: 'unclear-text', about: text.about, text: textOf(found), other: arg.about },
          key,
        );
    }
  }
}

/** What a word in the text leads to, when it reads as a value of the argument. */
async function connectedIn(
  text: Arg<unknown>,
  tokens: readonly Token[],
  [name, arg]: Entry,
  scope: ArgumentScope,
): Promise<readonly Token[] | undefined> {
  if (arg.connectors.length === 0 || (arg.control.kind === 'text' && !arg.isName)) return undefined;
  // Of what is said in many words, people may be a part.
  if (arg.control.kind === 'people' && text.place !== 'positional') return undefined;
  const connectors = connectorsTo(name, arg);
  const places = [...tokens.keys()].filter((place) => isConnectorWord(tokens[place], connectors));
  for (const place of places.slice(-MOST_PLACES)) {
    const found = await readableBehind(tokens, place, arg, scope);
    if (found) return found;
    const isLikePeople =
      place > 0 && arg.control.kind === 'people' && (await arePeopleLike(tokens.slice(place + 1), scope));
    if (isLikePeople) return tokens.slice(place);
  }
  return undefined;
}

/** `with nina`: is somebody called so, if only in part? */
async function arePeopleLike(tokens: readonly Token[], scope: ArgumentScope): Promise<boolean> {
  const { found, ambiguous } = await findPeople(tokens, scope);
  return found.length > 0 || ambiguous !== undefined;
}

/** `Deal X public`: is that the whole name? */
function endsWithSwitch(
  { place }: Arg<unknown>,
  tokens: readonly Token[],
  [name, { arity }]: Entry,
): boolean {
  if (arity !== 'flag' || place !== 'positional' || !tokens.every(isPlainWord)) return false;
  const option = optionName(name).slice(2).replaceAll('-', ' ');
  const words = fold(textOf(tokens)).replaceAll('-', ' ');
  return words.endsWith(` ${option}`);
}

/** `Deal X because of Y`: what may be another text behind a name. */
function openingIn(
  { place: isPlaced }: Arg<unknown>,
  tokens: readonly Token[],
  { openings }: Pick<Arg<unknown>, 'openings'>,
): readonly Token[] | undefined {
  if (isPlaced !== 'positional') return undefined;
  const found = [...tokens.keys()].find(
    (place) => place > 0 && openings.some((words) => isOpenedBy(words.split(' '), tokens, place)),
  );
  return found === undefined ? undefined : tokens.slice(found);
}

/** The words from a place on that read as this argument. */
async function readableBehind(
  tokens: readonly Token[],
  place: number,
  arg: Arg<unknown>,
  scope: ArgumentScope,
): Promise<readonly Token[] | undefined> {
  const most = Math.min(tokens.length, place + 1 + MOST_WORDS);
  for (let end = place + 2; end <= most; end += 1)
    if (await isReadable(arg, tokens.slice(valueAt(arg, place), end), scope)) return tokens.slice(place, end);
  return undefined;
}

/** From the name of another argument on, in a name: `Deal X description spot trades`. */
function optionIn(
  { place: isPlaced }: Arg<unknown>,
  tokens: readonly Token[],
  name: string,
): readonly Token[] | undefined {
  const option = optionName(name).slice(2);
  // In a sentence any word may stand; with a colon behind it, it says that something else follows.
  const wanted = isPlaced === 'positional' ? [option, `${option}:`] : [`${option}:`];
  const place = tokens.findIndex(
    (token, index) =>
      index > 0 && index < tokens.length - 1 && isPlainWord(token) && wanted.includes(fold(token.text)),
  );
  return place < 0 ? undefined : tokens.slice(place);
}

const THEN = /^(?:and|then|und|dann|et|puis)$/iu;
const ORDER =
  /^(?:add|invite|remove|kick|make|set|tell|close|delete|give|put|füge|lade|entferne|mache?|ajoute[rz]?|invite[rz]?|retire[rz]?)$/iu;

/** `Deal X and add Nina`: is that a name, or two things to do? */
function refuseSecondOrder(key: string, text: Arg<unknown>, tokens: readonly Token[], given: Given): void {
  if (text.place !== 'positional') return;
  const isWord = (index: number, pattern: RegExp) =>
    isPlainWord(tokens[index]) && pattern.test(tokens[index]?.text ?? '');
  const place = [...tokens.keys()].findIndex(
    (index) => index > 0 && isWord(index, THEN) && isWord(index + 1, ORDER),
  );
  if (place < 0) return;
  const front = { ...given, [key]: tokens.slice(0, place) };
  throw new ArgumentError({ code: 'not-understood', texts: [textOf(tokens.slice(place))] }, key, {
    given: front,
  });
}

const JOINS = /^(?:and|or|but|for|with|to|of|in|from|und|oder|für|mit|zu|von|et|ou|pour|avec|de|à)$/iu;

/** `Deal X not --public`, `Deal X and --members`: a name has no such end, and what it says of the option isn't known. */
function refuseOpenEnd(
  [key, text]: Entry,
  tokens: readonly Token[],
  { given, entries }: { readonly given: Given; readonly entries: readonly Entry[] },
): void {
  const [last] = tokens.slice(-1);
  const isName =
    text.place === 'positional' || (text.control.kind === 'text' && text.control.oneLine === true);
  if (!isName || !isUnquoted(last) || !(JOINS.test(last.text) || isException(last))) return;
  const front = { ...withoutFlags(Object.fromEntries(entries), given), [key]: tokens.slice(0, -1) };
  throw new ArgumentError({ code: 'not-understood', texts: [last.text] }, key, { given: front });
}
