import { type Person, writeLine } from '@finos/symphony-bdk-core';
import { isAmongOthers } from '../commands/index.ts';
import type { Problem } from '../errors.ts';
import { problemPhrase } from '../replies/index.ts';
import type { ForOneself } from '../service/index.ts';
import { phrase } from '../words/index.ts';
import { withRoom } from './ask-which.ts';
import { labelledForm } from './buttons.ts';
import { OFFER_LIVES_MS } from './offer-commands.ts';
import type { TurnCards } from './open-card.ts';
import { filesOf, type Turn } from './turn.ts';

type Offering = {
  /** Why what was asked for isn't done, where that is worth saying. */
  readonly problem: Problem | undefined;
  readonly turn: Turn;
  /** The form that was sent. */
  readonly form: string | undefined;
};

/** Says which command there is for whoever named nobody but themselves, with a button that runs it. */
export type OfferForOneself = (forOneself: ForOneself, offering: Offering) => Promise<void>;

type Options = {
  readonly bot: Person;
  readonly turnCards: TurnCards;
};

export const createOfferForOneself =
  ({ bot, turnCards }: Options): OfferForOneself =>
  async ({ command, given: asGiven, isFirst }, { problem, turn, form }) => {
    const isHere = turn.answersIn === undefined;
    const given = isHere ? asGiven : withRoom(command, asGiven, turn);
    const payload = { offers: [{ command: command.name, given }], ...filesOf(turn) };
    const token = await turnCards.open(turn, { purpose: 'offer', payload }, { livesMs: OFFER_LIVES_MS });
    // In a room Steward has to be mentioned first.
    const mention = isHere && isAmongOthers(turn) ? `@${bot.displayName} ` : '';
    const line = { bold: `${mention}${writeLine(command, given)}` };
    const use = phrase(isFirst ? 'for-oneself-first' : 'for-oneself', { line });
    const sentence =
      problem === undefined ? use : phrase('two-sentences', { first: problemPhrase(problem), second: use });
    const button = { name: 'offer-0', look: 'primary', label: phrase('button-yes-do-it') } as const;
    const reply = {
      template: 'help/did-you-mean',
      data: { sentence, form: labelledForm(token, [button]) },
    } as const;
    await turnCards.show(turn, reply, { token, form });
  };
