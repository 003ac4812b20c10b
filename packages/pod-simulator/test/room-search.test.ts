import { expect } from '@jest/globals';
import { bodyOf, podTest } from './support/pod-test.ts';

type Detail = { roomAttributes: { name: string }; roomSystemInfo: { id: string } };
type Results = { count: number; rooms: Detail[] };

podTest(
  'search finds what the caller may see, with ids in standard base64',
  async ({ bot, client, id, room }) => {
    const search = async (criteria: object, query = '', who = bot) =>
      bodyOf<Results>(await who.post(`/pod/v3/room/search${query}`, criteria));
    const names = async (...asked: Parameters<typeof search>) =>
      (await search(...asked)).rooms.map(({ roomAttributes }) => roomAttributes.name);

    const all = await search({ query: 'DESK' });
    expect(all.count).toBe(3);
    expect(all.rooms[0]?.roomSystemInfo.id).toBe(
      Buffer.from(room('FX desk'), 'base64url').toString('base64'),
    );
    expect(await names({ query: 'swaps' })).toEqual(['Rates desk']);
    expect(await names({ query: 'swaps', searchFields: ['name'] })).toEqual([]);
    expect(await names({ query: 'fx', searchFields: ['keywords_value'] })).toEqual(['FX desk']);
    expect(await names({ query: 'equities', labels: ['desk'] })).toEqual(['Equities desk']);
    expect(await names({ query: 'desk', owner: { id: id('jane.doe') } })).toEqual(['FX desk']);
    expect(await names({ query: '', member: { id: id('bob.lee') }, private: false })).toEqual([
      'Announcements',
    ]);
    expect(await names({ query: 'desk', active: false })).toEqual([]);
    expect(await names({ query: 'desk', subType: 'EMAIL' })).toEqual([]);
    expect(await search({ query: 'desk' }, '?skip=1&limit=1')).toMatchObject({ count: 3, skip: 1, limit: 1 });
    expect(await search({ query: 'desk' }, '?limit=5000')).toMatchObject({ limit: 100 });
    expect((await bot.post('/pod/v3/room/search', {})).status).toBe(400);

    const bob = await client('bob.lee');
    expect(await names({ query: 'desk' }, '', bob)).toEqual(['FX desk', 'Rates desk']);
    expect(await names({ query: 'desk' }, '?includeNonDiscoverable=true', bob)).toEqual([
      'FX desk',
      'Rates desk',
    ]);
  },
);
