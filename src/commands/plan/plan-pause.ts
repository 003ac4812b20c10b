import { arg } from '@finos/symphony-bdk-core';
import { PLAN_ID } from '../../plans/index.ts';
import { command } from '../command.ts';

export const planPause = command({
  name: 'plan pause',
  summary: 'Pause a plan before its next change',
  example: '/plan pause P-3F09A1C27B5E',
  synonyms: ['pause', 'hold'],
  action: 'plan.control',
  isRare: true,
  args: { plan: arg.id('which plan', { pattern: PLAN_ID, sample: 'PLAN', like: 'P-3F09A1C27B5E' }) },
  act: ({ plan }, context) => context.services.controlPlan({ id: plan, control: 'pause' }, context),
});
