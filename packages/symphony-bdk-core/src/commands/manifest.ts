import type { CommandDescription } from './command.ts';
import { argumentHelp } from './usage.ts';

/** A manifest is shorter than this, in characters: the guide says 6,000, the specification of `POST /pod/v1/user/manifest/own` 6,144. */
export const MANIFEST_LIMIT = 6000;

/** How much of a command is in the manifest; `folded` is nothing, the command is found through `/help`. */
type Detail = 'all' | 'without example' | 'needed arguments' | 'no arguments' | 'folded';

/** What is given up while the manifest is too long, in this order, each from the last command of the list to the first. */
const SHORTENINGS: readonly { readonly ofRare: boolean; readonly to: Detail }[] = [
  { ofRare: true, to: 'without example' },
  { ofRare: true, to: 'needed arguments' },
  { ofRare: true, to: 'no arguments' },
  { ofRare: false, to: 'without example' },
  { ofRare: true, to: 'folded' },
  { ofRare: false, to: 'needed arguments' },
  { ofRare: false, to: 'no arguments' },
];

/**
 * The bot manifest that drives the client's `/` completion, as JSON text of less than 6,000 characters. It is one text for everybody,
 * so what is rare makes room first: it loses its example and its arguments, then its entry, and `/help` says how many more
 * commands there are. Throws RangeError when even the names of the others do not fit.
 */
export function manifestOf(commands: readonly CommandDescription[]): string {
  const details: Detail[] = commands.map(() => 'all');
  const entries = commands.map(entryWriter);
  for (const { ofRare, to } of SHORTENINGS) {
    for (const [index, { isRare = false }] of [...commands.entries()].reverse()) {
      if (lengthOf(textsOf(entries, details)) < MANIFEST_LIMIT) return manifestText(entries, details);
      if (isRare === ofRare) details[index] = to;
    }
  }
  const shortest = manifestText(entries, details);
  if (shortest.length < MANIFEST_LIMIT) return shortest;
  throw new RangeError(
    `The manifest of ${commands.length} commands is longer than ${MANIFEST_LIMIT} characters.`,
  );
}

/** Writes the JSON of a command's entry. */
type WriteEntry = (detail: Exclude<Detail, 'folded'>, folded: number) => string;

function textsOf(entries: readonly WriteEntry[], details: readonly Detail[]): string[] {
  const folded = details.filter((detail) => detail === 'folded').length;
  const texts: string[] = [];
  for (const [index, write] of entries.entries()) {
    const detail = details[index] ?? 'folded';
    if (detail !== 'folded') texts.push(write(detail, folded));
  }
  return texts;
}

const [BEFORE, BETWEEN, BEHIND] = ['{"commands":[', ',', ']}'];

/** Of the manifest with these entries, which is only put together once it is short enough. */
function lengthOf(texts: readonly string[]): number {
  const commas = Math.max(0, texts.length - 1) * BETWEEN.length;
  return texts.reduce((length, text) => length + text.length, BEFORE.length + commas + BEHIND.length);
}

const manifestText = (entries: readonly WriteEntry[], details: readonly Detail[]): string =>
  BEFORE + textsOf(entries, details).join(BETWEEN) + BEHIND;

/** Remembers what it wrote: while a manifest is shortened, its text is needed a hundred times, and one entry changes each time. */
function entryWriter(command: CommandDescription): WriteEntry {
  const { name, summary, example } = command;
  const args = argumentHelp(command).filter(({ aside }) => !aside);
  const written = new Map<string, string>();
  return (detail, allFolded) => {
    const folded = name === 'help' ? allFolded : 0;
    const key = `${detail} ${folded}`;
    const known = written.get(key);
    if (known !== undefined) return known;
    const shown = args.filter(
      ({ required }) => detail !== 'no arguments' && (required || detail !== 'needed arguments'),
    );
    const text = JSON.stringify({
      name: `/${name}`,
      desc: folded > 0 ? `${summary} (+${folded})` : summary,
      ...(detail === 'all' ? { example } : {}),
      ...(shown.length > 0 ? { args: shown.map((each) => ({ name: `[${each.name}]` })) } : {}),
    });
    written.set(key, text);
    return text;
  };
}
