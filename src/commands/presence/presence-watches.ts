import { command } from '../command.ts';
import { pageOf } from '../pages.ts';
import { presenceTable } from './presence-row.ts';

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
    const seen = await Promise.all(
      items.map(async ({ watched, until }) => ({
        person: watched,
        until,
        presence: await presences.of(watched.id),
      })),
    );
    const { rows, hidden } = presenceTable(seen);
    const withEnds = rows.map((row, index) => ({ ...row, until: seen[index]?.until ?? 0 }));
    return { template: 'presence/watches', data: { count: held.length, watches: withEnds, hidden }, pages };
  },
});
