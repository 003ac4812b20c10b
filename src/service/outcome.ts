import type { ArgumentProblem, Given } from '@finos/symphony-bdk-core';
import type { Answer } from '../commands/index.ts';
import type { Problem } from '../errors.ts';
import type { Plan, PlanPreview } from '../plans/index.ts';

/** What came of a command, as data. */
export type Outcome =
  /** `notFound` are texts that matched nobody. */
  | { readonly kind: 'answer'; readonly answer: Answer; readonly notFound: readonly string[] }
  /** What there is to say follows from what was done, through the outbox. */
  | { readonly kind: 'accepted'; readonly plan: Plan }
  | { readonly kind: 'plans'; readonly plans: readonly Plan[] }
  | { readonly kind: 'preview'; readonly preview: DryRun; readonly notFound: readonly string[] }
  /** Arguments are missing, ambiguous, or not understood. `arg` is which, `given` what there is for a form. */
  | {
      readonly kind: 'ask';
      readonly problem: ArgumentProblem;
      readonly arg: string | undefined;
      readonly given: Given;
      readonly notFound: readonly string[];
    }
  /** `isEarly` when it was refused before the arguments were read. */
  | { readonly kind: 'refused'; readonly problem: Problem; readonly isEarly: boolean };

/** What a command would do. */
export type DryRun = {
  readonly plans: readonly (PlanPreview & {
    /** Who would be asked for approval, or why nobody can be. */
    readonly approval:
      | { readonly names: readonly string[]; readonly problem: Problem | undefined }
      | undefined;
  })[];
  readonly denied: readonly { readonly description: string; readonly problem: Problem }[];
};
