import { command } from '../command.ts';
import { pageOf } from '../pages.ts';
import { presenceRow } from './presence-row.ts';

export const presenceWatches = command({
  name: 'presence watches',
  example: '/presence watches',
  synonyms: ['watches', 'my watches', 'list watches'],
  action: 'presence.read',
  isPrivate: true,
  args: {},
  async answer(_, { principal, page, services: { watches, presences } }) {
    const held = await watches.listOf(principal);
    const { items, pages } = pageOf(held, page);
    await presences.showInterest(items.map(({ watched }) => watched.id));
    const rows = await Promise.all(
      items.map(async ({ watched, until }) => ({
        name: watched.displayName,
        until,
        ...presenceRow(await presences.of(watched.id)),
      })),
    );
    return { template: 'presence/watches', data: { count: held.length, watches: rows }, pages };
  },
});
