import { expect, test } from '@jest/globals';
import { toUserId } from '../src/index.ts';
import { misbehave, type Received } from './support/fake-pod.ts';
import { createKit, type TestKit } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const ALL = 'GET /pod/v2/users/presence';
const jane = toUserId(13537736917014);
const presence = (userId: number) => ({ category: 'BUSY', userId, timestamp: 5 });

/** Answers pages of these users from `lastUserId` on, without those in `missing`. */
const users =
  (size: number, { missing = [], exclusive = false }: { missing?: number[]; exclusive?: boolean } = {}) =>
  ({ query }: Received) => {
    const last = Number(query.get('lastUserId') ?? 0);
    const from = exclusive ? last + 1 : Math.max(1, last);
    const length = Math.max(0, Math.min(Number(query.get('limit')), size - from + 1));
    const ids = Array.from({ length }, (_, i) => from + i).filter((id) => !missing.includes(id));
    return { json: ids.map(presence) };
  };

async function everyone(bdk: TestKit): Promise<number[]> {
  const ids: number[] = [];
  for await (const { userId } of bdk.presence.listAllUsersPresence()) ids.push(userId);
  return ids;
}

test(
  'one page of everyone’s presence',
  withPod(async (pod) => {
    pod.on(ALL, [{ json: [presence(jane), { userId: '7' }] }, { json: null }]);
    const bdk = await createKit(pod);
    expect(await bdk.presence.getAllUsersPresence({ lastUserId: jane, limit: 2 })).toEqual([
      presence(jane),
      { userId: 7, category: 'UNDEFINED' },
    ]);
    expect(pod.calls.at(-1)?.query.toString()).toBe(`lastUserId=${jane}&limit=2`);
    expect(await bdk.presence.getAllUsersPresence()).toEqual([]);
  }),
);

test.each([
  ['boundaries that come twice', {}, 12_345],
  ['boundaries that come once', { exclusive: true }, 12_345],
  ['pages that end with the last user', {}, 5000],
  ['nobody', {}, 0],
  ['pages that are short because users are left out', { missing: [17, 5001, 9999] }, 12_345],
])('everyone’s presence, each once: %s', (_what, how, size) =>
  withPod(async (pod) => {
    pod.on(ALL, users(size, how));
    const bdk = await createKit(pod);
    const missing: number[] = 'missing' in how ? how.missing : [];
    const expected = Array.from({ length: size }, (_, i) => i + 1).filter((id) => !missing.includes(id));
    expect(await everyone(bdk)).toEqual(expected);
    expect(pod.calls.at(-1)?.query.get('limit')).toBe('5000');
  })(),
);

test(
  'interest in people of other pods',
  withPod(async (pod) => {
    pod.on('POST /pod/v1/user/presence/register', { json: { message: 'OK' } });
    const bdk = await createKit(pod);
    await bdk.presence.externalPresenceInterest([jane]);
    expect(pod.calls.at(-1)?.json()).toEqual([jane]);
  }),
);

test(
  'a feed: created, read, ended',
  withPod(async (pod) => {
    const id = 'c4dca251-8639-48db-a9d4-f387089e17cf';
    pod.on('POST /pod/v1/presence/feed/create', { json: { id } });
    pod.on(`GET /pod/v1/presence/feed/${id}/read`, [{ json: [presence(jane)] }, { json: [] }]);
    pod.on(`POST /pod/v1/presence/feed/${id}/delete`, { json: { id } });
    const bdk = await createKit(pod);
    const feed = await bdk.presence.createPresenceFeed();
    expect(feed).toEqual({ id });
    expect(pod.calls.at(-1)?.body).toHaveLength(0);
    expect(await bdk.presence.readPresenceFeed(feed.id)).toEqual([presence(jane)]);
    expect(await bdk.presence.readPresenceFeed(feed.id)).toEqual([]);
    await bdk.presence.deletePresenceFeed(feed.id);
    expect(pod.count(`POST /pod/v1/presence/feed/${id}/delete`)).toBe(1);
  }),
);

test(
  'a read whose answer was lost has lost the changes and says so',
  withPod(async (pod) => {
    pod.on('GET /pod/v1/presence/feed/*/read', misbehave.drop);
    const bdk = await createKit(pod);
    await expect(bdk.presence.readPresenceFeed('f')).rejects.toMatchObject({ ambiguous: true, status: 0 });
    expect(pod.count('GET /pod/v1/presence/feed/*/read')).toBe(1);
  }),
);

test(
  'a pod that has no feeds any more refuses; a feed without an id is none',
  withPod(async (pod) => {
    pod.on('POST /pod/v1/presence/feed/create', [{ status: 403 }, { json: {} }]);
    const bdk = await createKit(pod);
    await expect(bdk.presence.createPresenceFeed()).rejects.toMatchObject({ status: 403, ambiguous: false });
    await expect(bdk.presence.createPresenceFeed()).rejects.toMatchObject({ code: 'UNREADABLE_ANSWER' });
  }),
);
