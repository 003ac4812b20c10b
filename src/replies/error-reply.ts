import type { ArgumentProblem } from '@finos/symphony-bdk-core';
import type { Problem } from '../errors.ts';
import { problemPhrase } from './problem-phrase.ts';
import type { Reply } from './replier.ts';

/** How a command is written; `more` is what explains the rest of a long one, or empty. */
type UsageLine = { readonly usage: string; readonly more: string };

/** The reply for something a person can act on; the usage line is shown below it. */
export function errorReply(
  problem: Problem | ArgumentProblem,
  { usage, more }: UsageLine = { usage: '', more: '' },
): Reply {
  return { template: 'error/problem', data: { sentence: problemPhrase(problem), usage, more } };
}
