import type { Args } from './arg.ts';

/**
 * What help, usage, forms and the manifest need to know of a command. `name` is what follows the slash (`room add`), `example`
 * a whole line that works. What is rare, such as what only administrators use, makes room first where there is little.
 */
export type CommandDescription = {
  readonly name: string;
  readonly summary: string;
  readonly example: string;
  readonly args: Args;
  readonly isRare?: boolean;
  /**
   * What people type instead of the name. It is suggested then, never run: `kick` for `room remove`. An ellipsis stands for what is
   * given: `make … owner`.
   */
  readonly synonyms?: readonly string[];
};

/** `readOnly` is written `--read-only`. */
export const optionName = (key: string): string =>
  `--${key.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;
