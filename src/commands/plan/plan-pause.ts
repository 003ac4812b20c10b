import { chosenAmong, planChoices } from '../choices.ts';
import { command } from '../command.ts';
import { planArg } from './plan-arg.ts';

export const planPause = command({
  name: 'plan pause',
  example: '/plan pause P-3F09A1C27B5E',
  synonyms: ['pause', 'hold'],
  action: 'plan.control',
  isRare: true,
  isPrivate: true,
  form: chosenAmong('plan', planChoices('pause'), 'to-pause'),
  args: { plan: planArg },
  act: ({ plan }, context) => context.services.controlPlan({ id: plan, control: 'pause' }, context),
});
