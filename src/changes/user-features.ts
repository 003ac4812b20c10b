import type { Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { featureQuoted, phrase } from '../words/index.ts';
import { type ChangeContext, type ChangeKind, makerOf } from './change.ts';
import type { ChangeName } from './change-name.ts';
import { refuseLockout, refuseSteward } from './locked-accounts.ts';
import { person } from './shapes.ts';
import { exactly, NOTHING_READ } from './undo.ts';

type Params = { readonly user: Person; readonly feature: string };

function switchKind<K extends ChangeName>(kind: K, enabled: boolean): ChangeKind<K, Params> {
  return {
    kind,
    params: z.object({ user: person, feature: z.string() }),
    describe: ({ user, feature }) =>
      phrase('change-user-feature', { user, feature: featureQuoted(feature), isOn: enabled }),
    resource: ({ user }) => ({ type: 'User', id: user.id }),
    subject: ({ user }) => user,
    context: ({ feature }) => ({ feature }),
    async check(params, context) {
      if (enabled) refuseSteward(params, context);
      else await refuseLockout(params, context);
    },
    done: async (params, context) => (await isOn(params, context)) === enabled,
    before: NOTHING_READ,
    async apply({ user, feature }, { pod }) {
      await pod.users.updateFeatureEntitlements(user.id, [{ entitlement: feature, enabled }]);
      return undefined;
    },
    undo: (params) => exactly(enabled ? featureOff(params) : featureOn(params)),
    notices: ({ user, feature }, { requester }) =>
      user.id === requester.id
        ? []
        : [
            {
              to: user,
              says: phrase('notice-feature', { requester, feature: featureQuoted(feature), isOn: enabled }),
            },
          ],
  };
}

async function isOn({ user, feature }: Params, { pod }: ChangeContext): Promise<boolean> {
  const features = await pod.users.getFeatureEntitlements(user.id);
  return features.some(({ entitlement, enabled }) => entitlement === feature && enabled);
}

export const featureOnKind = switchKind('user.feature.on', true);
export const featureOn = makerOf(featureOnKind);
export const featureOffKind = switchKind('user.feature.off', false);
export const featureOff = makerOf(featureOffKind);
