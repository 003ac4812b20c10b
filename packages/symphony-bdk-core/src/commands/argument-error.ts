import type { Person } from './directory.ts';

/** A point in time, in milliseconds since 1970, and a text that is read as nothing else. */
export type TimeReading = { readonly at: number; readonly text: string };

/** What is wrong with an argument, as data; the sentence for it is the application's. `about` is the argument's description. */
export type ArgumentProblem =
  | { readonly code: 'missing'; readonly about: string }
  | { readonly code: 'unexpected'; readonly text: string }
  | { readonly code: 'unknown-option'; readonly option: string; readonly nearest?: string }
  | { readonly code: 'repeated-option'; readonly option: string }
  | { readonly code: 'option-without-value'; readonly option: string; readonly about: string }
  | { readonly code: 'too-long'; readonly about: string; readonly maxLength: number }
  | { readonly code: 'control-characters'; readonly about: string }
  | {
      readonly code: 'not-a-choice';
      readonly about: string;
      readonly text: string;
      readonly choices: readonly string[];
    }
  | { readonly code: 'no-duration'; readonly about: string; readonly text: string }
  | { readonly code: 'no-time'; readonly about: string; readonly text: string }
  | { readonly code: 'past-time'; readonly about: string; readonly text: string }
  | { readonly code: 'future-time'; readonly about: string; readonly text: string }
  /** A time of no certain hour or day, such as `tomorrow morning`. */
  | { readonly code: 'vague-time'; readonly about: string; readonly text: string }
  /** `1M` */
  | { readonly code: 'minutes-or-months'; readonly about: string; readonly text: string }
  | {
      readonly code: 'ambiguous-time';
      readonly about: string;
      readonly text: string;
      readonly readings: readonly TimeReading[];
    }
  /** `choices` are IANA names of the time zones that may be meant; none when it is not known at all. */
  | {
      readonly code: 'unclear-zone';
      readonly about: string;
      readonly text: string;
      readonly zone: string;
      readonly choices: readonly string[];
    }
  | { readonly code: 'no-id'; readonly about: string; readonly text: string; readonly like: string }
  | { readonly code: 'too-many'; readonly about: string; readonly most: number }
  | { readonly code: 'one-person'; readonly about: string }
  | { readonly code: 'people-not-found'; readonly texts: readonly string[] }
  | {
      readonly code: 'ambiguous-person';
      readonly index: number;
      readonly length: number;
      readonly text: string;
      readonly candidates: readonly Person[];
    }
  | { readonly code: 'room-not-found'; readonly text: string }
  | { readonly code: 'ambiguous-room'; readonly text: string };

/**
 * An argument that cannot be read; `problem` says why. `arg` names the argument once it is known, `values` holds the arguments that
 * were read before it.
 */
export class ArgumentError extends Error {
  readonly problem: ArgumentProblem;
  readonly arg: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  constructor(problem: ArgumentProblem, arg?: string, values: Readonly<Record<string, unknown>> = {}) {
    super(`argument: ${problem.code}`);
    this.name = 'ArgumentError';
    this.problem = problem;
    this.arg = arg;
    this.values = values;
  }
}
