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
  const fits = () => manifestText(commands, details).length < MANIFEST_LIMIT;
  for (const { ofRare, to } of SHORTENINGS) {
    for (const [index, { isRare = false }] of [...commands.entries()].reverse()) {
      if (fits()) return manifestText(commands, details);
      if (isRare === ofRare) details[index] = to;
    }
  }
  if (fits()) return manifestText(commands, details);
  throw new RangeError(
    `The manifest of ${commands.length} commands is longer than ${MANIFEST_LIMIT} characters.`,
  );
}

function manifestText(commands: readonly CommandDescription[], details: readonly Detail[]): string {
  const folded = details.filter((detail) => detail === 'folded').length;
  const entries = commands.flatMap((command, index) => {
    const detail = details[index] ?? 'folded';
    return detail === 'folded' ? [] : [entryOf(command, detail, command.name === 'help' ? folded : 0)];
  });
  return JSON.stringify({ commands: entries });
}

function entryOf(command: CommandDescription, detail: Exclude<Detail, 'folded'>, folded: number) {
  const { name, summary, example } = command;
  const args = argumentHelp(command).filter(
    ({ required }) => detail !== 'no arguments' && (required || detail !== 'needed arguments'),
  );
  return {
    name: `/${name}`,
    desc: folded > 0 ? `${summary} (+${folded})` : summary,
    ...(detail === 'all' ? { example } : {}),
    ...(args.length > 0 ? { args: args.map((each) => ({ name: `[${each.name}]` })) } : {}),
  };
}
