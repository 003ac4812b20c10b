import { UserError } from '../../errors.ts';
import { messageOf } from '../call.ts';
import type { Acted, CommandContext } from '../command.ts';

/** Answers the one question whether something is to be done that is open here for whoever types this; of several it asks which. */
export async function answerConfirmation(
  verdict: 'confirm' | 'cancel',
  id: string | undefined,
  context: CommandContext,
): Promise<Acted> {
  const { confirmations } = context.services;
  const open = await confirmations.openFor(context);
  const fitting = id === undefined ? open : open.filter(({ plan }) => plan.id === id);
  const [asked, another] = fitting;
  if (asked === undefined) throw new UserError({ code: 'nothing-to-confirm' });
  if (another !== undefined) throw new UserError({ code: 'several-to-confirm' });
  const { state, occasion } = asked.plan;
  if (
    verdict === 'confirm' &&
    state === 'confirming' &&
    messageOf(occasion) === messageOf(context.occasion.key)
  )
    throw new UserError({ code: 'confirmed-unseen' });
  const answered = await confirmations.answer({ token: asked.token, plan: asked.plan.id }, verdict, context);
  return { kind: 'accepted', plan: answered ?? asked.plan };
}
