import { expect } from '@jest/globals';
import { acmeSeed } from '../src/index.ts';
import { publicPem } from './support/api-client.ts';
import { bodyOf, podTest } from './support/pod-test.ts';

type Presence = { category: string; userId: number };

const create = '/pod/v1/presence/feed/create';

podTest(
  'a presence feed has who changed since the last read, as they are now',
  async ({ bot, id, pod }) => {
    const { id: feedId } = bodyOf<{ id: string }>(await bot.post(create));
    expect(feedId).toMatch(/^[0-9a-f-]{36}$/);
    const read = async () => bodyOf<Presence[]>(await bot.get(`/pod/v1/presence/feed/${feedId}/read`));
    expect(await read()).toEqual([]);
    pod.as('bob.lee').presence('AVAILABLE');
    pod.as('bob.lee').presence('AWAY');
    pod.as('erik.lund').presence('AWAY');
    pod.as('jane.doe').presence('BUSY');
    pod.as('dave.kim').presence('BUSY');
    expect(await read()).toMatchObject([
      { userId: id('bob.lee'), category: 'AWAY' },
      { userId: id('jane.doe'), category: 'BUSY' },
    ]);
    expect(await read()).toMatchObject([{ userId: id('dave.kim') }]);
    expect(await read()).toEqual([]);

    expect((await bot.post(`/pod/v1/presence/feed/${feedId}/delete`)).body).toEqual({ id: feedId });
    expect((await bot.get(`/pod/v1/presence/feed/${feedId}/read`)).status).toBe(400);
  },
  { limits: { presenceFeedRecords: 2 } },
);

podTest(
  'a presence feed is for its creator, and making one for administrators',
  async ({ bot, client }) => {
    const { id: feedId } = bodyOf<{ id: string }>(await bot.post(create));
    const other = await client('second-bot');
    expect((await other.get(`/pod/v1/presence/feed/${feedId}/read`)).status).toBe(403);
    expect((await other.post(`/pod/v1/presence/feed/${feedId}/delete`)).status).toBe(403);
    expect((await (await client('jane.doe')).post(create)).status).toBe(403);
  },
  {
    keys: { steward: publicPem, 'second-bot': publicPem, 'jane.doe': publicPem },
    seed: {
      ...acmeSeed,
      users: [
        ...acmeSeed.users,
        {
          username: 'second-bot',
          displayName: 'Second bot',
          accountType: 'SYSTEM',
          roles: ['USER_PROVISIONING'],
        },
      ],
    },
  },
);

podTest(
  'where the pod has no presence feeds any more, it refuses them',
  async ({ bot }) => {
    expect((await bot.post(create)).status).toBe(403);
    expect((await bot.get('/pod/v1/presence/feed/x/read')).status).toBe(403);
    expect((await bot.post('/pod/v1/presence/feed/x/delete')).status).toBe(403);
  },
  { seed: { ...acmeSeed, settings: { presenceFeeds: false } } },
);
