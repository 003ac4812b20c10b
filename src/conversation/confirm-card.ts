import type { Person } from '@finos/symphony-bdk-core';
import { messageml } from 'symphony-messageml';
import { confirmCardOf, type Plan } from '../plans/index.ts';
import type { FactsSource } from '../policy/index.ts';
import { type Cards, formIdOf } from '../replies/index.ts';
import type { PersonShown, ReadShown } from '../shown/index.ts';
import { confirmationOf, confirmView } from '../views/confirm-view.ts';
import { phrase, type Worded } from '../words/index.ts';
import { button } from './buttons.ts';
import type { Rendered } from './rendered.ts';

const CONFIRMATION_LIVES_MS = 15 * 60_000;

type Options = {
  readonly bot: Person;
  readonly cards: Pick<Cards, 'tokenFor'>;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly readShown: ReadShown;
};

/** Asks the requester of a plan whether it is to be done; in red when nothing brings back how things were. */
export async function confirmCard(
  plan: Plan,
  { bot, cards, factsSource, readShown }: Options,
): Promise<Rendered> {
  const token = cards.tokenFor(confirmCardOf(plan));
  const { button: verb, isFinal } = confirmationOf(plan);
  const changes = plan.steps.map(({ change }) => change);
  const { people, rooms } = await readShown({ people: [], changes }, factsSource.now());
  // Others may read along, and whoever confirms may not know how people's accounts are.
  const shown = { rooms, people: people.map(withoutAccount) };
  // In a room Steward has to be mentioned first. It is in the form, so that no layout of a firm's own lacks it.
  const mention = plan.inRoom && 'stream' in plan.answerTo ? `@${bot.displayName} ` : '';
  const asLine = { confirm: { bold: `${mention}/confirm` }, cancel: { bold: `${mention}/cancel` } };
  const form: Worded = {
    inWords: (wording) =>
      messageml`<form id="${formIdOf(token)}"><p>${wording.markup(phrase('confirm-as-line', asLine))}</p><button type="action" name="confirm" class="${isFinal || plan.glass ? 'destructive' : 'primary'}">${wording.text(verb)}</button>${button('cancel', 'secondary', wording)}</form>`,
  };
  return {
    reply: {
      template: 'plan/confirm',
      data: { ...confirmView(plan, shown), form },
    },
    card: {
      token,
      purpose: 'confirm',
      payload: { plan: plan.id },
      userId: plan.requester.id,
      expiresAt: plan.createdAt + CONFIRMATION_LIVES_MS,
    },
  };
}

function withoutAccount(all: PersonShown): PersonShown {
  const { status: _, roles: __, ...person } = all;
  return person;
}
