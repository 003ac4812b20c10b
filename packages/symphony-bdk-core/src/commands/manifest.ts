import type { CommandDescription } from './command.ts';
import { argumentHelp } from './usage.ts';

/** Longest manifest that the pod takes, in characters (`POST /pod/v1/user/manifest/own`). */
export const MANIFEST_LIMIT = 6144;

/**
 * The bot manifest that drives the client's `/` completion, as JSON text of at most 6,144 characters. When it would be longer,
 * examples are left out first, then arguments that may be left out, then all arguments. Throws RangeError when even the names
 * do not fit.
 */
export function manifestOf(commands: readonly CommandDescription[]): string {
  const entries = commands.map((command) => {
    const { name, summary: desc, example } = command;
    const given = argumentHelp(command);
    return { name: `/${name}`, desc, example, args: given, needed: given.filter(({ required }) => required) };
  });
  const drafts = [
    entries.map(({ name, desc, example, args }) => ({ name, desc, example, ...argsOf(args) })),
    entries.map(({ name, desc, args }) => ({ name, desc, ...argsOf(args) })),
    entries.map(({ name, desc, needed }) => ({ name, desc, ...argsOf(needed) })),
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

const argsOf = (args: readonly { readonly name: string }[]) =>
  args.length > 0 ? { args: args.map(({ name }) => ({ name: `[${name}]` })) } : {};
