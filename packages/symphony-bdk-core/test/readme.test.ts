import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import type { FakePod } from './support/fake-pod.ts';
import { addFeed, batch, messageSent, READ } from './support/feed.ts';
import { keys } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);
const [config = ''] = blocks('yaml');
const [bot = '', services = '', administration = '', errors = '', datafeed = '', command = ''] = blocks('ts');

// what the later examples have from the first
const prelude = bot.slice(0, bot.indexOf('bdk.datafeed.subscribe'));
const modules = join(dirname(createRequire(import.meta.url).resolve('undici/package.json')), '..');
const standard = 'te3C+bn7RBi9e98Kn1g+8n///mAqGrv/dA==';

/** Runs an example as its reader would: the files of the README in an empty folder, `node bot.ts`. */
async function run(pod: FakePod, code: string, until?: Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'readme-'));
  try {
    const local = `scheme: http\nhost: 127.0.0.1\nport: ${pod.port}`;
    await writeFile(join(folder, 'config.yaml'), config.replace('host: acme.symphony.com', local));
    await writeFile(join(folder, 'key.pem'), keys.privateKey, { mode: 0o600 });
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    await writeFile(join(folder, 'bot.ts'), code);
    await symlink(modules, join(folder, 'node_modules'));
    const running = promisify(execFile)(process.execPath, ['bot.ts'], { cwd: folder });
    if (until !== undefined) {
      await Promise.race([until, running]);
      running.child.kill('SIGTERM');
    }
    return (await running).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('README has the examples that are run here', () => {
  expect([blocks('ts').length, blocks('yaml').length]).toEqual([6, 1]);
});

test(
  'README example: a bot that talks, and ends on SIGTERM',
  withPod(async (pod) => {
    const hello = messageSent('e1');
    hello.payload.messageSent.message.message = '<div data-format="PresentationML">hello</div>';
    addFeed(pod, { reads: [batch('a1', hello, messageSent('e2'))] });
    pod.on('POST /agent/v4/stream/*/message/create', { json: hello.payload.messageSent.message });
    await run(pod, bot, pod.called(READ, 2));
    const sent = pod.calls.filter(({ path }) => path.endsWith('/message/create'));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body.toString()).toContain('<messageML>Hello <b>Alice Martin</b></messageML>');
  }),
);

test(
  'README example: services',
  withPod(async (pod) => {
    const room = { roomAttributes: { name: 'FX desk' }, roomSystemInfo: { id: standard } };
    pod.on('GET /pod/v3/users', { json: { users: [{ id: 5 }], errors: [] } });
    pod.on('POST /pod/v3/room/search', { json: { count: 1, rooms: [room] } });
    pod.on('POST /pod/v1/room/*/membership/add', { json: { message: 'Member added' } });
    const output = await run(pod, `${prelude}${services}await bdk.close();`);
    expect(output).toBe('added to FX desk\n');
    expect(pod.calls.at(-1)?.json()).toEqual({ id: 5 });
  }),
);

test(
  'README example: administration',
  withPod(async (pod) => {
    const user = (id: number, roles: string[]) => ({
      userAttributes: { displayName: `U${id}` },
      userSystemInfo: { id },
      roles,
    });
    pod.on('POST /pod/v1/admin/user/find', {
      json: [user(1, ['INDIVIDUAL']), user(2, ['INDIVIDUAL', 'COMPLIANCE_OFFICER'])],
    });
    pod.on('POST /pod/v1/admin/user/*/roles/remove', { json: { message: 'Role removed' } });
    const output = await run(pod, `${prelude}${administration}await bdk.close();`);
    expect(output).toBe('U2 is no compliance officer any more\n');
    expect(pod.calls.at(-1)?.path).toBe('/pod/v1/admin/user/2/roles/remove');
  }),
);

test(
  'README example: errors',
  withPod(async (pod) => {
    const room = { roomAttributes: { name: 'FX desk' }, roomSystemInfo: { id: standard } };
    pod.on('POST /pod/v3/room/create', { status: 500 });
    pod.on('POST /pod/v3/room/search', { json: { count: 1, rooms: [room] } });
    expect(await run(pod, `${prelude}${errors}await bdk.close();`)).toBe('FX desk is there\n');
    expect(pod.count('POST /pod/v3/room/create')).toBe(1);
  }),
);

test(
  'README example: datafeed',
  withPod(async (pod) => {
    addFeed(pod, { reads: [batch('a1', messageSent('e1'), messageSent('e2'), messageSent('e1'))] });
    expect(await run(pod, `${prelude}${datafeed}await bdk.close();`, pod.called(READ, 2))).toBe('stored 2\n');
  }),
);

test(
  'README example: commands',
  withPod(async (pod) => {
    const output = await run(pod, `${prelude}${command}await bdk.close();`);
    expect(output).toBe("{ what: 'call Oslo', until: 7200000 }\nno-time: /remind TEXT until fri\n");
  }),
);

test('README names every service and call', async () => {
  const folder = fileURLToPath(new URL('../src/services/', import.meta.url));
  const calls: string[] = [];
  for (const file of await readdir(folder)) {
    if (!file.endsWith('.ts')) continue;
    const source = await readFile(join(folder, file), 'utf8');
    for (const [, type = ''] of source.matchAll(/export type \w+ = \{\n([\s\S]*?)\n\};/g))
      calls.push(...[...type.matchAll(/^ {2}(\w+)\(/gm)].map(([, call = '']) => call));
  }
  expect(calls.length).toBeGreaterThan(80);
  expect(calls.filter((call) => !readme.includes(`\`${call}\``))).toEqual([]);
});
