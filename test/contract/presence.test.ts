import { type SymphonyBdk, toUserId } from '@finos/symphony-bdk-core';
import { expect, test } from '@jest/globals';
import { bigSeed, manualClock } from 'symphony-pod-simulator';
import { withCheckedWorld } from './support/world.ts';

const jane = toUserId(13537736917015);
const bob = toUserId(13537736917016);
const lucy = toUserId(13537736917024);
const carol = toUserId(13606456393736);

async function everyone(bdk: SymphonyBdk): Promise<number[]> {
  const ids: number[] = [];
  for await (const { userId } of bdk.presence.listAllUsersPresence()) ids.push(userId);
  return ids;
}

test(
  'of everyone: a page that starts with the last of the one before, and all, each once',
  withCheckedWorld(async ({ bdk }) => {
    const all = await everyone(bdk);
    expect(all.length).toBeGreaterThan(10);
    expect(all).toEqual([...new Set(all)].toSorted((one, other) => one - other));
    const first = await bdk.presence.getAllUsersPresence({ limit: 3 });
    expect(first.map(({ userId }) => userId)).toEqual(all.slice(0, 3));
    const last = first.at(-1)?.userId ?? jane;
    const second = await bdk.presence.getAllUsersPresence({ lastUserId: last, limit: 3 });
    expect(second.map(({ userId }) => userId)).toEqual(all.slice(2, 5));
  }),
);

test(
  'of more people than a page holds',
  withCheckedWorld(
    async ({ bdk }) => {
      const ids = await everyone(bdk);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThanOrEqual(5200);
    },
    { pod: { seed: bigSeed({ users: 5200, ims: 0 }) } },
  ),
);

test(
  'set softly: who is offline stays offline',
  withCheckedWorld(async ({ bdk }) => {
    expect((await bdk.presence.getUserPresence(lucy)).category).toBe('OFFLINE');
    await bdk.presence.setUserPresence(lucy, 'BUSY', { soft: true });
    expect((await bdk.presence.getUserPresence(lucy)).category).toBe('OFFLINE');
    await bdk.presence.setUserPresence(lucy, 'BUSY', { soft: false });
    expect((await bdk.presence.getUserPresence(lucy)).category).toBe('BUSY');
  }),
);

test('of people of another firm: only with a connection and registered interest, for an hour', async () => {
  const clock = manualClock(Date.now());
  await withCheckedWorld(
    async ({ bdk, pod }) => {
      const category = async () => (await bdk.presence.getUserPresence(carol)).category;
      pod.as('carol.ng').connection('steward', 'request');
      await bdk.connections.acceptConnection(carol);
      pod.as('carol.ng').presence('BUSY');
      expect(await category()).toBe('OFFLINE');
      await bdk.presence.externalPresenceInterest([carol]);
      expect(await category()).toBe('BUSY');
      expect((await bdk.presence.getUserPresence(carol, { local: true })).category).toBe('OFFLINE');
      clock.advance(3_600_001);
      expect(await category()).toBe('OFFLINE');
    },
    { pod: { clock } },
  )();
});

test(
  'a feed tells what changed since the last read',
  withCheckedWorld(async ({ bdk, pod }) => {
    const { id } = await bdk.presence.createPresenceFeed();
    await bdk.presence.readPresenceFeed(id);
    pod.as('bob.lee').presence('AWAY');
    expect(await bdk.presence.readPresenceFeed(id)).toMatchObject([{ userId: bob, category: 'AWAY' }]);
    expect(await bdk.presence.readPresenceFeed(id)).toEqual([]);
    await bdk.presence.deletePresenceFeed(id);
    await expect(bdk.presence.readPresenceFeed(id)).rejects.toMatchObject({ name: 'PodError' });
  }),
);
