import type { ArgumentProblem } from './argument-error.ts';

/** A name that several people have, or only similar ones. */
export type AmbiguousPerson = Extract<ArgumentProblem, { code: 'ambiguous-person' }>;
