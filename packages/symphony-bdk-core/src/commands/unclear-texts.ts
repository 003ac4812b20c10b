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
    for (const [name, arg] of open) {
      if (endsWithSwitch(text, tokens, [name, arg])) {
        const option = optionName(name);
        throw new ArgumentError({ code: 'unclear-switch', text: option.slice(2), option }, key);
      }
      if (arg.connectors.length === 0 || (arg.control.kind === 'text' && !arg.isName)) continue;
      // Of what is said in many words, people may be a part.
      if (arg.control.kind === 'people' && text.place !== 'positional') continue;
      const connectors = connectorsTo(name, arg);
      const places = [...tokens.keys()].filter((place) => isConnectorWord(tokens[place], connectors));
      for (const place of places.slice(-MOST_PLACES)) {
        const found = await readableBehind(tokens, place, arg, scope);
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
