import { featureOn } from '../../changes/index.ts';
import { featureChoices } from '../choices.ts';
import { command } from '../command.ts';
import { featureArgs, featureChange } from '../user/feature-args.ts';
import { requestedFor } from './requested-for.ts';

const { feature, reason } = featureArgs;
const turnOn = featureChange(featureOn);

export const requestFeature = command({
  name: 'request feature',
  example: '/request feature canCreatePublicRoom --reason "runs the town hall"',
  synonyms: ['ask for feature', 'need feature', 'feature request'],
  action: 'user.feature.on',
  isPrivate: true,
  form: { choices: { feature: featureChoices } },
  args: { feature, for: requestedFor, reason },
  plan: ({ for: person, ...values }, context) =>
    turnOn({ user: person ?? context.principal, ...values }, context),
  reply: 'user/feature',
});
