import { type StreamId, type SymphonyBdk, toUserId } from '@finos/symphony-bdk-core';
import { describe, expect, test } from '@jest/globals';
import { bigSeed } from 'symphony-pod-simulator';
import { withCheckedWorld } from './support/world.ts';

const steward = toUserId(13537736917001);
const jane = toUserId(13537736917015);
const bob = toUserId(13537736917016);
const tom = toUserId(13537736917021);
const carol = toUserId(13606456393736);

async function roomNamed(bdk: SymphonyBdk, name: string): Promise<StreamId> {
  for await (const { id, attributes } of bdk.streams.listAllEnterpriseStreams()) {
    if (attributes.roomName === name) return id;
  }
  throw new Error(`no ${name}`);
}

test(
  'an IM between others, without the bot, the same for the same people',
  withCheckedWorld(async ({ bdk }) => {
    const { id } = await bdk.streams.createInstantMessageAdmin([jane, bob]);
    expect(await bdk.streams.createInstantMessageAdmin([bob, jane])).toEqual({ id });
    const { members } = await bdk.streams.listStreamMembers(id);
    expect(new Set(members.map(({ user }) => user.userId))).toEqual(new Set([jane, bob]));
    await expect(bdk.streams.createInstantMessageAdmin([jane])).rejects.toMatchObject({ status: 400 });
  }),
);

test(
  'a room from outside: member in and out, past members, closed and opened',
  withCheckedWorld(async ({ bdk }) => {
    const room = await roomNamed(bdk, 'Rates desk');
    const idsOf = async (includePastMembers: boolean) =>
      (await bdk.streams.listRoomMembersAdmin(room, { includePastMembers })).map(({ id }) => id);
    await bdk.streams.addMemberToRoomAdmin(bob, room);
    await bdk.streams.addMemberToRoomAdmin(bob, room);
    expect(await idsOf(false)).toContain(bob);
    await bdk.streams.removeMemberFromRoomAdmin(tom, room);
    expect(await idsOf(false)).not.toContain(tom);
    expect(await idsOf(true)).toContain(tom);
    await bdk.streams.setRoomActiveAdmin(room, false);
    expect((await bdk.streams.getRoomInfo(room)).roomSystemInfo.active).toBe(false);
    await expect(bdk.streams.addMemberToRoomAdmin(jane, room)).rejects.toMatchObject({ name: 'PodError' });
    await bdk.streams.setRoomActiveAdmin(room, true);
    expect((await bdk.streams.getRoomInfo(room)).roomSystemInfo.active).toBe(true);
  }),
);

describe('members of a stream', () => {
  test(
    'with names and firms',
    withCheckedWorld(async ({ bdk }) => {
      const room = await roomNamed(bdk, 'Borealis and Acme');
      const members = new Map<number, unknown>();
      for await (const member of bdk.streams.listAllStreamMembers(room))
        members.set(member.user.userId, member);
      expect(members.size).toBe(5);
      expect(members.get(jane)).toMatchObject({ isOwner: true, user: { isExternal: false, companyId: 197 } });
      expect(members.get(carol)).toMatchObject({
        isOwner: false,
        user: { displayName: 'Carol Ng', company: 'Borealis Bank', companyId: 198, isExternal: true },
      });
      const page = await bdk.streams.listStreamMembers(room, { skip: 4, limit: 2 });
      expect(page).toMatchObject({ count: 5, skip: 4, limit: 2 });
      expect(page.members).toHaveLength(1);
    }),
  );

  test(
    'more than a page',
    withCheckedWorld(
      async ({ bdk }) => {
        const room = await roomNamed(bdk, 'Room 1');
        const ids = new Set<number>();
        for await (const { user } of bdk.streams.listAllStreamMembers(room)) ids.add(user.userId);
        expect(ids.size).toBe((await bdk.streams.listStreamMembers(room, { limit: 1 })).count);
        expect(ids.size).toBeGreaterThan(2000);
      },
      { pod: { seed: bigSeed({ users: 2500, rooms: 1, roomMembers: 2200, ims: 0 }) } },
    ),
  );
});

describe('streams of the firm', () => {
  test(
    'filtered',
    withCheckedWorld(async ({ bdk }) => {
      const rooms = { streamTypes: [{ type: 'ROOM' as const }] };
      const { count, streams } = await bdk.streams.listEnterpriseStreams(rooms, { limit: 2 });
      expect(count).toBe(6);
      expect(streams).toHaveLength(2);
      const names = async (filter: Parameters<typeof bdk.streams.listEnterpriseStreams>[0]) =>
        (await bdk.streams.listEnterpriseStreams(filter)).streams.map(
          ({ attributes }) => attributes.roomName,
        );
      expect(await names({ ...rooms, scope: 'EXTERNAL' })).toEqual(['Borealis and Acme']);
      expect(await names({ ...rooms, privacy: 'PUBLIC' })).toEqual(['Announcements']);
      expect(await names({ ...rooms, origin: 'EXTERNAL' })).toEqual([]);
      await bdk.streams.setRoomActiveAdmin(await roomNamed(bdk, 'FX desk'), false);
      expect(await names({ status: 'INACTIVE' })).toEqual(['FX desk']);
      expect(await names({ endDate: 1 })).toEqual([]);
    }),
  );

  test(
    'more than a page, each once',
    withCheckedWorld(
      async ({ bdk, exchanges }) => {
        const ids = new Set<string>();
        let found = 0;
        for await (const { id } of bdk.streams.listAllEnterpriseStreams({
          streamTypes: [{ type: 'ROOM' }],
        })) {
          ids.add(id);
          found += 1;
        }
        expect([found, ids.size]).toEqual([250, 250]);
        expect(exchanges.filter(({ url }) => url.startsWith('/pod/v2/admin/streams/list'))).toHaveLength(3);
      },
      { pod: { seed: bigSeed({ users: 50, rooms: 250, ims: 0 }) } },
    ),
  );
});

test(
  'a file comes back as it was sent',
  withCheckedWorld(async ({ bdk }) => {
    const { id } = await bdk.streams.createInstantMessage([jane]);
    const content = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7) % 256);
    const sent = await bdk.messages.send(id, {
      content: ' ',
      attachments: [{ name: 'täglich.bin', content }],
    });
    const file = sent.attachments?.[0];
    expect(file?.size).toBe(70_000);
    const bytes = await bdk.messages.getAttachment(id, sent.messageId, file?.id ?? '');
    expect(Buffer.compare(bytes, content)).toBe(0);
    await expect(bdk.messages.getAttachment(id, sent.messageId, 'nothing')).rejects.toMatchObject({
      status: 400,
    });
    expect((await bdk.sessions.getSession()).id).toBe(steward);
  }),
);
