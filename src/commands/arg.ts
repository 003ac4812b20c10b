import { type Arg, arg as kitArg } from '@finos/symphony-bdk-core';
import type { PlainWordId } from '../words/index.ts';
import { choiceNamed } from './choice-words.ts';

/** What an argument is, as a sentence of the catalogue. */
export type ArgId = Extract<PlainWordId, `arg-${string}`>;

type Worded<Build> = Build extends (about: string, ...rest: infer Rest) => infer Built
  ? (about: ArgId, ...rest: Rest) => Built
  : never;

/** The arguments of the kit, which say of themselves what the catalogue does. */
export const arg: {
  readonly [Kind in keyof Omit<typeof kitArg, 'choice' | 'yesNo'>]: Worded<(typeof kitArg)[Kind]>;
} & {
  /** Understands what cards call a choice, in each language, too; `read` what it is called besides. */
  readonly choice: <const C extends string>(
    about: ArgId,
    choices: readonly C[],
    read?: (text: string) => C | undefined,
  ) => Arg<C>;
  readonly yesNo: (about: ArgId) => Arg<boolean>;
} = {
  ...kitArg,
  choice: (about, choices, read) =>
    kitArg.choice(about, choices, (text) => read?.(text) ?? choiceNamed(text, choices)),
};
