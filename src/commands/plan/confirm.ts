import { YES_NO } from '@finos/symphony-bdk-core';
import { confirmationChoices } from '../choices.ts';
import { command } from '../command.ts';
import { answerConfirmation } from './answer-confirmation.ts';
import { planArg } from './plan-arg.ts';

export const confirm = command({
  name: 'confirm',
  example: '/confirm',
  synonyms: [...YES_NO.yes.answerAnywhereOrFlag, ...YES_NO.yes.answerAnywhere],
  action: 'plan.control',
  isRare: true,
  isPrivate: false,
  form: { choices: { plan: confirmationChoices } },
  args: { plan: planArg.optional().positional() },
  act: ({ plan }, context) => answerConfirmation('confirm', plan, context),
});
