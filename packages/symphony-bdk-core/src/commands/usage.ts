import type { Arg } from './arg.ts';
import { type CommandDescription, optionName } from './command.ts';

/** The usage line of a command, such as `/room add @PERSON… [--room ROOM]`. */
export function usage(command: CommandDescription): string {
  const parts = Object.entries(command.args).map(([key, arg]) => usagePart(key, arg));
  return [`/${command.name}`, ...parts].join(' ');
}

function usagePart(key: string, arg: Arg<unknown>): string {
  if (arg.place === 'positional') return arg.required ? arg.sample : `[${arg.sample}]`;
  const part = arg.arity === 'flag' ? optionName(key) : `${optionName(key)} ${arg.sample}`;
  return arg.required ? part : `[${part}]`;
}

/** The arguments of a command with what is said of each, for help: `{ name: '--room ROOM', about: 'which room' }`. */
export function argumentHelp(
  command: CommandDescription,
): { name: string; about: string; required: boolean }[] {
  return Object.entries(command.args).map(([key, arg]) => ({
    name: usagePart(key, arg).replaceAll(/^\[|\]$/gu, ''),
    about: arg.about,
    required: arg.required,
  }));
}
