import type { Given } from '@finos/symphony-bdk-core';
import type { Call, Command } from '../commands/index.ts';
import type { Problem } from '../errors.ts';
import type { FactsSource } from '../policy/index.ts';
import { createFindForOneself, type ForOneselfOptions } from './for-oneself.ts';
import type { Outcome } from './outcome.ts';

type Wanted = Call & { readonly command: Command; readonly given: Given };

/** Adds the command for oneself to an outcome that refuses the person, or that can't find a room they may not look into. */
type AddForOneself = (outcome: Outcome, wanted: Wanted) => Promise<Outcome>;

type Options = ForOneselfOptions & { readonly factsSource: Pick<FactsSource, 'now'> };

const OF_RIGHTS: ReadonlySet<Problem['code']> = new Set(['not-allowed', 'group-chat']);

const isOfRights = (
  outcome: Outcome,
  { args }: Command,
): outcome is Extract<Outcome, { kind: 'refused' | 'ask' }> =>
  outcome.kind === 'refused'
    ? OF_RIGHTS.has(outcome.problem.code)
    : outcome.kind === 'ask' && args[outcome.arg ?? '']?.control.kind === 'room';

export function createAddForOneself(options: Options): AddForOneself {
  const find = createFindForOneself(options);
  return async (outcome, wanted) => {
    if (!isOfRights(outcome, wanted.command)) return outcome;
    const forOneself = await find(wanted, { call: wanted, facts: options.factsSource.now() });
    return forOneself === undefined ? outcome : { ...outcome, forOneself };
  };
}
