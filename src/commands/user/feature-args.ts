import type { ArgValues } from '@finos/symphony-bdk-core';
import type { Change, featureOn } from '../../changes/index.ts';
import { featureNamed } from '../../queries/catalogues.ts';
import { arg } from '../arg.ts';
import type { CommandContext } from '../command.ts';
import { reasonArg } from '../why-args.ts';

export const featureArgs = {
  user: arg.user('arg-account').connect('for'),
  feature: arg.word('arg-feature', { maxLength: 64, sample: 'FEATURE', isWordy: true }),
  reason: reasonArg.optional(),
};

/** The plan of a command that makes this change of a feature. */
export const featureChange =
  (make: typeof featureOn) =>
  async (
    { user, feature }: ArgValues<typeof featureArgs>,
    { services: { pod } }: CommandContext,
  ): Promise<Change[]> => [make({ user, feature: await featureNamed(feature, pod) })];
