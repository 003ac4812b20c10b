import { describe, expect, test } from '@jest/globals';
import { toMessageId, toStreamId, toUserId } from '../src/index.ts';
import { createMessageWriter } from '../src/services/multipart.ts';
import { createKit } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const standard = 'te3C+bn7RBi9e98Kn1g+8n///mAqGrv/dA==';
const safe = 'te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA';
const room = toStreamId(safe);
const jane = toUserId(13537736917014);

describe('users', () => {
  test(
    'search: one page, 204 is an empty one, nulls and unknown values are tolerated',
    withPod(async (pod) => {
      const user = {
        id: 1,
        username: 'jane.doe',
        firstName: null,
        accountType: 'FOOBAR',
        roles: null,
        new: 1,
      };
      pod.on('POST /pod/v1/user/search', [{ json: { count: 1, users: [user] } }, { status: 204 }]);
      const bdk = await createKit(pod);
      const found = await bdk.users.searchUsers({ query: 'jane' }, { local: true, limit: 5 });
      expect(found).toEqual({
        count: 1,
        skip: 0,
        limit: 5,
        users: [{ ...user, displayName: 'jane.doe', roles: [] }],
      });
      expect(pod.calls.at(-1)?.query.toString()).toBe('limit=5&local=true');
      expect(pod.calls.at(-1)?.json()).toEqual({ query: 'jane' });
      expect((await bdk.users.searchUsers({ query: 'x' })).users).toEqual([]);
    }),
  );

  test(
    'look-up by any number of ids goes by hundreds, and errors may be null',
    withPod(async (pod) => {
      pod.on('GET /pod/v3/users', ({ query }) => {
        const ids = (query.get('uid') ?? '').split(',').map(Number);
        return { json: { users: ids.map((id) => ({ id, displayName: `U${id}` })), errors: null } };
      });
      const bdk = await createKit(pod);
      const ids = Array.from({ length: 250 }, (_, i) => toUserId(i + 1));
      const { users, errors } = await bdk.users.listUsersByIds(ids, { active: true });
      expect(users.map(({ id }) => id)).toEqual(ids);
      expect(errors).toEqual([]);
      expect(pod.count('GET /pod/v3/users')).toBe(3);
      expect(await bdk.users.listUsersByIds([])).toEqual({ users: [], errors: [] });
      expect(pod.count('GET /pod/v3/users')).toBe(3);
    }),
  );

  test(
    'look-up by email and by user name, the latter always local',
    withPod(async (pod) => {
      const error = { error: 'invalid.format', email: 'nonsense' };
      pod.on('GET /pod/v3/users', [{ json: { users: [], errors: [error] } }, { status: 204 }]);
      const bdk = await createKit(pod);
      const byEmail = await bdk.users.listUsersByEmails(['a+b@acme.example', 'nonsense']);
      expect(byEmail).toEqual({ users: [], errors: [error] });
      expect(pod.calls.at(-1)?.query.get('email')).toBe('a+b@acme.example,nonsense');
      expect(await bdk.users.listUsersByUsernames(['bob'])).toEqual({ users: [], errors: [] });
      expect(Object.fromEntries(pod.calls.at(-1)?.query ?? [])).toEqual({ username: 'bob', local: 'true' });
    }),
  );

  test(
    'detail for administrators',
    withPod(async (pod) => {
      pod.on('GET /pod/v2/admin/user/*', {
        json: {
          userAttributes: { userName: 'jane.doe' },
          userSystemInfo: { id: jane, status: 'ENABLED' },
          roles: ['ADMINISTRATOR'],
        },
      });
      const bdk = await createKit(pod);
      const { userSystemInfo, roles } = await bdk.users.getUserDetail(jane);
      expect(userSystemInfo.id).toBe(jane);
      expect(roles).toEqual(['ADMINISTRATOR']);
    }),
  );
});

describe('streams', () => {
  const detail = {
    roomAttributes: { name: 'FX desk', description: null },
    roomSystemInfo: { id: standard, active: true },
  };

  test(
    'rooms come back with url-safe ids',
    withPod(async (pod) => {
      pod.on('POST /pod/v3/room/create', { json: detail });
      pod.on(`GET /pod/v3/room/${safe}/info`, { json: detail });
      pod.on(`POST /pod/v3/room/${safe}/update`, { json: detail });
      const bdk = await createKit(pod);
      const attributes = { name: 'FX desk', keywords: [{ key: 'region', value: 'EMEA' }] };
      expect((await bdk.streams.createRoom(attributes)).roomSystemInfo.id).toBe(safe);
      expect(pod.calls.at(-1)?.json()).toEqual(attributes);
      expect((await bdk.streams.getRoomInfo(room)).roomAttributes.name).toBe('FX desk');
      expect((await bdk.streams.updateRoom(room, { description: 'Spot' })).roomSystemInfo.id).toBe(safe);
    }),
  );

  test(
    'search walks through all pages',
    withPod(async (pod) => {
      pod.on('POST /pod/v3/room/search', ({ query }) => {
        const [skip, limit] = [Number(query.get('skip')), Number(query.get('limit'))];
        const length = Math.max(0, Math.min(limit, 250 - skip));
        const rooms = Array.from({ length }, (_, i) => ({
          roomAttributes: { name: `R${skip + i}` },
          roomSystemInfo: { id: standard },
        }));
        return { json: { count: 250, skip, limit, rooms } };
      });
      const bdk = await createKit(pod);
      const names: string[] = [];
      for await (const { roomAttributes } of bdk.streams.searchAllRooms({ query: 'R' }))
        names.push(roomAttributes.name);
      expect(names).toHaveLength(250);
      expect(names.at(-1)).toBe('R249');
      expect(pod.count('POST /pod/v3/room/search')).toBe(3);
    }),
  );

  test(
    'members, and the four changes to them',
    withPod(async (pod) => {
      pod.on(`GET /pod/v2/room/${safe}/membership/list`, {
        json: [{ id: jane, owner: true, joinDate: 1 }, { id: 2 }],
      });
      for (const change of ['add', 'remove', 'promoteOwner', 'demoteOwner']) {
        pod.on(`POST /pod/v1/room/${safe}/membership/${change}`, { json: { format: 'TEXT', message: 'ok' } });
      }
      const bdk = await createKit(pod);
      expect(await bdk.streams.listRoomMembers(room)).toEqual([
        { id: jane, owner: true, joinDate: 1 },
        { id: 2, owner: false },
      ]);
      await bdk.streams.addMemberToRoom(jane, room);
      await bdk.streams.removeMemberFromRoom(jane, room);
      await bdk.streams.promoteUserToRoomOwner(jane, room);
      await bdk.streams.demoteUserToRoomParticipant(jane, room);
      const changes = pod.calls.slice(-4);
      expect(changes.map(({ path }) => path.split('/').at(-1))).toEqual([
        'add',
        'remove',
        'promoteOwner',
        'demoteOwner',
      ]);
      expect(changes.map((call) => call.json())).toEqual(Array(4).fill({ id: jane }));
    }),
  );

  test(
    'a list of members that is none is an error, never an empty room',
    withPod(async (pod) => {
      pod.on(`GET /pod/v2/room/${safe}/membership/list`, { json: { message: 'later' } });
      const bdk = await createKit(pod, { config: { retry: { maxAttempts: 1 } } });
      await expect(bdk.streams.listRoomMembers(room)).rejects.toMatchObject({ code: 'UNREADABLE_ANSWER' });
    }),
  );

  test(
    'IM, stream info, lists of streams',
    withPod(async (pod) => {
      const stream = {
        id: standard,
        crossPod: false,
        active: true,
        streamType: { type: 'NEWKIND' },
        roomAttributes: null,
      };
      pod.on('POST /pod/v1/im/create', { json: { id: standard } });
      pod.on(`GET /pod/v2/streams/${safe}/info`, { json: stream });
      pod.on('POST /pod/v1/streams/list', [{ json: [stream] }, { status: 204 }]);
      pod.on(`POST /pod/v1/admin/user/${jane}/streams/list`, { json: Array(3).fill(stream) });
      pod.on(`POST /pod/v1/room/${safe}/setActive`, { json: { roomAttributes: {} } });
      const bdk = await createKit(pod);
      expect(await bdk.streams.createInstantMessage([jane])).toEqual({ id: safe });
      expect(pod.calls.at(-1)?.json()).toEqual([jane]);
      expect(await bdk.streams.getStream(room)).toMatchObject({ id: safe, streamType: { type: 'NEWKIND' } });
      expect(await bdk.streams.listStreams({ streamTypes: [{ type: 'ROOM' }] }, { limit: 1 })).toHaveLength(
        1,
      );
      expect(await bdk.streams.listStreams()).toEqual([]);
      const all = [];
      for await (const { id } of bdk.streams.listAllUserStreams(jane)) all.push(id);
      expect(all).toEqual([safe, safe, safe]);
      await bdk.streams.setRoomActive(room, false);
      expect(pod.calls.at(-1)?.query.get('active')).toBe('false');
    }),
  );
});

test(
  'connections',
  withPod(async (pod) => {
    const connection = { userId: '13606456393736', status: 'PENDING_INCOMING', updatedAt: null };
    const read = { userId: 13606456393736, status: 'PENDING_INCOMING', updatedAt: null };
    const carol = toUserId(13606456393736);
    pod.on(`GET /pod/v1/connection/user/${carol}/info`, { json: connection });
    pod.on('GET /pod/v1/connection/list', { json: [connection] });
    for (const change of ['create', 'accept', 'reject'])
      pod.on(`POST /pod/v1/connection/${change}`, { json: connection });
    pod.on(`POST /pod/v1/connection/user/${carol}/remove`, { json: { message: 'Connection Removed.' } });
    const { connections } = await createKit(pod);
    expect(await connections.getConnection(carol)).toEqual(read);
    expect(await connections.listConnections({ status: 'ALL', userIds: [carol, jane] })).toEqual([read]);
    expect(pod.calls.at(-1)?.query.toString()).toBe('status=ALL&userIds=13606456393736%2C13537736917014');
    expect(await connections.createConnection(carol)).toEqual(read);
    expect(await connections.acceptConnection(carol)).toEqual(read);
    expect(await connections.rejectConnection(carol)).toEqual(read);
    expect(pod.calls.at(-1)?.json()).toEqual({ userId: carol });
    await connections.removeConnection(carol);
    expect(pod.calls.at(-1)?.body.length).toBe(0);
  }),
);

test(
  'presence',
  withPod(async (pod) => {
    const busy = { userId: jane, category: 'BUSY', timestamp: 1 };
    pod.on(`GET /pod/v3/user/${jane}/presence`, { json: { ...busy, category: 'ON_HOLIDAY' } });
    pod.on('POST /pod/v2/user/presence', { json: busy });
    pod.on('POST /pod/v3/user/presence', { json: busy });
    const { presence } = await createKit(pod);
    expect((await presence.getUserPresence(jane, { local: true })).category).toBe('ON_HOLIDAY');
    expect(pod.calls.at(-1)?.query.get('local')).toBe('true');
    await presence.setPresence('BUSY', { soft: true });
    expect([pod.calls.at(-1)?.query.get('soft'), pod.calls.at(-1)?.json()]).toEqual([
      'true',
      { category: 'BUSY' },
    ]);
    expect(await presence.setUserPresence(jane, 'BUSY')).toEqual(busy);
    expect(pod.calls.at(-1)?.json()).toEqual({ userId: jane, category: 'BUSY' });
  }),
);

test(
  'manifest',
  withPod(async (pod) => {
    pod.on('GET /pod/v1/user/manifest/own', [
      { json: { manifest: '{"commands":[]}' } },
      { json: { manifest: null } },
      { status: 204 },
    ]);
    pod.on('POST /pod/v1/user/manifest/own', { json: { message: 'OK' } });
    const { manifest } = await createKit(pod);
    expect(await manifest.get()).toBe('{"commands":[]}');
    expect(await manifest.get()).toBeNull();
    expect(await manifest.get()).toBeNull();
    await manifest.set({ commands: [{ name: '/help' }] });
    expect(pod.calls.at(-1)?.json()).toEqual({ manifest: '{"commands":[{"name":"/help"}]}' });
  }),
);

test(
  'health is one attempt',
  withPod(async (pod) => {
    pod.on('GET /agent/v3/health', [{ json: { status: 'UP' } }, { status: 503 }]);
    const { health } = await createKit(pod);
    expect((await health.check()).status).toBe('UP');
    await expect(health.check()).rejects.toMatchObject({ status: 503 });
    expect(pod.count('GET /agent/v3/health')).toBe(2);
  }),
);

describe('messages', () => {
  const message = {
    messageId: 'KJ5R+eA/b==',
    timestamp: 1,
    message: '<div/>',
    data: null,
    user: { userId: 1 },
    stream: { streamId: standard },
    replacing: 'a+b=',
    sharedMessage: { messageId: 'c/d', user: {}, stream: { streamId: standard } },
  };

  test(
    'are read with url-safe ids, also the shared one',
    withPod(async (pod) => {
      pod.on(`GET /agent/v4/stream/${safe}/message`, [{ json: [message] }, { status: 204 }]);
      const { messages } = await createKit(pod);
      const [read] = await messages.list(room, { since: 5, limit: 10 });
      expect(read).toMatchObject({ messageId: 'KJ5R-eA_b', replacing: 'a-b', stream: { streamId: safe } });
      expect(read?.sharedMessage).toMatchObject({ messageId: 'c_d', stream: { streamId: safe } });
      expect(pod.calls.at(-1)?.query.toString()).toBe('since=5&limit=10');
      expect(await messages.list(room, { since: 5 })).toEqual([]);
    }),
  );

  test(
    'are sent as multipart, in MessageML, with data and files',
    withPod(async (pod) => {
      pod.on(`POST /agent/v4/stream/${safe}/message/create`, { json: message });
      pod.on(`POST /agent/v4/stream/${safe}/message/*/update`, { json: message });
      const { messages } = await createKit(pod);
      const sent = async () => {
        const call = pod.calls.at(-1);
        const headers = { 'Content-Type': String(call?.headers['content-type']) };
        return new Response(new Uint8Array(call?.body ?? []), { headers }).formData();
      };
      await messages.send(room, 'hé <b>there</b>');
      expect(Object.fromEntries(await sent())).toEqual({
        message: '<messageML>hé <b>there</b></messageML>',
        version: '2.0',
      });

      const file = { name: 'a "b".csv', type: 'text/csv', content: 'x,é\n' };
      const bytes = { name: 'c.bin', content: Uint8Array.of(0, 13, 10, 255) };
      await messages.send(room, {
        content: ' ',
        data: { a: { type: 't' } },
        version: '1.0',
        silent: true,
        attachments: [file, bytes],
      });
      const form = await sent();
      expect(form.get('data')).toBe('{"a":{"type":"t"}}');
      expect(form.get('version')).toBe('1.0');
      expect(form.has('silent')).toBe(false);
      const [first, second] = form.getAll('attachment') as File[];
      expect([first?.name, first?.type, await first?.text()]).toEqual(['a "b".csv', 'text/csv', 'x,é\n']);
      expect([second?.name, second?.type]).toEqual(['c.bin', 'application/octet-stream']);
      expect(new Uint8Array((await second?.arrayBuffer()) ?? [])).toEqual(bytes.content);

      await messages.update(room, toMessageId('m1'), { content: 'x', silent: false, data: '{}' });
      expect(pod.calls.at(-1)?.path).toMatch(/message\/m1\/update$/);
      expect(Object.fromEntries(await sent())).toEqual({
        message: '<messageML>x</messageML>',
        version: '2.0',
        data: '{}',
        silent: 'false',
      });
    }),
  );

  test(
    'with a file in pieces are sent as one, and again when the pod says later',
    withPod(async (pod) => {
      const path = `POST /agent/v4/stream/${safe}/message/create`;
      pod.on(path, [{ status: 429, headers: { 'Retry-After': '0' } }, { json: message }]);
      const { messages } = await createKit(pod);
      const pieces = Array.from({ length: 40 }, (_, n) => Buffer.alloc(50_000, n));
      await messages.send(room, { content: ' ', attachments: [{ name: 'f', content: pieces }] });
      const sent = pod.calls.filter((call) => call.path.endsWith('/message/create'));
      expect(sent).toHaveLength(2);
      for (const { body, headers } of sent) {
        expect(headers['content-length']).toBe(String(body.length));
        expect(body.includes(Buffer.concat(pieces))).toBe(true);
      }
    }),
  );

  test.each([
    ['text', '<messageML>text</messageML>'],
    ['  \n<messageML>x</messageML>', '  \n<messageML>x</messageML>'],
    ['<messageML version="2.0">x</messageML>', '<messageML version="2.0">x</messageML>'],
    [
      '<div data-format="PresentationML" data-version="2.0">x</div>',
      '<div data-format="PresentationML" data-version="2.0">x</div>',
    ],
    ['<messageMLx/>', '<messageML><messageMLx/></messageML>'],
    ['<div>x</div>', '<messageML><div>x</div></messageML>'],
  ])('%s is sent as %s', (content, expected) =>
    withPod(async (pod) => {
      pod.on(`POST /agent/v4/stream/${safe}/message/create`, { json: message });
      const { messages } = await createKit(pod);
      await messages.send(room, content);
      expect(pod.calls.at(-1)?.body.toString()).toContain(`\r\n\r\n${expected}\r\n`);
    })(),
  );
});

test('a message that holds the boundary gets another one', () => {
  const numbers = [0.1, 0.2, 0.3];
  const sequence = [...Array(8).fill(0.1), ...Array(8).fill(0.2), ...numbers];
  const write = createMessageWriter(() => sequence.shift() ?? 0.9);
  const boundaryOf = (type: string) => type.split('boundary=')[1] ?? '';
  const first = boundaryOf(write({ content: 'x' }, 'send').type);
  const inPieces = [`a${first.slice(0, 9)}`, first.slice(9, 20), '', `${first.slice(20)}b`].map((text) =>
    Buffer.from(text),
  );
  for (const file of [first, Buffer.from(`a${first}b`), inPieces, [Buffer.from(`${first}b`)]]) {
    const { type, bytes } = write({ content: ' ', attachments: [{ name: 'f', content: file }] }, 'send');
    expect(boundaryOf(type)).not.toBe(first);
    expect(
      (typeof bytes === 'string' ? bytes : Buffer.concat(bytes).toString()).split(`--${boundaryOf(type)}`),
    ).toHaveLength(5);
  }
});
