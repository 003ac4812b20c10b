import { featureOff } from '../../changes/index.ts';
import { featureChoices } from '../choices.ts';
import { command } from '../command.ts';
import { featureArgs, featureChange } from './feature-args.ts';

export const userFeatureOff = command({
  name: 'user feature off',
  example: '/user feature off @Bob Lee canCreatePublicRoom',
  synonyms: ['feature off', 'disable feature', 'feature disable', 'feature remove', 'remove feature'],
  action: 'user.feature.off',
  isRare: true,
  isPrivate: true,
  form: { choices: { feature: featureChoices } },
  args: featureArgs,
  reads: ({ user }) => ({ type: 'User', id: user.id }),
  plan: featureChange(featureOff),
  reply: 'user/feature',
});
