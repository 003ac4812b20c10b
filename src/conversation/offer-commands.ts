import { LEFT_OVER, type Suggestion, writeLine } from '@finos/symphony-bdk-core';
import { type Command, isDryRun } from '../commands/index.ts';
import type { Offer, SuggestCommands } from '../service/index.ts';
import { type Phrase, phrase, type Value } from '../words/index.ts';
import { labelledForm } from './buttons.ts';
import type { TurnCards } from './open-card.ts';
import type { OpenQuestions } from './open-questions.ts';
import { callOf, filesOf, type Turn } from './turn.ts';

type Offering = {
  readonly turn: Turn;
  /** The unknown command; without one, only what names something that there is, or is understood completely, is offered. */
  readonly unknown?: string;
  /** The command was typed as a question: it is offered if it can be run as it stands. */
  readonly isAsked?: boolean;
};

/** Offers commands that may have been meant, with buttons that run them. False when this person may run none of them. */
export type OfferCommands = (
  suggestions: readonly Suggestion<Command>[],
  offering: Offering,
) => Promise<boolean>;

type Options = {
  readonly suggest: SuggestCommands;
  readonly turnCards: TurnCards;
  readonly openQuestions: Pick<OpenQuestions, 'leave'>;
};

type Saying = Required<Pick<Offering, 'unknown' | 'isAsked'>> & { readonly lines: readonly Value[] };

/** Whoever takes it later means something else. */
export const OFFER_LIVES_MS = 10 * 60_000;

export const createOfferCommands =
  ({ suggest, turnCards, openQuestions }: Options): OfferCommands =>
  async (suggestions, { turn, unknown = '', isAsked = false }) => {
    const found = await suggest(suggestions, callOf(turn));
    const isMeant = isAsked ? ({ isComplete }: Offer) => isComplete : isSure;
    const offers = unknown === '' ? found.filter(isMeant) : found;
    if (offers.length === 0) return false;
    const payload = {
      offers: offers.map(({ command, given }) => ({ command: command.name, given })),
      ...filesOf(turn),
    };
    // What is offered is what is asked now.
    await openQuestions.leave(turn);
    const token = await turnCards.open(turn, { purpose: 'offer', payload }, { livesMs: OFFER_LIVES_MS });
    const lines = offers.map(({ command, given }) => writeLine(command, given));
    const buttons = offers.map((offer, index) => ({
      name: `offer-${index}`,
      look: index === 0 ? ('primary' as const) : ('secondary' as const),
      label: offers.length === 1 ? labelOf(offer) : (lines[index] ?? ''),
    }));
    const form = labelledForm(token, buttons);
    const bold = lines.map((line) => ({ bold: line }));
    const sentence = sentenceOf({ lines: bold, unknown, isAsked });
    const reply = { template: 'help/did-you-mean', data: { sentence, form } } as const;
    await turnCards.show(turn, reply, { token, form: undefined });
    return true;
  };

function sentenceOf({ lines, unknown, isAsked }: Saying): Phrase {
  if (isAsked) return phrase('help-shall-i', { lines });
  return unknown === ''
    ? phrase('help-did-you-mean', { lines })
    : phrase('help-did-you-mean-instead', { unknown: { bold: unknown }, lines });
}

/**
 * “Create a nice atmosphere” is no wish for a room, as “create a room called Deal X” is: of a line without a slash something has to name
 * what there is, or be quoted, unless the command itself was said in several words.
 */
const isSure = ({ isUnderstood, isComplete, words, given, waits, command }: Offer): boolean => {
  if (isComplete && words > 1) return true;
  // What is decided or answered can be left out, where something waits for that.
  if (waits && (isComplete || given[command.form?.among?.arg ?? ''] === undefined)) return true;
  const tokens = Object.entries(given).flatMap(([key, each]) => (key === LEFT_OVER ? [] : each));
  if (tokens.length === 0) return isUnderstood;
  return tokens.some((token) => token.kind !== 'word' || token.quoted);
};

const labelOf = ({ isComplete, given }: Offer): Phrase => {
  if (!isComplete) return phrase('button-go-on');
  return phrase(isDryRun(given) ? 'button-yes-dry-run' : 'button-yes-do-it');
};
