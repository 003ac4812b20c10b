import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { bigSeed, startPod } from '../src/index.ts';
import { publicPem } from './support/api-client.ts';
import { bodyOf, podTest } from './support/pod-test.ts';

podTest('the shipped firm: who is there and which rooms they have', async ({ pod, id }) => {
  const { users, streams } = pod.world();
  const acme = users.filter((user) => user.company === 'Acme Capital' && user.accountType === 'NORMAL');
  expect(acme).toHaveLength(12);
  for (const desk of ['FX', 'Rates', 'Equities']) {
    expect(acme.filter((user) => user.department === desk)).toHaveLength(4);
  }
  expect(acme.filter((user) => user.roles.includes('ADMINISTRATOR')).map((user) => user.username)).toEqual([
    'alice.martin',
    'victor.stone',
  ]);
  expect(users.filter((user) => user.displayName === 'Sam Taylor')).toHaveLength(2);
  expect(users.filter((user) => user.company === 'Borealis Bank')).toHaveLength(4);
  expect([id('steward'), id('alice.martin'), id('carol.ng')]).toEqual([
    13537736917001, 13537736917013, 13606456393736,
  ]);
  expect(streams.map((stream) => stream.room?.name)).toEqual([
    'FX desk',
    'Rates desk',
    'Equities desk',
    'Steward administrators',
    'Announcements',
    'Borealis and Acme',
  ]);
  expect(new Set(users.map((user) => user.presence)).size).toBeGreaterThan(7);
});

podTest(
  'a generated firm of any size',
  async ({ pod }) => {
    const { users, streams } = pod.world();
    expect(users).toHaveLength(51);
    expect(streams.filter((stream) => stream.type === 'IM')).toHaveLength(50);
    expect(streams.find((stream) => stream.room?.name === 'Room 2')?.members).toHaveLength(11);
    expect(pod.as('user.50').streams()).toHaveLength(1);
  },
  { seed: bigSeed({ users: 50, rooms: 2, roomMembers: 10 }) },
);

podTest(
  'a generated firm whose people and rooms differ',
  async ({ bot, pod }) => {
    const { users, streams } = pod.world();
    expect(users.filter(({ roles }) => roles.includes('ADMINISTRATOR'))).toHaveLength(2);
    const gone = new Set(users.flatMap(({ status, username }) => (status === 'DISABLED' ? [username] : [])));
    expect([gone.size, gone.has('user.20')]).toEqual([6, true]);
    const rooms = streams.filter(({ type }) => type === 'ROOM');
    const ownerless = rooms.filter(({ members }) =>
      members.every(({ owner, username }) => !owner || gone.has(username)),
    );
    expect(ownerless.map(({ room }) => room?.name)).toEqual(['Room 26', 'Room 51', 'Room 76', 'Room 101']);
    const list = await bot.call('POST', '/pod/v2/admin/streams/list?limit=100', {
      body: { streamTypes: [{ type: 'ROOM' }] },
    });
    const found = bodyOf<{ streams: { attributes: { lastMessageDate?: number; createdDate: number } }[] }>(
      list,
    );
    const dates = found.streams.map(({ attributes }) => attributes);
    expect(dates.filter(({ lastMessageDate }) => lastMessageDate === undefined)).toHaveLength(11);
    expect(dates.every(({ lastMessageDate = Infinity, createdDate }) => createdDate <= lastMessageDate)).toBe(
      true,
    );
  },
  { seed: bigSeed({ users: 120, rooms: 110, ims: 5, administrators: 2, varied: true }) },
);

test.each([
  ['an unknown key', { ...bigSeed(), colour: 'red' }, /colour/],
  ['nobody', { ...bigSeed(), ims: [['user.1', 'user.99']] }, /user\.99/],
  [
    'a firm that is not there',
    { ...bigSeed(), users: [{ username: 'a', displayName: 'A', firm: 'Other' }] },
    /Other/,
  ],
  [
    'an id of another tenant',
    { ...bigSeed(), users: [{ username: 'a', displayName: 'A', id: 7 }] },
    /tenant/,
  ],
  [
    'a username twice',
    { firms: [{ name: 'A', tenant: 1 }], users: [1, 2].map(() => ({ username: 'a', displayName: 'A' })) },
    /taken/,
  ],
])('a seed with %s is refused', async (_what, seed, reason) => {
  await expect(startPod({ seed: seed as ReturnType<typeof bigSeed> })).rejects.toThrow(reason);
});

test('a key for nobody is refused', async () => {
  await expect(startPod({ keys: { nobody: publicPem } })).rejects.toThrow(/nobody/);
});

const run = promisify(execFile);
const cli = join(import.meta.dirname, '../src/cli.ts');

test('the command line says what is wrong with its files and ends', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pod-'));
  try {
    const seed = join(folder, 'seed.yaml');
    await writeFile(seed, 'firms: [{ name: A, tenant: 1 }]\nusers: [{ username: a, nickname: b }]\n');
    await expect(run(process.execPath, [cli, '--port', '0', '--seed', seed])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/nickname/),
    });
    await expect(run(process.execPath, [cli, '--port', 'x'])).rejects.toMatchObject({ code: 1 });
    expect((await run(process.execPath, [cli, '--help'])).stdout).toContain('--seed <file>');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the command line starts a pod from files and ends on a signal', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pod-'));
  try {
    const [seed, key] = [join(folder, 'seed.yaml'), join(folder, 'public.pem')];
    await writeFile(seed, 'firms: [{ name: A, tenant: 1 }]\nusers: [{ username: ann, displayName: Ann }]\n');
    await writeFile(key, publicPem);
    const child = spawn(process.execPath, [cli, '--port', '0', '--seed', seed, '--key', `ann=${key}`]);
    const ended = once(child, 'exit');
    const [line] = await once(child.stdout, 'data');
    const url = /http:\S+/.exec(String(line))?.[0];
    const state = (await (await fetch(`${url}/sim/state`)).json()) as { users: unknown[]; keys: string[] };
    expect(state).toMatchObject({ users: [{ username: 'ann' }], keys: ['ann'] });
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
