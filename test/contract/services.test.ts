import { PodError, type StreamId, tenantOf, toUserId, type UserId } from '@finos/symphony-bdk-core';
import { describe, expect, test } from '@jest/globals';
import { type World, withCheckedWorld as withWorld } from './support/world.ts';

const jane = toUserId(13537736917015);
const bob = toUserId(13537736917016);
const dave = toUserId(13537736917017);
const carol = toUserId(13606456393736);

async function deskRoom({ bdk }: World): Promise<StreamId> {
  const { rooms } = await bdk.streams.searchRooms({ query: 'FX desk' });
  const room = rooms.find(({ roomAttributes }) => roomAttributes.name === 'FX desk');
  if (room === undefined) throw new Error('no FX desk');
  return room.roomSystemInfo.id;
}

const idsOf = (users: readonly { id: UserId }[]) => users.map(({ id }) => id);

test(
  'session: who the bot is',
  withWorld(async ({ bdk }) => {
    const me = await bdk.sessions.getSession();
    expect(me).toMatchObject({ id: 13537736917001, username: 'steward', displayName: 'Steward' });
    expect(me.roles).toContain('USER_PROVISIONING');
    expect(tenantOf(me.id)).toBe(197);
  }),
);

describe('users', () => {
  test(
    'search',
    withWorld(async ({ bdk }) => {
      const { users, count } = await bdk.users.searchUsers({ query: 'Sam Taylor' }, { local: true });
      expect(count).toBe(2);
      expect(new Set(users.map(({ username }) => username))).toEqual(
        new Set(['sam.taylor', 'samuel.taylor']),
      );
      expect((await bdk.users.searchUsers({ query: 'nobody at all' }, { local: true })).users).toEqual([]);
      const all = [];
      for await (const user of bdk.users.searchAllUsers({ query: 'acme.example' }, { local: true }))
        all.push(user.id);
      expect(all.length).toBeGreaterThan(10);
    }),
  );

  test(
    'look-up by id, email, user name',
    withWorld(async ({ bdk }) => {
      const byId = await bdk.users.listUsersByIds([jane, bob, toUserId(1)], { local: true });
      expect(new Set(idsOf(byId.users))).toEqual(new Set([jane, bob]));
      const byEmail = await bdk.users.listUsersByEmails(['bob@acme.example', 'ghost@acme.example'], {
        local: true,
      });
      expect(idsOf(byEmail.users)).toEqual([bob]);
      expect(idsOf((await bdk.users.listUsersByUsernames(['jane.doe'])).users)).toEqual([jane]);
    }),
  );

  test(
    'detail',
    withWorld(async ({ bdk }) => {
      const { userAttributes, userSystemInfo } = await bdk.users.getUserDetail(jane);
      expect(userAttributes).toMatchObject({ userName: 'jane.doe', emailAddress: 'jane.doe@acme.example' });
      expect(userSystemInfo).toMatchObject({ id: jane, status: 'ENABLED' });
    }),
  );
});

describe('streams', () => {
  test(
    'an IM is the same for the same people',
    withWorld(async ({ bdk }) => {
      const { id } = await bdk.streams.createInstantMessage([jane]);
      expect(await bdk.streams.createInstantMessage([jane])).toEqual({ id });
      expect(await bdk.streams.getStream(id)).toMatchObject({ id, streamType: { type: 'IM' }, active: true });
    }),
  );

  test(
    'a room from its creation to its end',
    withWorld(async ({ bdk }) => {
      const created = await bdk.streams.createRoom({
        name: 'Quanto desk',
        description: 'Rates & swaps',
        keywords: [{ key: 'desk', value: 'Rates' }],
      });
      const { id } = created.roomSystemInfo;
      expect(await bdk.streams.getRoomInfo(id)).toEqual(created);
      const updated = await bdk.streams.updateRoom(id, { name: 'Quanto desk', description: 'Swaps' });
      expect(updated.roomAttributes.description).toBe('Swaps');
      expect(
        (await bdk.streams.searchRooms({ query: 'Quanto' })).rooms.map((room) => room.roomSystemInfo.id),
      ).toEqual([id]);
      await bdk.streams.setRoomActive(id, false);
      expect((await bdk.streams.getRoomInfo(id)).roomSystemInfo.active).toBe(false);
    }),
  );

  test(
    'members: add, promote, demote, remove; adding twice is no error',
    withWorld(async (world) => {
      const { streams } = world.bdk;
      const created = await streams.createRoom({ name: 'Swaps desk', description: 'x' });
      const { id } = created.roomSystemInfo;
      const membersOf = async () =>
        new Map((await streams.listRoomMembers(id)).map((member) => [member.id, member.owner]));
      const me = (await world.bdk.sessions.getSession()).id;
      await streams.addMemberToRoom(jane, id);
      await streams.addMemberToRoom(jane, id);
      expect(await membersOf()).toEqual(
        new Map([
          [me, true],
          [jane, false],
        ]),
      );
      await streams.promoteUserToRoomOwner(jane, id);
      expect((await membersOf()).get(jane)).toBe(true);
      await streams.demoteUserToRoomParticipant(jane, id);
      expect((await membersOf()).get(jane)).toBe(false);
      await streams.removeMemberFromRoom(jane, id);
      expect((await membersOf()).has(jane)).toBe(false);
    }),
  );

  test(
    'lists of streams, the bot’s and somebody’s',
    withWorld(async (world) => {
      const { bdk } = world;
      const room = await deskRoom(world);
      const own = [];
      for await (const { id, streamType } of bdk.streams.listAllStreams({
        streamTypes: [{ type: 'ROOM' }],
      })) {
        expect(streamType.type).toBe('ROOM');
        own.push(id);
      }
      expect(own).toContain(room);
      expect((await bdk.streams.listStreams({}, { skip: 0, limit: 1 })).length).toBe(1);
      const daves = await bdk.streams.listUserStreams(dave, { streamTypes: [{ type: 'ROOM' }] });
      expect(daves.map(({ id }) => id)).toContain(room);
    }),
  );

  test(
    'all rooms page by page',
    withWorld(async ({ bdk }) => {
      for (let n = 0; n < 103; n += 1)
        await bdk.streams.createRoom({ name: `Numbered ${n}`, description: 'x' });
      let found = 0;
      for await (const { roomAttributes } of bdk.streams.searchAllRooms({ query: 'Numbered' })) {
        expect(roomAttributes.name).toMatch(/^Numbered \d+$/);
        found += 1;
      }
      expect(found).toBe(103);
    }),
  );

  test(
    'refusals keep their status and say which call it was',
    withWorld(async ({ bdk }) => {
      const room = await bdk.streams.createRoom({ name: 'Twice', description: 'x' });
      await expect(bdk.streams.createRoom({ name: 'TWICE', description: 'x' })).rejects.toMatchObject({
        name: 'PodError',
        status: 400,
        ambiguous: false,
        path: '/pod/v3/room/create',
      });
      const error = await bdk.streams
        .createRoom({ name: 'x'.repeat(50), description: 'x' })
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(PodError);
      await bdk.streams.setRoomActive(room.roomSystemInfo.id, false);
      await expect(bdk.streams.addMemberToRoom(jane, room.roomSystemInfo.id)).rejects.toBeInstanceOf(
        PodError,
      );
    }),
  );
});

test(
  'presence: own, another’s, set both',
  withWorld(async ({ bdk }) => {
    expect((await bdk.presence.getUserPresence(bob)).category).toBe('BUSY');
    expect((await bdk.presence.setUserPresence(bob, 'AWAY')).category).toBe('AWAY');
    expect((await bdk.presence.getUserPresence(bob, { local: true })).category).toBe('AWAY');
    await bdk.presence.setPresence('BUSY');
    expect((await bdk.presence.getPresence()).category).toBe('BUSY');
  }),
);

describe('connections', () => {
  test(
    'of the same firm are accepted by nature',
    withWorld(async ({ bdk }) => {
      expect((await bdk.connections.getConnection(jane)).status).toBe('ACCEPTED');
    }),
  );

  test(
    'a request from outside: list, accept, remove',
    withWorld(async ({ bdk, pod }) => {
      const { connections } = bdk;
      await expect(connections.getConnection(carol)).rejects.toMatchObject({ status: 404 });
      pod.as('carol.ng').connection('steward', 'request');
      expect(await connections.listConnections({ status: 'PENDING_INCOMING' })).toMatchObject([
        { userId: carol },
      ]);
      expect((await connections.acceptConnection(carol)).status).toBe('ACCEPTED');
      expect(await connections.listConnections({ status: 'ACCEPTED', userIds: [carol] })).toMatchObject([
        { userId: carol },
      ]);
      await connections.removeConnection(carol);
      await expect(connections.removeConnection(carol)).rejects.toBeInstanceOf(PodError);
    }),
  );

  test(
    'a request from outside, rejected; one of our own',
    withWorld(async ({ bdk, pod }) => {
      const { connections } = bdk;
      pod.as('carol.ng').connection('steward', 'request');
      expect((await connections.rejectConnection(carol)).status).toBe('REJECTED');
      const erik = toUserId(carol + 1);
      expect((await connections.createConnection(erik)).status).toBe('PENDING_OUTGOING');
      expect(await connections.listConnections()).toMatchObject([{ userId: erik }]);
    }),
  );
});

test(
  'manifest: none, set, read back',
  withWorld(async ({ bdk }) => {
    expect(await bdk.manifest.get()).toBeNull();
    await bdk.manifest.set({ commands: [{ name: '/help', desc: 'What I can do' }] });
    expect(JSON.parse((await bdk.manifest.get()) ?? '')).toEqual({
      commands: [{ name: '/help', desc: 'What I can do' }],
    });
    // the longest that the specification allows
    await bdk.manifest.set(JSON.stringify({ commands: [] }).padEnd(6144));
  }),
);

test(
  'health needs no login',
  withWorld(async ({ bdk, pod }) => {
    expect((await bdk.health.check()).status).toBe('UP');
    expect((await bdk.health.agentInfo()).version).toMatch(/\d+\.\d+/);
    expect(pod.calls().some(({ path }) => path.includes('authenticate'))).toBe(false);
  }),
);

describe('messages', () => {
  test(
    'send, read, update',
    withWorld(async ({ bdk, pod }) => {
      const { id } = await bdk.streams.createInstantMessage([jane]);
      const sent = await bdk.messages.send(id, {
        content: 'Hello <b>Jane</b> &amp; all',
        data: { x: { type: 'a.b', version: '1.0' } },
      });
      expect(sent).toMatchObject({ stream: { streamId: id }, user: { userId: 13537736917001 } });
      expect(sent.message).toContain('PresentationML');
      expect(
        pod
          .as('jane.doe')
          .messages(id)
          .map(({ text }) => text),
      ).toEqual(['Hello Jane & all']);
      expect(await bdk.messages.get(sent.messageId)).toMatchObject({ messageId: sent.messageId });

      const updated = await bdk.messages.update(id, sent.messageId, 'Bye');
      expect(updated.replacing).toBe(sent.messageId);
      expect(updated.messageId).not.toBe(sent.messageId);
      expect(
        pod
          .as('jane.doe')
          .messages(id)
          .map(({ text }) => text),
      ).toEqual(['Bye']);
      const listed = await bdk.messages.list(id, { since: sent.timestamp });
      expect(listed.map(({ messageId }) => messageId)).toContain(updated.messageId);
      expect(await bdk.messages.list(id, { since: Date.now() + 60_000 })).toEqual([]);
    }),
  );

  test(
    'with files and characters of all kinds',
    withWorld(async ({ bdk, pod }) => {
      const { id } = await bdk.streams.createInstantMessage([jane]);
      const content = Uint8Array.from({ length: 70_000 }, (_, i) => i % 256);
      await bdk.messages.send(id, {
        content: 'Zürich 東京 😀',
        attachments: [{ name: 'a "b" é.csv', content, type: 'text/csv' }],
      });
      const [message] = pod.as('jane.doe').messages(id);
      expect(message?.text).toBe('Zürich 東京 😀');
      expect(message?.attachments).toMatchObject([{ size: 70_000 }]);
    }),
  );

  test(
    'that are refused keep the pod’s words out of the error’s text',
    withWorld(async ({ bdk }) => {
      const { id } = await bdk.streams.createInstantMessage([jane]);
      const error = (await bdk.messages
        .send(id, '<secretword>x</secretword>')
        .catch((thrown: unknown) => thrown)) as PodError;
      expect(error).toMatchObject({ status: 400, path: '/agent/v4/stream/{sid}/message/create' });
      expect(error.detail).toContain('secretword');
      expect(error.message).not.toContain('secretword');
    }),
  );
});
