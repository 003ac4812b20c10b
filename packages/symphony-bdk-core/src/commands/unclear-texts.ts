import { type Token, textOf } from '../messages/token.ts';
import type { Arg } from './arg.ts';
import { ArgumentError } from './argument-error.ts';
import type { Given } from './assign.ts';
import { optionName } from './command.ts';
import type { ArgumentScope } from './directory.ts';
import { fold } from './fold.ts';
import { type Entry, isReadable, MOST_PLACES, MOST_WORDS, valueAt } from './readable.ts';
import { connectorsTo, isConnectorWord, isPlainWord, isProse } from './take.ts';

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
    refuseSecondOrder(key, text, tokens, given);
    for (const [name, arg] of open) {
      if (endsWithSwitch(text, tokens, [name, arg])) {
        const option = optionName(name);
        throw new ArgumentError({ code: 'unclear-switch', text: option.slice(2), option }, key);
      }
      const option = placeOfOption(text, tokens, name);
      if (option > 0)
        throw new ArgumentError(
          { code: 'unclear-text', about: text.about, text: textOf(tokens.slice(option)), other: arg.about },
          key,
        );
      if (arg.connectors.length === 0 || (arg.control.kind === 'text' && !arg.isName)) continue;
      // Of what is said in many words, people may be a part.
      if (arg.control.kind === 'people' && text.place !== 'positional') continue;
      const connectors = connectorsTo(name, arg);
      const places = [...tokens.keys()].filter((place) => isConnectorWord(tokens[place], connectors));
      for (const place of places.slice(-MOST_PLACES)) {
        // In a name, `with` leads to people whoever they are.
        const isSaid = arg.control.kind === 'people' && place > 0 && place < tokens.length - 1;
        const found = isSaid ? tokens.slice(place) : await readableBehind(tokens, place, arg, scope);
        if (found)
          throw new ArgumentError(
            { code: 'unclear-text', about: text.about, text: textOf(found), other: arg.about },
            key,
          );
      }
    }
  }
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

/** Where the name of another argument stands in a name: `Deal X description spot trades`. -1 when it doesn't. */
const placeOfOption = ({ place }: Arg<unknown>, tokens: readonly Token[], name: string): number =>
  place === 'positional'
    ? tokens.findIndex(
        (token, index) =>
          index > 0 &&
          index < tokens.length - 1 &&
          isPlainWord(token) &&
          fold(token.text) === optionName(name).slice(2),
      )
    : -1;

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
