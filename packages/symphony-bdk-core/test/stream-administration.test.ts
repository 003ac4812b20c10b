import { describe, expect, test } from '@jest/globals';
import { toStreamId, toUserId } from '../src/index.ts';
import { createKit } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const standard = 'te3C+bn7RBi9e98Kn1g+8n///mAqGrv/dA==';
const safe = 'te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA';
const room = toStreamId(safe);
const jane = toUserId(13537736917014);
const bob = toUserId(13537736917015);
const ok = { json: { format: 'TEXT', message: 'OK' } };

/** Answers `{count, skip, limit, [key]: items}` in pages as asked. */
const pages =
  (key: string, size: number, item: (n: number) => unknown) =>
  ({ query }: { query: URLSearchParams }) => {
    const [skip, limit] = [Number(query.get('skip')), Number(query.get('limit'))];
    const length = Math.max(0, Math.min(limit, size - skip));
    return { json: { count: size, skip, limit, [key]: Array.from({ length }, (_, i) => item(skip + i)) } };
  };

describe('rooms that the bot need not be in', () => {
  test(
    'IM between others, activity, members',
    withPod(async (pod) => {
      pod.on('POST /pod/v1/admin/im/create', { json: { id: standard } });
      pod.on(`POST /pod/v1/admin/room/${safe}/setActive`, { json: { roomAttributes: {} } });
      pod.on(`POST /pod/v1/admin/room/${safe}/membership/add`, ok);
      pod.on(`POST /pod/v1/admin/room/${safe}/membership/remove`, ok);
      const bdk = await createKit(pod);
      expect(await bdk.streams.createInstantMessageAdmin([jane, bob])).toEqual({ id: safe });
      expect(pod.calls.at(-1)?.json()).toEqual([jane, bob]);
      await bdk.streams.setRoomActiveAdmin(room, false);
      expect(pod.calls.at(-1)?.query.get('active')).toBe('false');
      expect(pod.calls.at(-1)?.body).toHaveLength(0);
      await bdk.streams.addMemberToRoomAdmin(jane, room);
      expect(pod.calls.at(-1)).toMatchObject({ path: `/pod/v1/admin/room/${safe}/membership/add` });
      expect(pod.calls.at(-1)?.json()).toEqual({ id: jane });
      await bdk.streams.removeMemberFromRoomAdmin(bob, room);
      expect(pod.calls.at(-1)).toMatchObject({ path: `/pod/v1/admin/room/${safe}/membership/remove` });
      expect(pod.calls.at(-1)?.json()).toEqual({ id: bob });
    }),
  );

  test(
    'members of today and of the past',
    withPod(async (pod) => {
      pod.on(`GET /pod/v1/admin/room/${safe}/membership/list`, { json: [{ id: jane, joinDate: 7 }] });
      const bdk = await createKit(pod);
      expect(await bdk.streams.listRoomMembersAdmin(room, { includePastMembers: true })).toEqual([
        { id: jane, owner: false, joinDate: 7 },
      ]);
      expect(pod.calls.at(-1)?.query.toString()).toBe('includePastMembers=true');
      await bdk.streams.listRoomMembersAdmin(room);
      expect(pod.calls.at(-1)?.query.toString()).toBe('');
    }),
  );

  test(
    'members of any stream: one page, and all of them a thousand at a time',
    withPod(async (pod) => {
      const path = `GET /pod/v1/admin/stream/${safe}/membership/list`;
      const member = (n: number) => ({
        user: { userId: String(n + 1), displayName: `U${n}`, isExternal: false },
        isOwner: n === 0 ? true : null,
      });
      pod.on(path, pages('members', 1500, member));
      const bdk = await createKit(pod);
      expect(await bdk.streams.listStreamMembers(room, { skip: 0, limit: 1 })).toEqual({
        count: 1500,
        skip: 0,
        limit: 1,
        members: [
          { user: { userId: 1, displayName: 'U0', isExternal: false }, isOwner: true, isCreator: false },
        ],
      });
      const ids: number[] = [];
      for await (const { user } of bdk.streams.listAllStreamMembers(room)) ids.push(user.userId);
      expect(ids).toEqual(Array.from({ length: 1500 }, (_, i) => i + 1));
      expect(pod.count(path)).toBe(3);
    }),
  );
});

test(
  'streams of the firm: filtered, one page, and all of them a hundred at a time',
  withPod(async (pod) => {
    const stream = (n: number) => ({
      id: standard,
      type: n === 0 ? null : 'NEWKIND',
      attributes: n === 0 ? null : { roomName: `R${n}`, membersCount: n },
    });
    pod.on('POST /pod/v2/admin/streams/list', pages('streams', 200, stream));
    const bdk = await createKit(pod);
    const filter = { streamTypes: [{ type: 'ROOM' }], scope: 'EXTERNAL', endDate: 5 } as const;
    const found = await bdk.streams.listEnterpriseStreams(
      { ...filter, streamTypes: [...filter.streamTypes] },
      { limit: 2 },
    );
    expect(found).toEqual({
      count: 200,
      skip: 0,
      limit: 2,
      streams: [
        { id: safe, type: 'UNKNOWN', attributes: {} },
        { id: safe, type: 'NEWKIND', attributes: { roomName: 'R1', membersCount: 1 } },
      ],
    });
    expect(pod.calls.at(-1)?.json()).toEqual(filter);
    let count = 0;
    for await (const { id } of bdk.streams.listAllEnterpriseStreams()) {
      expect(id).toBe(safe);
      count += 1;
    }
    expect(count).toBe(200);
    // a full last page says nothing about the end
    expect(pod.count('POST /pod/v2/admin/streams/list')).toBe(4);
    expect(pod.calls.at(-1)?.json()).toEqual({});
  }),
);

describe('files', () => {
  const message = 'Udo_AHxCGQQIcRt2YETi-H___mAqGYN_bQ' as never;

  test(
    'are downloaded: the id as the pod gave it, base64 to bytes',
    withPod(async (pod) => {
      const content = Uint8Array.from({ length: 1000 }, (_, i) => i % 256);
      const lines = Buffer.from(content).toString('base64').replaceAll(/.{76}/g, '$&\r\n');
      pod.on(`GET /agent/v1/stream/${safe}/attachment`, { text: lines });
      const bdk = await createKit(pod);
      const fileId = 'internal_13056700579891%2FWgD%3D%3D';
      expect(Uint8Array.from(await bdk.messages.getAttachment(room, message, fileId))).toEqual(content);
      expect(Object.fromEntries(pod.calls.at(-1)?.query ?? [])).toEqual({ fileId, messageId: message });
      expect(pod.calls.at(-1)?.headers.accept).toContain('application/octet-stream');
    }),
  );

  test.each(['<html>Sign in</html>', ''])('a page of a proxy is no file, nor is nothing (%j)', (text) =>
    withPod(async (pod) => {
      pod.on(`GET /agent/v1/stream/${safe}/attachment`, { text });
      const bdk = await createKit(pod, { config: { retry: { maxAttempts: 2 } } });
      await expect(bdk.messages.getAttachment(room, message, 'f')).rejects.toMatchObject({
        code: 'UNREADABLE_ANSWER',
      });
    })(),
  );
});
