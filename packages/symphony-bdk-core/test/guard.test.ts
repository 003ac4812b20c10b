import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { Agent } from 'undici';
import { toStreamId, toUserId } from '../src/index.ts';
import { type FakePod, misbehave, type Reply } from './support/fake-pod.ts';
import { createKit } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

// What must not be done any more when its turn comes: another process has it.

const room = toStreamId('te3C-bn7RBi9e98Kn1g-8n___mAqGrv_dA');
const alice = toUserId(13537736917013);
const ADD = 'POST /pod/v1/room/*/membership/add';
const SEND = 'POST /agent/v4/stream/*/message/create';
const added = { json: { message: 'Member added' } };

/** A guard that lets through until it is closed. */
function createGate() {
  const closed = new Error('another one has it');
  let isOpen = true;
  return {
    closed,
    close(): void {
      isOpen = false;
    },
    guardOf: () => () => {
      if (!isOpen) throw closed;
    },
  };
}

/** Answers so, and closes the gate at that. */
const closingAt = (pod: FakePod, route: string, gate: ReturnType<typeof createGate>, reply: Reply) =>
  pod.on(route, () => {
    gate.close();
    return reply;
  });

test.each<[string, Reply]>([
  ['503', { status: 503 }],
  ['429', { status: 429, headers: { 'Retry-After': '3' } }],
  ['408', { status: 408 }],
  ['401', { status: 401 }],
  ['a dropped connection', misbehave.drop],
  ['an empty 200', { text: '' }],
])('what failed with %s is not repeated past the guard', (_, reply) =>
  withPod(async (pod) => {
    const gate = createGate();
    closingAt(pod, ADD, gate, reply);
    const bdk = await createKit(pod, gate);
    await expect(bdk.streams.addMemberToRoom(alice, room)).rejects.toBe(gate.closed);
    expect(pod.count(ADD)).toBe(1);
  })(),
);

test(
  'what waits for a login does not go out past the guard',
  withPod(async (pod) => {
    const gate = createGate();
    closingAt(pod, 'POST /relay/pubkey/authenticate', gate, {
      json: { name: 'keyManagerToken', token: 'k' },
    });
    pod.on(ADD, added);
    const bdk = await createKit(pod, gate);
    await expect(bdk.streams.addMemberToRoom(alice, room)).rejects.toBe(gate.closed);
    expect(pod.count(ADD)).toBe(0);
  }),
);

test(
  'what waits for a connection does not go out past the guard, and the next call does',
  withPod(async (pod) => {
    const gate = createGate();
    pod.on(SEND, { json: {} });
    const dispatcher = new Agent({ connections: 1 });
    const bdk = await createKit(pod, { ...gate, dispatcher });
    await bdk.sessions.getSession();
    const { promise: held, resolve: release } = Promise.withResolvers<Reply>();
    pod.on('GET /pod/v2/user/presence', () => held);
    const before = bdk.presence.getPresence();
    await pod.called('GET /pod/v2/user/presence');
    const waiting = expect(bdk.messages.send(room, 'hello')).rejects.toBe(gate.closed);
    gate.close();
    release({ json: { userId: 13537736917001, category: 'AVAILABLE' } });
    await before;
    await waiting;
    expect(pod.count(SEND)).toBe(0);
    expect((await bdk.presence.getPresence()).category).toBe('AVAILABLE');
    await bdk.close();
    await dispatcher.close();
  }),
);

test(
  'reads go out in any case, and changes as long as the guard lets them',
  withPod(async (pod) => {
    const gate = createGate();
    pod.on(ADD, [{ status: 503 }, added]);
    const bdk = await createKit(pod, gate);
    await bdk.streams.addMemberToRoom(alice, room);
    gate.close();
    expect((await bdk.sessions.getSession()).displayName).toBe('Steward');
    await expect(bdk.streams.addMemberToRoom(alice, room)).rejects.toBe(gate.closed);
    expect(pod.count(ADD)).toBe(2);
  }),
);

test(
  'a long body ends where the guard closes',
  withPod(async (pod) => {
    const gate = createGate();
    let received = 0;
    const { promise: ended, resolve } = Promise.withResolvers<string>();
    const server = createServer((request) => {
      request.on('data', (chunk: Buffer) => {
        received += chunk.byteLength;
        gate.close();
      });
      request.on('error', () => resolve('cut off'));
      request.on('end', () => resolve('whole'));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const kit = await createKit(pod, {
      ...gate,
      config: { agent: { scheme: 'http', host: '127.0.0.1', port } },
    });
    await kit.sessions.getSession();
    const content = Array.from({ length: 200 }, () => Buffer.alloc(100_000));
    const attachments = [{ name: 'people.csv', content }];
    await expect(kit.messages.send(room, { content: 'hello', attachments })).rejects.toBe(gate.closed);
    expect(await ended).toBe('cut off');
    expect(received).toBeLessThan(20_000_000);
    await kit.close();
    await new Promise((closed) => server.close(closed));
  }),
);
