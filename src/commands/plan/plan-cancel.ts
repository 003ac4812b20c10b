import { PLAN_ID } from '../../plans/index.ts';
import { arg } from '../arg.ts';
import { planChoices } from '../choices.ts';
import { command } from '../command.ts';

export const planCancel = command({
  name: 'plan cancel',
  example: '/plan cancel P-3F09A1C27B5E',
  synonyms: ['abort', 'stop', 'cancel plan'],
  action: 'plan.control',
  isRare: true,
  form: { choices: { plan: planChoices('cancel') } },
  args: { plan: arg.id('arg-plan', { pattern: PLAN_ID, sample: 'PLAN', like: 'P-3F09A1C27B5E' }) },
  act: ({ plan }, context) => context.services.controlPlan({ id: plan, control: 'cancel' }, context),
});
