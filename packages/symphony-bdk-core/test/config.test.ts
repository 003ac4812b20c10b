import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { ConfigError, type ConfigIssue, parseConfig } from '../src/index.ts';

const bot = { username: 'steward', privateKey: { path: 'key.pem' } };
const parse = (tree: unknown, env: Record<string, string> = {}) => parseConfig(tree, { env });

function issuesOf(tree: unknown, env: Record<string, string> = {}): readonly ConfigIssue[] {
  try {
    parse(tree, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.issues;
    throw error;
  }
  return [];
}

describe('inheritance', () => {
  test('every service inherits every field from the top', () => {
    const config = parse({
      host: 'acme.symphony.com',
      context: 'app/',
      proxy: { host: 'proxy.acme.example', port: 8080, username: 'u', password: 'p' },
      defaultHeaders: { 'X-Firm': 'acme' },
      connectionTimeout: 1000,
      readTimeout: 45_000,
      agent: { host: 'agent.acme.example', port: 8443, defaultHeaders: { 'X-Gateway': 'yes' }, context: '' },
      keyManager: { scheme: 'http', readTimeout: 5000 },
      bot,
    });
    expect(config.pod).toEqual({
      scheme: 'https',
      host: 'acme.symphony.com',
      port: 443,
      context: '/app',
      proxy: { uri: 'http://proxy.acme.example:8080', authorization: 'Basic dTpw' },
      defaultHeaders: { 'X-Firm': 'acme' },
      connectionTimeout: 1000,
      readTimeout: 45_000,
      connectionPool: 64,
    });
    expect(config.agent).toMatchObject({
      host: 'agent.acme.example',
      port: 8443,
      context: '',
      connectionTimeout: 1000,
    });
    expect(config.agent.defaultHeaders).toEqual({ 'X-Firm': 'acme', 'X-Gateway': 'yes' });
    expect(config.keyManager).toMatchObject({ scheme: 'http', port: 80, readTimeout: 5000, context: '/app' });
  });

  test.each([
    ['app/', '/app'],
    ['/app', '/app'],
    ['/a/b/', '/a/b'],
    ['/', ''],
    ['', ''],
  ])('defect 8: context %p becomes %p', (context, expected) => {
    expect(parse({ host: 'h', context, bot }).agent.context).toBe(expected);
  });

  test('a service without a host is named', () => {
    expect(issuesOf({ bot })).toEqual([
      { path: 'host', message: expect.stringContaining('acme.symphony.com') },
    ]);
    expect(issuesOf({ bot, pod: { host: 'p' }, agent: { host: 'a' } })).toEqual([
      { path: 'keyManager.host', message: expect.stringContaining('is missing') },
    ]);
  });
});

describe('retry', () => {
  test('the official keys and our defaults', () => {
    expect(parse({ host: 'h', bot }).retry).toEqual({
      maxAttempts: 10,
      initialIntervalMillis: 500,
      multiplier: 2,
      maxIntervalMillis: 30_000,
    });
    expect(parse({ host: 'h', bot, retry: { maxAttempts: 3 } }).retry.maxAttempts).toBe(3);
  });

  test('defect 9: a partial datafeed.retry does not cap the attempts of the feed', () => {
    const { datafeed, unused } = parse({
      host: 'h',
      bot,
      datafeed: { retry: { maxAttempts: 3, multiplier: 3 } },
    });
    expect(datafeed.retry).toEqual({ initialIntervalMillis: 500, multiplier: 3, maxIntervalMillis: 5_000 });
    expect(unused).toEqual(['datafeed.retry.maxAttempts']);
  });

  test('the feed never waits longer than 5 s', () => {
    const { datafeed } = parse({ host: 'h', bot, datafeed: { retry: { maxIntervalMillis: 300_000 } } });
    expect(datafeed.retry.maxIntervalMillis).toBe(5_000);
  });
});

test.each([null, {}, { idFilePath: '/tmp' }, { version: 'v2' }])(
  'defect 10: a datafeed block of %j is as good as none',
  (datafeed) => {
    expect(parse({ host: 'h', bot, datafeed }).datafeed.retry.multiplier).toBe(2);
  },
);

describe('mistakes', () => {
  test('all at once, with path and the nearest key', () => {
    const issues = issuesOf({
      hots: 'acme.symphony.com',
      port: 'many',
      agent: { porrt: 443, host: 'https://agent.acme.example/' },
      bot: { usernam: 'x', privateKey: {} },
      datafeed: { version: 'v1' },
      ssl: { trustStore: { path: 'roots.pem', passwort: 'secret' } },
    });
    const found = Object.fromEntries(issues.map(({ path, ...issue }) => [path, issue]));
    expect(found).toEqual({
      hots: { message: 'is not a known key', suggestion: 'host' },
      port: { message: expect.stringContaining('must be a number') },
      'agent.porrt': { message: 'is not a known key', suggestion: 'port' },
      'agent.host': { message: expect.stringContaining('bare host name') },
      'bot.usernam': { message: 'is not a known key', suggestion: 'username' },
      'bot.username': { message: 'is missing' },
      'bot.privateKey': { message: 'needs exactly one of path and content' },
      'datafeed.version': { message: expect.stringContaining('only v2') },
      'ssl.trustStore.passwort': { message: 'is not a known key', suggestion: 'password' },
    });
  });

  test('the text lists them and shows no value', () => {
    const wrong = {
      host: 'h',
      bot: { username: 'x', privateKey: { content: 'SECRET', path: 'p' } },
      port: 'SECRET',
    };
    expect(() => parse(wrong)).toThrow(
      'the configuration has 2 mistakes:\n  port: must be a number\n' +
        '  bot.privateKey: needs exactly one of path and content',
    );
  });

  test('a tree that is none', () => {
    for (const tree of [undefined, null, 'text', 7, []]) expect(issuesOf(tree).length).toBeGreaterThan(0);
  });

  test.each([
    [{ bot, agent: { loadBalancing: { mode: 'random' } } }, 'agent.loadBalancing.nodes'],
    [
      { bot, agent: { host: 'a', loadBalancing: { mode: 'random', nodes: [{ host: 'b' }] } } },
      'agent.loadBalancing',
    ],
    [{ bot, commonJwt: { enabled: true } }, 'commonJwt.enabled'],
    [{ bot, defaultHeaders: { 'X-Bad': 'a\r\nb' } }, 'defaultHeaders.X-Bad'],
  ])('what is not supported is refused, not ignored: %j', (tree, path) => {
    expect(issuesOf({ host: 'h', ...tree }).map((issue) => issue.path)).toEqual([path]);
  });

  test('an official file with parts that have no effect here works and names them', () => {
    const { unused } = parse({
      host: 'h',
      bot,
      app: { appId: 'x' },
      datahose: { tag: 't' },
      commonJwt: { enabled: false },
      connectionPoolMax: 20,
      datafeed: { version: 'v2', idFilePath: './' },
    });
    expect(unused).toEqual(['app', 'datahose', 'datafeed.idFilePath']);
  });
});

describe('extension', () => {
  const extend = { steward: z.strictObject({ store: z.string() }) };

  test('further blocks are checked with the rest and typed', () => {
    const config = parseConfig({ host: 'h', bot, steward: { store: 'sqlite:x' } }, { env: {}, extend });
    expect(config.steward.store).toBe('sqlite:x');
    expect(config.pod.host).toBe('h');
  });

  test('their mistakes are reported with the others', () => {
    const tree = { host: 'h', bot: { ...bot, x: 1 }, steward: { stor: 'x' } };
    expect(() => parseConfig(tree, { env: {}, extend })).toThrow(
      /steward\.stor: is not a known key; did you mean "store"/,
    );
    expect(() => parseConfig(tree, { env: {}, extend })).toThrow(/bot\.x/);
  });
});

describe('proxy from the environment', () => {
  const env = {
    HTTPS_PROXY: 'http://u:p%40@proxy.acme.example:3128',
    NO_PROXY: 'localhost,.internal.example,h:444',
  };

  test.each([
    ['acme.symphony.com', 443, 'http://proxy.acme.example:3128'],
    ['localhost', 443, undefined],
    ['agent.internal.example', 443, undefined],
    ['h', 444, undefined],
    ['h', 443, 'http://proxy.acme.example:3128'],
  ])('%s:%d goes through %p', (host, port, uri) => {
    expect(parse({ host, port, bot }, env).pod.proxy?.uri).toBe(uri);
  });

  test('its name and password are sent', () => {
    const { authorization = '' } = parse({ host: 'x', bot }, env).pod.proxy ?? {};
    expect(Buffer.from(authorization.replace('Basic ', ''), 'base64').toString()).toBe('u:p@');
  });

  test('a proxy of the configuration wins', () => {
    expect(parse({ host: 'x', bot, proxy: { host: 'mine', port: 1 } }, env).pod.proxy).toEqual({
      uri: 'http://mine:1',
    });
  });

  test('plain http asks for HTTP_PROXY', () => {
    expect(parse({ host: 'x', scheme: 'http', bot }, env).pod.proxy).toBeUndefined();
    expect(parse({ host: 'x', scheme: 'http', bot }, { http_proxy: 'p:1' }).pod.proxy).toEqual({
      uri: 'http://p:1',
    });
  });
});
