import { chosenAmong, planChoices } from '../choices.ts';
import { command } from '../command.ts';
import { planArg } from './plan-arg.ts';

export const planResume = command({
  name: 'plan resume',
  example: '/plan resume P-3F09A1C27B5E',
  synonyms: ['resume', 'continue'],
  action: 'plan.control',
  isRare: true,
  isPrivate: true,
  form: chosenAmong('plan', planChoices('resume'), 'to-resume'),
  args: { plan: planArg },
  act: ({ plan }, context) => context.services.controlPlan({ id: plan, control: 'resume' }, context),
});
