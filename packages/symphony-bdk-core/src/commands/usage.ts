import type { Arg } from './arg.ts';
import { type CommandDescription, optionName } from './command.ts';

/** The usage line of a command, such as `/room add @PERSON… [--room ROOM]`. */
export function usage(command: CommandDescription): string {
  const parts = shown(command)
    .filter(([, { aside }]) => !aside)
    .map(([key, arg]) => usagePart(key, arg));
  return [`/${command.name}`, ...parts].join(' ');
}

const LONGEST_SAMPLE = 24;

/** The usage line for lists: without options, and of many choices only the first, such as `/presence set AVAILABLE|…`. */
export function briefUsage(command: CommandDescription): string {
  const needed = shown(command).filter(([, arg]) => arg.place !== 'option' || arg.required);
  const parts = needed.map(([key, arg]) => {
    const { sample } = arg;
    const short = sample.length > LONGEST_SAMPLE ? `${sample.split('|')[0]}|…` : sample;
    return usagePart(key, { ...arg, sample: short });
  });
  return [`/${command.name}`, ...parts].join(' ');
}

const shown = ({ args }: CommandDescription): [string, Arg<unknown>][] =>
  Object.entries(args).filter(([, { hidden }]) => !hidden);

function usagePart(key: string, arg: Arg<unknown>): string {
  if (arg.place === 'positional') return arg.required ? arg.sample : `[${arg.sample}]`;
  const name = arg.place === 'keyword' ? key : optionName(key);
  const part = arg.arity === 'flag' ? name : `${name} ${arg.sample}`;
  return arg.required ? part : `[${part}]`;
}

/** The arguments of a command with what is said of each, for help: `{ name: '--room ROOM', about: 'which room' }`. */
export function argumentHelp(
  command: CommandDescription,
): { name: string; about: string; required: boolean; aside: boolean }[] {
  return shown(command).map(([key, arg]) => ({
    name: usagePart(key, arg).replaceAll(/^\[|\]$/gu, ''),
    about: arg.about,
    required: arg.required,
    aside: arg.aside,
  }));
}
