import type { CommandDescription } from './command.ts';
import { argumentHelp } from './usage.ts';

/** Longest manifest that the pod takes, in characters (`POST /pod/v1/user/manifest/own`). */
export const MANIFEST_LIMIT = 6144;

/**
 * The bot manifest that drives the client's `/` completion, as JSON text of at most 6,144 characters. Examples are left out first,
 * then arguments, when it would be longer. Throws RangeError when even the names do not fit.
 */
export function manifestOf(commands: readonly CommandDescription[]): string {
  const entries = commands.map((command) => ({
    name: `/${command.name}`,
    desc: command.summary,
    example: command.example,
    args: argumentHelp(command).map(({ name }) => ({ name: `[${name}]` })),
  }));
  const drafts = [
    entries.map(({ args, ...entry }) => (args.length > 0 ? { ...entry, args } : entry)),
    entries.map(({ name, desc, args }) => (args.length > 0 ? { name, desc, args } : { name, desc })),
    entries.map(({ name, desc }) => ({ name, desc })),
  ];
  for (const draft of drafts) {
    const manifest = JSON.stringify({ commands: draft });
    if (manifest.length <= MANIFEST_LIMIT) return manifest;
  }
  throw new RangeError(
    `The manifest of ${commands.length} commands is longer than ${MANIFEST_LIMIT} characters.`,
  );
}
