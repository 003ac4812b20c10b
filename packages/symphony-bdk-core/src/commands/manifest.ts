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
  const manifest = createManifest(commands);
  for (const { ofRare, to } of SHORTENINGS) {
    for (const [index, { isRare = false }] of [...commands.entries()].reverse()) {
      if (manifest.length() < MANIFEST_LIMIT) return manifest.text();
      if (isRare === ofRare) manifest.shorten(index, to);
    }
  }
  if (manifest.length() < MANIFEST_LIMIT) return manifest.text();
  throw new RangeError(
    `The manifest of ${commands.length} commands is longer than ${MANIFEST_LIMIT} characters.`,
  );
}

type Entry = {
  readonly write: ReturnType<typeof entryWriter>;
  readonly isHelp: boolean;
  detail: Detail;
  text: string;
};

const [BEFORE, BETWEEN, BEHIND] = ['{"commands":[', ',', ']}'];

/** A manifest with everything in it, to be shortened entry by entry: each time only what changes is written, and the length is known. */
function createManifest(commands: readonly CommandDescription[]) {
  const entries = commands.map(
    (command): Entry => ({
      write: entryWriter(command),
      isHelp: command.name === 'help',
      detail: 'all',
      text: '',
    }),
  );
  let folded = 0;
  let written = 0;

  function rewrite(entry: Entry): void {
    const text = entry.detail === 'folded' ? '' : entry.write(entry.detail, entry.isHelp ? folded : 0);
    written += text.length - entry.text.length;
    entry.text = text;
  }
  for (const entry of entries) rewrite(entry);

  return {
    length: (): number => {
      const commas = Math.max(0, entries.length - folded - 1) * BETWEEN.length;
      return BEFORE.length + written + commas + BEHIND.length;
    },
    text: (): string =>
      BEFORE +
      entries.flatMap(({ detail, text }) => (detail === 'folded' ? [] : [text])).join(BETWEEN) +
      BEHIND,
    shorten(index: number, detail: Detail): void {
      const entry = entries[index];
      if (entry === undefined) return;
      entry.detail = detail;
      rewrite(entry);
      if (detail !== 'folded') return;
      folded += 1;
      for (const each of entries) if (each.isHelp) rewrite(each);
    },
  };
}

/** Writes the JSON of a command's entry; that of /help says how many have none. */
function entryWriter(command: CommandDescription) {
  const { name, summary, example } = command;
  const args = argumentHelp(command).filter(({ aside }) => !aside);
  return (detail: Exclude<Detail, 'folded'>, folded: number): string => {
    const shown = args.filter(
      ({ required }) => detail !== 'no arguments' && (required || detail !== 'needed arguments'),
    );
    return JSON.stringify({
      name: `/${name}`,
      desc: folded > 0 ? `${summary} (+${folded})` : summary,
      ...(detail === 'all' ? { example } : {}),
      ...(shown.length > 0 ? { args: shown.map((each) => ({ name: `[${each.name}]` })) } : {}),
    });
  };
}
