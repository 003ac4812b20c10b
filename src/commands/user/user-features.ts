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
          words: inWords(entitlement),
          isOn: enabled,
        })),
      },
      pages,
    };
  },
});

/** `isExternalIMEnabled` as `External IM enabled`. */
function inWords(name: string): string {
  const words = name
    .replace(/^is(?=\p{Lu})/u, '')
    .split(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase()))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
