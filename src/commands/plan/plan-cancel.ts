import { chosenAmong, planChoices } from '../choices.ts';
import { command } from '../command.ts';
import { planArg } from './plan-arg.ts';

export const planCancel = command({
  name: 'plan cancel',
  example: '/plan cancel P-3F09A1C27B5E',
  synonyms: ['abort', 'stop', 'cancel plan'],
  action: 'plan.control',
  isRare: true,
  isPrivate: true,
  form: chosenAmong('plan', planChoices('cancel'), 'to-cancel'),
  args: { plan: planArg },
  act: ({ plan }, context) => context.services.controlPlan({ id: plan, control: 'cancel' }, context),
});
