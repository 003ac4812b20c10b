import { type Arg, arg as kitArg } from '@finos/symphony-bdk-core';
import type { PlainWordId } from '../words/index.ts';

/** What an argument is, as a sentence of the catalogue. */
export type ArgId = Extract<PlainWordId, `arg-${string}`>;

type Worded<Build> = Build extends (about: string, ...rest: infer Rest) => infer Built
  ? (about: ArgId, ...rest: Rest) => Built
  : never;

/** The arguments of the kit, which say of themselves what the catalogue does. */
export const arg: {
  readonly [Kind in keyof Omit<typeof kitArg, 'choice'>]: Worded<(typeof kitArg)[Kind]>;
} & {
  readonly choice: <const C extends string>(
    about: ArgId,
    choices: readonly C[],
    read?: (text: string) => C | undefined,
  ) => Arg<C>;
} = kitArg;
