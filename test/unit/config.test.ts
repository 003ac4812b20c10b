import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigError } from '@finos/symphony-bdk-core';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkConfig, loadConfig } from '../../src/config/index.ts';

const SHIPPED = 'config/steward.yaml';
const HOST = { SYMPHONY_HOST: 'acme.symphony.com' };

const minimal = { host: 'acme.symphony.com', bot: { username: 'steward', privateKey: { path: 'key.pem' } } };

function issues(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigError) return error.issues;
    throw error;
  }
  return [];
}

const resolveHere = (path: string): string => resolve(path);
const absolute = (source: object): string => ('path' in source ? resolve(String(source.path)) : '');

const check = (steward: unknown) => issues(() => checkConfig({ ...minimal, steward }, {}));

describe('the shipped configuration', () => {
  test('is valid with nothing but the host of the pod', () => {
    const { pod, agent, keyManager, bot, steward, datafeed } = loadConfig(SHIPPED, HOST);
    for (const service of [pod, agent, keyManager])
      expect(service).toMatchObject({ scheme: 'https', host: 'acme.symphony.com', port: 443 });
    expect(bot).toMatchObject({ username: 'steward', privateKey: { path: 'config/steward-private.pem' } });
    expect(datafeed).toMatchObject({ updatePresence: false });
    expect(steward).toEqual({
      store: 'sqlite:.steward/steward.db',
      storeWaitSeconds: 15,
      socket: '.steward/steward.sock',
      policy: 'config/policy.cedar',
      policySchema: 'config/policy.cedarschema',
      approvals: 'config/approvals.yaml',
      templates: 'templates',
      timeZone: 'UTC',
      times: 'auto',
      language: 'en',
      administrators: { room: 'Steward administrators', roles: ['ADMINISTRATOR', 'SUPER_ADMINISTRATOR'] },
      pace: { membershipChangesPerSecond: 3 },
      limits: {
        person: { perMinute: 120, burst: 200 },
        conversation: { perMinute: 300, burst: 500 },
        openRequests: 100,
        requestCardsPerHour: 20,
      },
      presence: { askedAtMost: 100 },
      plans: { lateAfterSeconds: 60 },
      login: { rejectedForMinutes: 5 },
      retention: { plansDays: 400, cardsDays: 7, watchesDays: 7 },
      ops: { host: '127.0.0.1', port: 8080 },
      log: { level: 'info' },
    });
  });

  test('says the same of Steward as the defaults do', () => {
    expect(loadConfig(SHIPPED, HOST).steward).toEqual(checkConfig(minimal, {}).steward);
  });

  test('takes its places from the environment', () => {
    const env = {
      ...HOST,
      STEWARD_USERNAME: 'other',
      STEWARD_PRIVATE_KEY: '/keys/x.pem',
      STEWARD_DATA: '/var/lib/steward',
    };
    const { bot, steward } = loadConfig(SHIPPED, env);
    expect(bot).toMatchObject({ username: 'other', privateKey: { path: '/keys/x.pem' } });
    expect(steward.store).toBe('sqlite:/var/lib/steward/steward.db');
  });

  test('without the host says which variable is missing', () => {
    expect(issues(() => loadConfig(SHIPPED, {}))).toEqual([
      { path: 'host', message: expect.stringContaining('SYMPHONY_HOST') },
    ]);
  });

  test('explains every key of Steward’s own', () => {
    const block = readFileSync(SHIPPED, 'utf8').split('\nsteward:\n')[1] ?? '';
    const optional = {
      policySchema: 'schema',
      directory: 'directory',
      calendar: {},
      templates: 'templates',
      overlay: 'overlay',
    };
    // What has no default is there as a comment.
    const isOptional = (key: string) => Object.hasOwn(optional, key);
    const keys = Object.entries(checkConfig({ ...minimal, steward: optional }, {}).steward).flatMap(
      ([key, value]) =>
        typeof value === 'object' && !Array.isArray(value) && !isOptional(key)
          ? [key, ...Object.keys(value)]
          : [key],
    );
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    expect(lines.map((line) => line.trim().split(':')[0])).toEqual(
      keys.map((key) => (isOptional(key) ? `# ${key}` : key)),
    );
    for (const line of lines.filter((each) => !each.endsWith(':'))) expect(line).toMatch(/\S # \S/u);
  });
});

describe('the environment', () => {
  /** Every key with a value of its own, as a tree of texts. */
  const written = (tree: object): [string[], unknown][] =>
    Object.entries(tree).flatMap(([key, value]): [string[], unknown][] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? written(value).map(([keys, leaf]) => [[key, ...keys], leaf])
        : [[[key], value]],
    );
  const inCapitals = (key: string) => key.replaceAll(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase();

  test('can set every key of Steward’s own', () => {
    const other = {
      store: 'sqlite:/data/other.db',
      storeWaitSeconds: 1,
      socket: '/data/other.sock',
      policy: '/p.cedar',
      policySchema: '/p.cedarschema',
      approvals: '/approvals.yaml',
      directory: '/directory.csv',
      calendar: { days: ['mon'], hours: '10:00-16:00', holidays: ['2026-12-25'] },
      templates: '/templates',
      overlay: '/overlay',
      timeZone: 'Europe/Paris',
      times: 'text',
      language: 'fr',
      administrators: { room: 'Others', roles: ['OTHER'] },
      pace: { membershipChangesPerSecond: 1 },
      limits: {
        person: { perMinute: 1, burst: 2 },
        conversation: { perMinute: 3, burst: 4 },
        openRequests: 5,
        requestCardsPerHour: 6,
      },
      presence: { askedAtMost: 7 },
      plans: { lateAfterSeconds: 5 },
      login: { rejectedForMinutes: 6 },
      retention: { plansDays: 100, cardsDays: 8, watchesDays: 9 },
      ops: { host: '0.0.0.0', port: 9 },
      log: { level: 'debug' },
    };
    const env = Object.fromEntries(
      written(other).map(([keys, value]) => [
        ['STEWARD', ...keys.map(inCapitals)].join('__'),
        Array.isArray(value) ? JSON.stringify(value) : String(value),
      ]),
    );
    const { steward } = loadConfig(SHIPPED, { ...HOST, ...env });
    expect(steward).toEqual(other);
    // A key that is added is added here, too.
    expect(Object.keys(other).toSorted()).toEqual(Object.keys(steward).toSorted());
  });

  test('can set each key alone, where the file says nothing of it', () => {
    const { calendar: _, ...defaults } = checkConfig(minimal, {}).steward;
    for (const [keys, value] of written(defaults)) {
      const tree = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
      expect([keys, check(tree)]).toEqual([keys, []]);
    }
  });

  test('can set keys of the kit, and counts more than the file', () => {
    const { pod, agent, bot } = loadConfig(SHIPPED, {
      ...HOST,
      SYMPHONY__HOST: 'other.symphony.com',
      SYMPHONY__AGENT__HOST: 'agent.acme.example',
      SYMPHONY__BOT__PRIVATE_KEY__PATH: '/run/secrets/key.pem',
      SYMPHONY__DEFAULT_HEADERS: '{X-Gateway-Token: a-b-c}',
      SYMPHONY__READ_TIMEOUT: '',
    });
    expect(pod).toMatchObject({ host: 'other.symphony.com', readTimeout: 60_000 });
    expect(agent).toMatchObject({
      host: 'agent.acme.example',
      defaultHeaders: { 'X-Gateway-Token': 'a-b-c' },
    });
    expect(bot.privateKey).toEqual({ path: '/run/secrets/key.pem' });
  });

  test.each([
    ['STEWARD__OPS__PROT', '1', 'steward.ops.prot', 'is not a known key'],
    ['STEWARD__OPS__PORT', 'eighty', 'steward.ops.port', 'must be a number'],
    ['STEWARD__LIMITS__PERSON__PER_MINUTE', '0', 'steward.limits.person.perMinute', 'must be more than 0'],
    ['STEWARD__OPS__PORT', '65536', 'steward.ops.port', 'must be at most 65535'],
    ['STEWARD__TIMES', 'now', 'steward.times', 'must be one of auto, client, text'],
    ['STEWARD__STORE', 'postgres://a:p#w@h/x', 'steward.store', 'write %23'],
    ['STEWARD__LOG', 'loud', 'steward.log', 'must be a block of keys'],
    ['STEWARD__ADMINISTRATORS__ROLES', '[A', 'steward.administrators.roles', 'must be a list'],
    ['SYMPHONY__HOTS', 'x', 'hots', 'is not a known key'],
    ['STEWARD__STORE', '"sqlite:x"', 'steward.store', 'quotes'],
  ])('names the variable of a mistake: %s=%s', (variable, value, path, message) => {
    const found = issues(() => loadConfig(SHIPPED, { ...HOST, [variable]: value }));
    expect(found).toEqual([
      expect.objectContaining({ path, message: expect.stringMatching(new RegExp(message, 'u')) }),
    ]);
    expect(found[0]?.message).toContain(variable);
  });
});

describe('mistakes', () => {
  test.each([
    ['a misspelt key', { stroe: 'sqlite:x' }, 'steward.stroe', 'store'],
    ['a misspelt key below', { administrators: { rooms: 'x' } }, 'steward.administrators.rooms', 'room'],
    ['a misspelt key of the log', { log: { levle: 'info' } }, 'steward.log.levle', 'level'],
  ])('%s is told with the nearest', (_, steward, path, suggestion) => {
    expect(check(steward)).toEqual([expect.objectContaining({ path, suggestion })]);
  });

  test.each<[string, unknown, string]>([
    ['a store of an unknown kind', { store: 'mysql://x' }, 'steward.store'],
    ['a database without a name', { store: 'postgres://db.example' }, 'steward.store'],
    ['a store without a file', { store: 'sqlite:' }, 'steward.store'],
    ['a level that is none', { log: { level: 'loud' } }, 'steward.log.level'],
    ['a port that is none', { ops: { port: 70_000 } }, 'steward.ops.port'],
    ['a port in words', { ops: { port: 'eighty' } }, 'steward.ops.port'],
    [
      'no pace at all',
      { pace: { membershipChangesPerSecond: 0 } },
      'steward.pace.membershipChangesPerSecond',
    ],
    ['nobody who administrates', { administrators: { roles: [] } }, 'steward.administrators.roles'],
    ['a role that is no text', { administrators: { roles: [7] } }, 'steward.administrators.roles.0'],
    ['an empty policy', { policy: '' }, 'steward.policy'],
    ['an overlay without a name', { overlay: '' }, 'steward.overlay'],
    ['a list in place of the block', [], 'steward'],
  ])('%s', (_, steward, path) => {
    const [issue] = check(steward);
    expect(issue).toMatchObject({ path: expect.stringMatching(path.replaceAll('.', '[.[]')) });
    expect(issue?.message).toMatch(/\S{3}/u);
  });

  test('are told all at once, those of the kit and of Steward', () => {
    const tree = {
      hots: 'acme.symphony.com',
      port: 'x',
      bot: { username: '', privateKey: {} },
      steward: { stroe: 'x', log: { level: 'loud' }, ops: { port: -1 } },
    };
    const paths = issues(() => checkConfig(tree, {})).map(({ path }) => path);
    for (const path of [
      'hots',
      'port',
      'bot.username',
      'steward.stroe',
      'steward.log.level',
      'steward.ops.port',
    ])
      expect(paths).toContain(path);
  });

  test('of variables are told with the others', () => {
    const tree = {
      ...minimal,
      host: `\${NO_HOST}`,
      steward: { store: `\${NO_STORE}`, log: { level: 'loud' } },
    };
    const found = issues(() => checkConfig(tree, {}));
    expect(found.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['host', 'steward.store', 'steward.log.level']),
    );
    expect(found.find(({ path }) => path === 'steward.store')?.message).toContain('NO_STORE');
  });
});

describe('a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'steward-config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function load(text: string) {
    const file = join(folder, 'steward.yaml');
    writeFileSync(file, text);
    return issues(() => loadConfig(file, {}));
  }

  test('that is not there is named, with what to do', () => {
    const file = join(folder, 'nowhere.yaml');
    expect(issues(() => loadConfig(file, {}))).toEqual([
      { path: file, message: 'there is no such file; name another with --config FILE' },
    ]);
    expect(issues(() => loadConfig(folder, {}))).toEqual([
      { path: folder, message: 'it cannot be read; name another with --config FILE' },
    ]);
  });

  test('may be JSON', () => {
    expect(load(JSON.stringify(minimal))).toEqual([]);
  });

  test.each([
    ['a key twice', 'host: a\nport: 1\nhost: b\n', 3],
    ['a quote without its end', 'host: "a\nport: 1\n', undefined],
    ['a tab', 'bot:\n\tusername: x\n', 2],
  ])('with %s is told with the line', (_, text, line) => {
    const [issue] = load(text);
    expect(issue?.message).toMatch(line === undefined ? /line \d+: / : new RegExp(`line ${line}: `, 'u'));
  });

  test('that is wrong never shows what is in it', () => {
    const secret = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC';
    const [issue] = load(`bot:\n  privateKey: { content: "${secret}\n`);
    expect(JSON.stringify(issue)).not.toContain(secret);
    expect(
      JSON.stringify(load(`host: x\nbot: { username: s, privateKey: { content: 7, path: [${secret}] } }`)),
    ).not.toContain(secret);
  });

  describe('names paths', () => {
    const load = (bot: string, steward: string) => {
      const file = join(folder, 'steward.yaml');
      writeFileSync(file, `host: h\nbot: { username: s, ${bot} }\nsteward: { ${steward} }\n`);
      return loadConfig(file, {});
    };
    const places = (key: string, steward: string) => load(`privateKey: { path: ${key} }`, steward);

    test('from its own folder, whatever is there, and whatever Steward makes', () => {
      const { bot, steward } = places(
        'key.pem',
        'store: "sqlite:data/s.db", socket: data/s.sock, policy: p.cedar, policySchema: p.schema, templates: t, overlay: o',
      );
      const here = (name: string) => expect.stringMatching(new RegExp(`^${join(folder, name)}$`, 'u'));
      expect(absolute(bot.privateKey)).toEqual(here('key.pem'));
      const { store, socket, policy, policySchema, templates, overlay = '' } = steward;
      expect(
        [store.slice('sqlite:'.length), socket, policy, policySchema, templates, overlay].map(resolveHere),
      ).toEqual(['data/s.db', 'data/s.sock', 'p.cedar', 'p.schema', 't', 'o'].map(here));
    });

    test('or from the working directory, when only there is something', () => {
      expect(absolute(places('package.json', '').bot.privateKey)).toBe(resolveHere('package.json'));
      writeFileSync(join(folder, 'package.json'), '{}');
      expect(absolute(places('package.json', '').bot.privateKey)).toBe(join(folder, 'package.json'));
      expect(places('key.pem', 'templates: templates').steward.templates).toBe('templates');
      // a store that is there is never passed over for a new one; a socket is made again at each start
      const { store, socket } = places(
        'key.pem',
        'store: "sqlite:package-lock.json", socket: package-lock.json',
      ).steward;
      expect(store).toBe('sqlite:package-lock.json');
      expect(resolveHere(socket)).toBe(join(folder, 'package-lock.json'));
    });

    test('from the root, from home, or nowhere', () => {
      expect(absolute(places('/keys/key.pem', '').bot.privateKey)).toBe('/keys/key.pem');
      expect(absolute(places('~/key.pem', '').bot.privateKey)).toBe(join(homedir(), 'key.pem'));
      expect(places('key.pem', 'store: "sqlite::memory:"').steward.store).toBe('sqlite::memory:');
    });
  });

  test('may merge blocks', () => {
    expect(
      load('host: h\nbot: &b { username: s, privateKey: { content: k } }\nagent: { <<: {port: 7443} }\n'),
    ).toEqual([]);
  });

  test.each(['', '# nothing\n', '7\n', '- a\n- b\n'])(
    'of %j is a list of what is missing, and no crash',
    (text) => {
      expect(load(text).length).toBeGreaterThan(0);
    },
  );
});
