import { expect } from '@jest/globals';
import { bigSeed } from '../src/index.ts';
import { bodyOf, podTest } from './support/pod-test.ts';

const users = 100_000;
const rooms = 20_000;
const largestRoom = 5000;

podTest(
  '100,000 people, 20,000 rooms and 5,000 members in one of them',
  async ({ bot }) => {
    const get = async <Body>(path: string) => bodyOf<Body>(await bot.call('GET', path, { unchecked: true }));
    const post = async <Body>(path: string, body: unknown) =>
      bodyOf<Body>(await bot.call('POST', path, { body, unchecked: true }));
    expect(await get<unknown[]>(`/pod/v2/admin/user/list?limit=1000&skip=${users - 10}`)).toHaveLength(11);
    expect(
      await post<unknown[]>(`/pod/v1/admin/user/find?limit=1000&skip=${users - 10}`, { role: 'INDIVIDUAL' }),
    ).toHaveLength(11);
    const streams = await post<{ count: number; streams: { id: string }[] }>(
      `/pod/v2/admin/streams/list?skip=${rooms - 1}`,
      { streamTypes: [{ type: 'ROOM' }] },
    );
    expect(streams).toMatchObject({ count: rooms, streams: [{ attributes: { roomName: 'Room 20000' } }] });
    const [largest] = (await post<typeof streams>('/pod/v2/admin/streams/list', {})).streams;
    const path = `/pod/v1/admin/stream/${largest?.id}/membership/list`;
    // The bot is in every room.
    expect(await get(`${path}?limit=1000&skip=${largestRoom - 1}`)).toMatchObject({
      count: largestRoom + 1,
      members: [{ isOwner: false }, { isOwner: false }],
    });
    const [first] = await get<{ userId: number }[]>('/pod/v2/users/presence?limit=1');
    const after = await get<{ userId: number }[]>(
      `/pod/v2/users/presence?limit=5000&lastUserId=${(first?.userId ?? 0) + 1}`,
    );
    expect(after).toHaveLength(5000);
    expect(await post('/pod/v1/user/search?local=true', { query: 'user.99999@' })).toMatchObject({
      count: 1,
    });
    expect(
      await post('/pod/v3/room/search?includeNonDiscoverable=true', { query: 'room 1999' }),
    ).toMatchObject({ count: 11 });
  },
  { seed: bigSeed({ users, rooms, largestRoom }) },
);
