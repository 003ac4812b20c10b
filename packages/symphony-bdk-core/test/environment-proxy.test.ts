import { describe, expect, test } from '@jest/globals';
import { ConfigError, type ConfigIssue, parseConfig } from '../src/index.ts';

const bot = { username: 'steward', privateKey: { path: 'key.pem' } };

function proxyOf(env: Record<string, string>, more: Record<string, unknown> = {}): unknown {
  try {
    return parseConfig({ host: 'acme.symphony.com', bot, ...more }, { env }).pod.proxy;
  } catch (error) {
    if (error instanceof ConfigError) return error.issues;
    throw error;
  }
}

const authorization = (login: string) => `Basic ${Buffer.from(login).toString('base64')}`;

describe('an address in HTTPS_PROXY is taken', () => {
  test.each<[string, unknown]>([
    ['http://proxy:3128', { uri: 'http://proxy:3128' }],
    ['http://proxy:3128/', { uri: 'http://proxy:3128' }],
    ['proxy:3128', { uri: 'http://proxy:3128' }],
    [' http://proxy ', { uri: 'http://proxy' }],
    ['https://proxy:3129', { uri: 'https://proxy:3129' }],
    ['http://[::1]:3128', { uri: 'http://[::1]:3128' }],
    ['http://bob@proxy:3128', { uri: 'http://proxy:3128', authorization: authorization('bob:') }],
    [
      'http://DOM%5Cbob:50%25%20off%23%2F%40@proxy:3128',
      { uri: 'http://proxy:3128', authorization: authorization('DOM\\bob:50% off#/@') },
    ],
    ['', undefined],
  ])('%s', (address, proxy) => {
    expect(proxyOf({ HTTPS_PROXY: address })).toEqual(proxy);
  });
});

describe('an address that cannot be read is reported with its variable and what to do, and nothing of it is quoted', () => {
  test.each([
    ['http://bob:50%off@proxy:3128', 'has a % that encodes nothing', '% as %25'],
    ['http://bob:%zz@proxy:3128', 'has a % that encodes nothing', '% as %25'],
    ['http://bob:hunter#2@proxy:3128', 'cannot be read', '# as %23'],
    ['http://bob:1#hunter@proxy:3128', 'cannot be read', '# as %23'],
    ['http://bob:hunter/2@proxy:3128', 'cannot be read', '/ as %2F'],
    ['http://bob:1/hunter@proxy:3128', 'cannot be read', '/ as %2F'],
    ['http://DOM\\bob:hunter@proxy:3128', 'cannot be read', '\\ as %5C'],
    ['http://proxy:port', 'cannot be read', 'must be like http://proxy.example.com:3128'],
    ['http://proxy:3128/proxy.pac', 'cannot be read', 'must be like'],
    ['http://', 'cannot be read', 'must be like'],
    ['"http://proxy:3128"', 'has quotes around it', 'remove them'],
    ["'http://bob:hunter@proxy:3128'", 'has quotes around it', 'remove them'],
    ['socks5://proxy:1080', 'names a socks5 proxy', 'only http and https'],
  ])('%s', (address, what, advice) => {
    const issues = proxyOf({ HTTPS_PROXY: address }) as ConfigIssue[];
    expect(issues).toEqual([{ path: 'HTTPS_PROXY', message: expect.stringContaining(what) }]);
    expect(issues[0]?.message).toContain(advice);
    expect(JSON.stringify(issues)).not.toMatch(/bob|hunter|50%off/);
  });

  test('in lower case, under that name', () => {
    expect(proxyOf({ https_proxy: 'http://proxy:port', HTTPS_PROXY: 'http://good:1' })).toEqual([
      { path: 'https_proxy', message: expect.stringContaining('cannot be read') },
    ]);
  });

  test('but not when no call would use it', () => {
    const HTTPS_PROXY = 'http://proxy:port';
    expect(proxyOf({ HTTPS_PROXY, NO_PROXY: '*' })).toBeUndefined();
    expect(proxyOf({ HTTPS_PROXY }, { proxy: { host: 'mine', port: 1 } })).toEqual({ uri: 'http://mine:1' });
    expect(proxyOf({ HTTPS_PROXY }, { scheme: 'http' })).toBeUndefined();
  });
});

describe('NO_PROXY', () => {
  const isExcepted = (host: string, list: string, port = 443) =>
    proxyOf({ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: list }, { host, port }) === undefined;

  test.each([
    ['10.1.2.3', '10.0.0.0/8', true],
    ['11.1.2.3', '10.0.0.0/8', false],
    ['10.1.2.3', '10.1.*', true],
    ['10.2.2.3', '10.1.*', false],
    ['10.1.2.3', '10.1.2.3/32', true],
    ['10.1.2.3', '10.0.0.0/99', false],
    ['[fd00::1]', 'fd00::/8', true],
    ['[::1]', '::1', true],
    ['[::1]', '[::1]:443', true],
    ['pod.internal.example', '10.0.0.0/8', false],
    ['pod.internal.example', 'a;b|internal.example', true],
    ['pod.internal.example', '*.internal.example', true],
    ['pod.internal.example', 'pod.*.example', true],
    ['pod.internal.example', 'internal.example:8443', false],
    ['POD.Internal.example', '.INTERNAL.example', true],
    ['podinternal.example', 'internal.example', false],
    ['pod.internal.example', ' , ;', false],
    ['pod.internal.example', '.', false],
    ['a+b', 'a+*', true],
  ])('%s by %s: %p', (host, list, excepted) => {
    expect(isExcepted(host, list)).toBe(excepted);
  });
});
