import { confirmationChoices } from '../choices.ts';
import { command } from '../command.ts';
import { answerConfirmation } from './answer-confirmation.ts';
import { planArg } from './plan-arg.ts';

export const confirm = command({
  name: 'confirm',
  example: '/confirm',
  synonyms: ['yes', 'do it', 'go ahead'],
  action: 'plan.control',
  isRare: true,
  isPrivate: false,
  form: { choices: { plan: confirmationChoices } },
  args: { plan: planArg.optional().positional() },
  act: ({ plan }, context) => answerConfirmation('confirm', plan, context),
});
