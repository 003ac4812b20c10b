import type { Token } from '../messages/token.ts';
import type { Person, Room } from './directory.ts';

/** A point in time, in milliseconds since 1970, and a text that is read as nothing else. */
export type TimeReading = { readonly at: number; readonly text: string };

/** What is wrong with an argument, as data; the sentence for it is the application's. `about` is the argument's description. */
export type ArgumentProblem =
  | { readonly code: 'missing'; readonly about: string }
  | { readonly code: 'unexpected'; readonly text: string }
  /** Words that no argument takes. */
  | { readonly code: 'not-understood'; readonly texts: readonly string[] }
  /** The quotation mark in front of this text is never closed. */
  | { readonly code: 'unclosed-quote'; readonly text: string }
  /** A text without quotes that holds what reads as another argument: `other` is the description of that. */
  | { readonly code: 'unclear-text'; readonly about: string; readonly text: string; readonly other: string }
  | { readonly code: 'unknown-option'; readonly option: string; readonly nearest?: string }
  | { readonly code: 'repeated-option'; readonly option: string }
  | { readonly code: 'option-without-value'; readonly option: string; readonly about: string }
  /** A search for so little finds anybody. */
  | { readonly code: 'too-short'; readonly about: string; readonly minLetters: number }
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
  /** A day that the calendar hasn't, or an hour of no day: `31 Nov`, `17:60`. */
  | { readonly code: 'impossible-time'; readonly about: string; readonly text: string }
  /** `0 days` */
  | { readonly code: 'zero-time'; readonly about: string; readonly text: string }
  /** More than ten years away. */
  | { readonly code: 'far-time'; readonly about: string; readonly text: string }
  /** `Fri 24 Dec`, which is a Thursday: `weekday` says what it is, 0 for Sunday to 6 for Saturday. */
  | {
      readonly code: 'wrong-weekday';
      readonly about: string;
      readonly text: string;
      readonly reading: TimeReading;
      readonly weekday: number;
    }
  /** `Fri 10/12`, which is no Friday in whichever order: `weekday` is the one that was named. */
  | {
      readonly code: 'no-such-weekday';
      readonly about: string;
      readonly text: string;
      readonly weekday: number;
    }
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
  /** No zone that keeps to the clocks of a place; `UTC+2` says nothing of when they change. */
  | {
      readonly code: 'no-zone';
      readonly about: string;
      readonly text: string;
      /** Zones of places with a similar name. */
      readonly nearest: readonly string[];
    }
  | { readonly code: 'no-id'; readonly about: string; readonly text: string; readonly like: string }
  | { readonly code: 'too-many'; readonly about: string; readonly most: number }
  /** Several people where one is wanted. */
  | { readonly code: 'one-person'; readonly about: string; readonly people: readonly Person[] }
  | { readonly code: 'people-not-found'; readonly texts: readonly string[] }
  | {
      readonly code: 'ambiguous-person';
      readonly index: number;
      readonly length: number;
      readonly text: string;
      /** At most ten; `more` is how many others fit. */
      readonly candidates: readonly Person[];
      readonly more: number;
      /** They are called so, all of them; otherwise only similarly. */
      readonly isExact: boolean;
    }
  | { readonly code: 'room-not-found'; readonly text: string }
  /** A text without quotes that ends with the name of a switch, such as `public`. */
  | { readonly code: 'unclear-switch'; readonly text: string; readonly option: string }
  /** No room is named so; these have a similar name, and the person may see them. */
  | { readonly code: 'similar-room'; readonly text: string; readonly candidates: readonly Room[] }
  /** The text is the name of a person and that of a room. */
  | { readonly code: 'person-or-room'; readonly text: string }
  | { readonly code: 'ambiguous-room'; readonly text: string };

type Circumstances = {
  /** A part of the argument's own value. */
  readonly found?: unknown;
  /** The part of its own words that names what was found; the rest is left over. */
  readonly meant?: readonly Token[] | undefined;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly given?: Readonly<Record<string, readonly Token[]>>;
};

/**
 * An argument that cannot be read; `problem` says why. `arg` names the argument once it is known, `values` holds the arguments that
 * were read before it, `given` what was given.
 */
export class ArgumentError extends Error {
  readonly problem: ArgumentProblem;
  readonly arg: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  readonly given: Readonly<Record<string, readonly Token[]>>;
  readonly found: unknown;
  readonly meant: readonly Token[] | undefined;
  constructor(
    problem: ArgumentProblem,
    arg?: string,
    { found, meant, values = {}, given = {} }: Circumstances = {},
  ) {
    super(`argument: ${problem.code}`);
    this.name = 'ArgumentError';
    this.problem = problem;
    this.arg = arg;
    this.values = values;
    this.given = given;
    this.found = found;
    this.meant = meant;
  }
}
