import { PLAN_ID } from '../../plans/index.ts';
import { arg } from '../arg.ts';
import { planChoices } from '../choices.ts';
import { command } from '../command.ts';

export const planResume = command({
  name: 'plan resume',
  example: '/plan resume P-3F09A1C27B5E',
  synonyms: ['resume', 'continue'],
  action: 'plan.control',
  isRare: true,
  form: { choices: { plan: planChoices('resume') } },
  args: { plan: arg.id('arg-plan', { pattern: PLAN_ID, sample: 'PLAN', like: 'P-3F09A1C27B5E' }) },
  act: ({ plan }, context) => context.services.controlPlan({ id: plan, control: 'resume' }, context),
});
