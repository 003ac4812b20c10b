import {
  ArgumentError,
  assign,
  findEach,
  type Given,
  readArguments,
  type Suggestion,
  withFound,
} from '@finos/symphony-bdk-core';
import type { Call, Command, Services } from '../commands/index.ts';
import { isRefusal } from '../errors.ts';
import type { Facts, FactsSource } from '../policy/index.ts';
import type { ScopeOf } from './argument-scope.ts';

/** A command that may have been meant, with what of its arguments is certain. */
export type Offer = {
  readonly command: Command;
  readonly given: Given;
  /** All of the line is in `given`. */
  readonly isUnderstood: boolean;
  /** It is understood, and nothing is missing. */
  readonly isComplete: boolean;
};

/** Finds out which of the commands that may have been meant this person may run, with what was given for them. */
export type SuggestCommands = (suggestions: readonly Suggestion<Command>[], call: Call) => Promise<Offer[]>;

type Options = {
  readonly services: Pick<Services, 'judge'>;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly scopeOf: ScopeOf;
};

const MAX_OFFERS = 3;

export function createSuggestCommands({ services, factsSource, scopeOf }: Options): SuggestCommands {
  /** Names become the people that they name now. What can't be read is left out: nothing is guessed of it. */
  async function offerOf(
    { command, tokens }: Suggestion<Command>,
    { call, facts }: { readonly call: Call; readonly facts: Facts },
  ): Promise<Offer> {
    const { args } = command;
    try {
      const given = assign(args, tokens);
      const scope = { ...(await scopeOf(command, call, facts)), isStrict: true };
      try {
        const values = await readArguments(args, given, scope);
        return { command, given: withFound(args, given, values), isUnderstood: true, isComplete: true };
      } catch (error) {
        if (!(error instanceof ArgumentError)) throw error;
        if (error.problem.code === 'missing') {
          const known = withFound(args, given, error.values);
          return { command, given: known, isUnderstood: true, isComplete: false };
        }
        const found = await findEach(args, error.given, scope);
        const certain = Object.fromEntries(Object.keys(found).map((key) => [key, error.given[key] ?? []]));
        const known = withFound(args, certain, found);
        return { command, given: known, isUnderstood: false, isComplete: false };
      }
    } catch (error) {
      if (!(error instanceof ArgumentError) && !isRefusal(error)) throw error;
      return { command, given: {}, isUnderstood: false, isComplete: false };
    }
  }

  return async (suggestions, call) => {
    const facts = factsSource.now();
    const offers: Offer[] = [];
    for (const suggestion of suggestions) {
      if (offers.length === MAX_OFFERS) break;
      const decision = await services.judge(suggestion.command, call, facts);
      if (decision.outcome !== 'deny') offers.push(await offerOf(suggestion, { call, facts }));
    }
    return offers;
  };
}
