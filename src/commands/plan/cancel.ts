import { PLAN_ID } from '../../plans/index.ts';
import { arg } from '../arg.ts';
import { confirmationChoices } from '../choices.ts';
import { command } from '../command.ts';
import { answerConfirmation } from './answer-confirmation.ts';

export const cancel = command({
  name: 'cancel',
  example: '/cancel',
  synonyms: ['never mind', 'forget it'],
  action: 'plan.control',
  isRare: true,
  form: { choices: { plan: confirmationChoices } },
  args: {
    plan: arg
      .id('arg-plan', { pattern: PLAN_ID, sample: 'PLAN', like: 'P-3F09A1C27B5E' })
      .optional()
      .positional(),
  },
  act: ({ plan }, context) => answerConfirmation('cancel', plan, context),
});
