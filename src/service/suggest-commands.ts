import {
  ArgumentError,
  findEach,
  type Given,
  readSettled,
  type Suggestion,
  withFound,
} from '@finos/symphony-bdk-core';
import type { Call, Command, Services } from '../commands/index.ts';
import { isRefusal } from '../errors.ts';
import type { CommandName } from '../names.ts';
import type { Facts, FactsSource } from '../policy/index.ts';
import type { ScopeOf } from './argument-scope.ts';
import type { FindForOneself } from './for-oneself.ts';
import type { WaitsFor } from './form-choices.ts';

/** A command that may have been meant, with what was given for its arguments. */
export type Offer = {
  readonly command: Command;
  readonly given: Given;
  /** Each word of the line was read as what it stands for. */
  readonly isUnderstood: boolean;
  /** It is understood, and nothing is missing. */
  readonly isComplete: boolean;
  /** It names, or leaves open, one of those things that wait for whoever typed it. */
  readonly waits: boolean;
  /** How many words stand for the command itself; 0 when they are only like it. */
  readonly words: number;
};

/** Finds out which of the commands that may have been meant this person may run, with what was given for them. */
export type SuggestCommands = (suggestions: readonly Suggestion<Command>[], call: Call) => Promise<Offer[]>;

type Options = {
  readonly services: Pick<Services, 'judge' | 'confirmations'>;
  /** Without it, nothing is known to wait. */
  readonly waitsFor?: WaitsFor;
  /** Without it, people who name only themselves are offered what they typed. */
  readonly findForOneself?: FindForOneself;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly scopeOf: ScopeOf;
};

const MAX_OFFERS = 3;

/** What answers a question. */
export const ANSWERS: ReadonlySet<CommandName> = new Set(['confirm', 'cancel']);

/** Of commands whose words were all typed, the one that takes the whole line was meant. */
const clarity = ({ isComplete, isUnderstood }: Offer): number => Number(isComplete) + Number(isUnderstood);

/**
 * What only owners may do to a room is no secret: who takes the offer hears who could do it, as if they had typed the command.
 */
const isOfRooms = ({ kind, args }: Command): boolean =>
  kind === 'plan' && Object.values(args).some(({ control }) => control.kind === 'room');

/** Nobody means a person in the place of a room. */
const isFit = ({ command: { args }, given }: Pick<Offer, 'command' | 'given'>): boolean =>
  Object.entries(args).every(
    ([key, { control }]) => control.kind !== 'room' || !given[key]?.some(({ kind }) => kind === 'mention'),
  );

export function createSuggestCommands({
  services,
  factsSource,
  scopeOf,
  waitsFor = async () => false,
  findForOneself = async () => undefined,
}: Options): SuggestCommands {
  /**
   * Names become the people and rooms that they name now. What can't be read stays as it was typed: whoever takes the offer is asked about
   * it, as if they had typed the command.
   */
  async function offerOf(
    { command, tokens, inFront, isExact }: Suggestion<Command>,
    { call, facts }: { readonly call: Call; readonly facts: Facts },
  ): Promise<Omit<Offer, 'waits'>> {
    const { args } = command;
    const words = isExact ? inFront : 0;
    const { given, fault } = command.assign(tokens);
    const offer = { command, isUnderstood: false, isComplete: false, words };
    try {
      const scope = { ...(await scopeOf(command, call, facts)), isStrict: true };
      try {
        if (fault) throw fault;
        const { values, settled } = await readSettled(args, given, scope);
        return { ...offer, given: withFound(args, settled, values), isUnderstood: true, isComplete: true };
      } catch (error) {
        if (!(error instanceof ArgumentError)) throw error;
        const isUnderstood = error.problem.code === 'missing';
        const found = isUnderstood
          ? { settled: error.given, values: error.values }
          : await findEach(args, error.given, scope);
        return { ...offer, given: withFound(args, found.settled, found.values), isUnderstood };
      }
    } catch (error) {
      if (!(error instanceof ArgumentError) && !isRefusal(error)) throw error;
      return { ...offer, given };
    }
  }

  return async (suggestions, call) => {
    const facts = factsSource.now();
    const offers: Offer[] = [];
    for (const suggestion of suggestions) {
      if (offers.length === MAX_OFFERS) break;
      // Nobody means these where nothing is asked.
      const isAnswer = ANSWERS.has(suggestion.command.name);
      if (isAnswer && (await services.confirmations.openFor(call)).length === 0) continue;
      const decision = await services.judge(suggestion.command, call, facts);
      const isDenied = decision.outcome === 'deny';
      const isHidden = isDenied && !isOfRooms(suggestion.command);
      if (isHidden && suggestion.command.forOneself === undefined) continue;
      const offer = await offerOf(suggestion, { call, facts });
      const own =
        isDenied || isOfRooms(suggestion.command) ? await findForOneself(offer, { call, facts }) : undefined;
      if (own && !own.isFirst) {
        offers.push({ ...offer, ...own, isUnderstood: true, isComplete: true, waits: false });
        continue;
      }
      if (isHidden || (isDenied && !offer.isComplete) || !isFit(offer)) continue;
      offers.push({ ...offer, waits: await waitsFor(offer, { call, facts }) });
    }
    // Where one of them takes the whole line, those that don't weren't meant.
    const areUnderstood = offers.some(({ isUnderstood }) => isUnderstood);
    const meant = areUnderstood ? offers.filter(({ isUnderstood }) => isUnderstood) : offers;
    const areEqual = suggestions.every(({ isExact }) => isExact);
    return areEqual ? meant.toSorted((a, b) => clarity(b) - clarity(a)) : meant;
  };
}
