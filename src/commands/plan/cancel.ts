import { confirmationChoices } from '../choices.ts';
import { command } from '../command.ts';
import { answerConfirmation } from './answer-confirmation.ts';
import { planArg } from './plan-arg.ts';

export const cancel = command({
  name: 'cancel',
  example: '/cancel',
  synonyms: ['never mind', 'forget it'],
  action: 'plan.control',
  isRare: true,
  isPrivate: false,
  form: { choices: { plan: confirmationChoices } },
  args: { plan: planArg.optional().positional() },
  act: ({ plan }, context) => answerConfirmation('cancel', plan, context),
});
