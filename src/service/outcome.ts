import type { ArgumentProblem, Given, Token } from '@finos/symphony-bdk-core';
import type { Answer } from '../commands/index.ts';
import type { Problem } from '../errors.ts';
import type { Plan } from '../plans/index.ts';
import type { DryRun } from '../views/dry-run-view.ts';
import type { ForOneself } from './for-oneself.ts';
import type { WhoCould } from './who-could.ts';

/** What came of a command, as data. */
export type Outcome =
  /** `notFound` are texts that matched nobody, `ignored` those that no argument takes. */
  | {
      readonly kind: 'answer';
      readonly answer: Answer;
      readonly notFound: readonly string[];
      readonly ignored: readonly string[];
    }
  /** What there is to say follows from what was done, through the outbox. */
  | { readonly kind: 'accepted'; readonly plan: Plan }
  | { readonly kind: 'plans'; readonly plans: readonly Plan[] }
  | { readonly kind: 'preview'; readonly preview: DryRun; readonly notFound: readonly string[] }
  /**
   * Arguments are missing, ambiguous, or not understood. `arg` is which, `given` what there is for a form, `left` the words that no argument
   * takes.
   */
  | {
      readonly kind: 'ask';
      readonly problem: ArgumentProblem;
      readonly arg: string | undefined;
      readonly given: Given;
      readonly left?: readonly Token[];
      readonly notFound: readonly string[];
      readonly forOneself?: ForOneself | undefined;
    }
  | {
      readonly kind: 'refused';
      readonly problem: Problem;
      readonly whoCould?: WhoCould | undefined;
      readonly forOneself?: ForOneself | undefined;
    };
