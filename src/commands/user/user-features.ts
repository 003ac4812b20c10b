import { featureName } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { pageOf } from '../pages.ts';
import { refuseOtherFirm } from './refuse-other-firm.ts';

export const userFeatures = command({
  name: 'user features',
  example: '/user features @Bob Lee',
  synonyms: ['features', 'entitlements'],
  action: 'user.account.read',
  isRare: true,
  isPrivate: true,
  args: { person: arg.user('arg-whose-features') },
  resource: ({ person }) => ({ type: 'User', id: person.id }),
  async answer({ person }, context) {
    refuseOtherFirm(person, context);
    const features = await context.services.pod.users.getFeatureEntitlements(person.id);
    const sorted = features.toSorted(
      (a, b) => Number(b.enabled) - Number(a.enabled) || (a.entitlement < b.entitlement ? -1 : 1),
    );
    const { items, pages } = pageOf(sorted, context.page);
    const onCount = features.filter(({ enabled }) => enabled).length;
    return {
      template: 'user/features',
      data: {
        person,
        onCount,
        offCount: features.length - onCount,
        features: items.map(({ entitlement, enabled }) => ({
          name: entitlement,
          words: featureName(entitlement),
          isOn: enabled,
        })),
      },
      pages,
    };
  },
});
