import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Pod, startPod } from 'symphony-pod-simulator';
import { runIn } from '../support/bot-process.ts';
import { followContainerfile, type Image } from '../support/containerfile.ts';
import { testKeys } from '../support/keys.ts';
import { createMember } from '../support/member.ts';
import { copySourceTree } from '../support/source-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-packages-'));
const bin = join(process.cwd(), 'node_modules/.bin');
// The registry and the cache are those of the machine; the Node is the one that runs the tests.
const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, npm_config_prefer_offline: 'true' };

let image: Image;
/** All packages, with the demo, installed as somebody would who has only the tarballs. */
const installed = join(folder, 'installed');

beforeAll(() => {
  image = followContainerfile('deploy/Containerfile', {
    folder: join(folder, 'image'),
    copyContext: copySourceTree,
    env,
    // That made this checkout; its packages are linked into the copy.
    skip: (command) => command === 'npm ci --no-audit --no-fund',
  });
  mkdirSync(installed);
  const packed = join(folder, 'image/build/packed');
  for (const name of readdirSync(packed).filter((each) => each !== 'node_modules'))
    cpSync(join(packed, name), join(installed, name));
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: installed,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesIn = (path: string): string[] => readdirSync(path, { recursive: true }).map(String).toSorted();

describe('the packages', () => {
  const packages = [
    'steward',
    '@finos/symphony-bdk-core',
    'symphony-messageml',
    'symphony-pod-chat-page',
    'symphony-pod-simulator',
  ];

  test.each(packages)('%s holds what was compiled, and no sources, tests or keys', (name) => {
    const files = filesIn(join(installed, 'node_modules', name));
    expect(
      files.filter((file) => /(^|\/)(src|test|bench)(\/|$)|\.pem$|\.local\.|tsconfig/u.test(file)),
    ).toEqual([]);
    // The page alone is served as it is written.
    expect(files.filter((file) => /(?<!\.d)\.ts$/u.test(file) && !file.startsWith('dist/browser/'))).toEqual(
      [],
    );
    expect(files.filter((file) => file.endsWith('.js.map')).length).toBeGreaterThan(0);
    // What is loaded by its place, such as a worker, has to be there under its compiled name.
    for (const file of files.filter((each) => each.startsWith('dist/') && each.endsWith('.js')))
      expect(`${file}: ${readFileSync(join(installed, 'node_modules', name, file), 'utf8')}`).not.toMatch(
        /new URL\(['"][^'"]*\.ts['"]/u,
      );
  });

  test.each(packages)('%s has its licence with it', (name) => {
    const licence = readFileSync(join(installed, 'node_modules', name, 'LICENSE'), 'utf8');
    expect(licence).toBe(readFileSync('LICENSE', 'utf8'));
  });

  test('steward has the licences of all that is bundled with it, and installs nothing of that again', () => {
    const home = join(installed, 'node_modules/steward');
    const licences = readFileSync(join(home, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8');
    const { dependencies: apart } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    expect(Object.keys(apart).toSorted()).toEqual(['@cedar-policy/cedar-wasm', 'emojibase-data']);
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const bundled = Object.keys(dependencies).filter((name) => !(name in apart) && !packages.includes(name));
    expect(bundled.length).toBeGreaterThan(10);
    expect(bundled.filter((name) => !licences.includes(`\n${name} `))).toEqual([]);
  });

  test.each(packages)('%s names versions', (name) => {
    const manifest = JSON.parse(readFileSync(join(installed, 'node_modules', name, 'package.json'), 'utf8'));
    const { dependencies, devDependencies, scripts, workspaces } = manifest;
    for (const range of Object.values<string>(dependencies)) expect(range).toMatch(/^\^?\d+\.\d+\.\d+$/u);
    expect({ devDependencies, scripts, workspaces }).toEqual({});
  });

  test('bring their types', () => {
    writeFileSync(
      join(installed, 'consumer.mts'),
      [
        `import { ConfigError, type Clock } from '@finos/symphony-bdk-core';`,
        `import { manualClock } from '@finos/symphony-bdk-core/testing';`,
        `import { parse } from 'symphony-messageml';`,
        `import { startPod } from 'symphony-pod-simulator';`,
        `export const clock: Clock = manualClock();`,
        `export const pod: string = startPod;`,
        `export const document: string = parse;`,
        `export const issues: string = new ConfigError([]).issues;`,
      ].join('\n'),
    );
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--ignoreConfig'];
    const types = ['--types', 'node', '--typeRoots', join(process.cwd(), 'node_modules/@types')];
    let output = '';
    try {
      execFileSync(join(bin, 'tsc'), [...options, ...types, 'consumer.mts'], {
        cwd: installed,
        encoding: 'utf8',
      });
    } catch (error) {
      output = String((error as { stdout?: string }).stdout);
    }
    expect(output.match(/consumer\.mts\(\d+,\d+\): error TS\d+/gu)).toEqual([
      'consumer.mts(6,14): error TS2322',
      'consumer.mts(7,14): error TS2322',
      'consumer.mts(8,14): error TS2322',
    ]);
  });

  test('say their version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const steward = runIn(installed, join(installed, 'node_modules/.bin/steward'), ['--version']);
    expect(await steward.ended).toEqual({ code: 0, signal: null });
    expect(steward.lines).toEqual([version]);
  });

  test('run the demo, with its page', async () => {
    const demo = runIn(installed, join(installed, 'node_modules/.bin/steward'), ['demo', '--port', '0']);
    try {
      const [url = ''] = /http:\S+(?=#)/u.exec(await demo.says(/Open the chat page/)) ?? [];
      const [, script = ''] =
        /<script type="module" src="([^"]+)"/u.exec(await (await fetch(url)).text()) ?? [];
      const answer = await fetch(new URL(script, url));
      expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/u);
      expect(await answer.text()).toMatch(/^import /mu);
      await demo.says(/npx steward run --socket/);
    } finally {
      expect(await demo.terminate()).toEqual({ code: 0, signal: null });
    }
  });
});

describe('the image', () => {
  let pod: Pod;
  beforeAll(async () => {
    pod = await startPod({ keys: { steward: testKeys().publicKey } });
  });
  afterAll(() => pod.close());

  const start = (...args: readonly string[]) => {
    const key = join(folder, 'key.pem');
    writeFileSync(key, testKeys().privateKey, { mode: 0o600 });
    const [command = '', ...entrypoint] = image.entrypoint;
    return runIn(
      image.folder,
      command === 'node' ? process.execPath : command,
      [...entrypoint, ...(args.length > 0 ? args : image.command)],
      {
        ...image.env,
        STEWARD_DATA: image.at(image.env.STEWARD_DATA ?? ''),
        SYMPHONY__HOST: '127.0.0.1',
        SYMPHONY__SCHEME: 'http',
        SYMPHONY__PORT: String(pod.port),
        SYMPHONY__BOT__PRIVATE_KEY__PATH: key,
        STEWARD__OPS__PORT: '0',
        NODE_DISABLE_COMPILE_CACHE: '1',
      },
    );
  };

  test('starts as it is, answers, writes nowhere else, and ends with its signal', async () => {
    const before = filesIn(image.at('/opt'));
    const bot = start();
    await bot.says(/"steward started"/);
    await createMember(pod, 'jane.doe').asks('/whoami', /Jane Doe/);
    expect(await bot.terminate()).toEqual({ code: 0, signal: null });
    expect(filesIn(image.at('/opt'))).toEqual(before);
    expect(existsSync(image.at('/var/lib/steward/steward.db'))).toBe(true);
  });

  test('has no packages that only those need who work on it, and not the demo', async () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const there = Object.keys(devDependencies).filter((name) =>
      existsSync(join(image.folder, 'node_modules', name)),
    );
    expect(there).toEqual([]);
    const demo = start('demo');
    expect(await demo.ended).toEqual({ code: 1, signal: null });
    expect(demo.lines).toEqual([expect.stringMatching(/^The demo needs the packages/u)]);
  });

  test('is not root, and starts the bot as npm does', () => {
    expect(image.user).toMatch(/^[1-9]\d*:[1-9]\d*$/u);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const flags = image.entrypoint.filter((word) => word.startsWith('--')).join(' ');
    expect(scripts.start).toBe(`exec node ${flags} bin/steward.js start`);
    expect(readFileSync('deploy/systemd/steward.service', 'utf8')).toContain(`/node ${flags} /opt/steward/`);
  });
});
