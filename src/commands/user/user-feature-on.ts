import { featureOn } from '../../changes/index.ts';
import { featureChoices } from '../choices.ts';
import { command } from '../command.ts';
import { featureArgs, featureChange } from './feature-args.ts';

export const userFeatureOn = command({
  name: 'user feature on',
  example: '/user feature on @Bob Lee canCreatePublicRoom',
  synonyms: ['feature on', 'enable feature', 'feature enable', 'feature add', 'add feature'],
  action: 'user.feature.on',
  isRare: true,
  isPrivate: true,
  form: { choices: { feature: featureChoices } },
  args: featureArgs,
  reads: ({ user }) => ({ type: 'User', id: user.id }),
  plan: featureChange(featureOn),
  reply: 'user/feature',
});
