import { YES_NO } from '@finos/symphony-bdk-core';
import { confirmationChoices } from '../choices.ts';
import { command } from '../command.ts';
import { answerConfirmation } from './answer-confirmation.ts';
import { planArg } from './plan-arg.ts';

export const cancel = command({
  name: 'cancel',
  example: '/cancel',
  synonyms: [...YES_NO.no.answerAnywhereOrFlag, ...YES_NO.no.answerAnywhere],
  action: 'plan.control',
  isRare: true,
  isPrivate: false,
  form: { choices: { plan: confirmationChoices } },
  args: { plan: planArg.optional().positional() },
  act: ({ plan }, context) => answerConfirmation('cancel', plan, context),
});
