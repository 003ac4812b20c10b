import { describe, expect, test } from '@jest/globals';
import { checkConfig, configurationHash } from '../../src/config/index.ts';

const tree = {
  host: 'acme.symphony.com',
  bot: { username: 'steward', privateKey: { content: 'the key' } },
  defaultHeaders: { 'X-Gateway': 'secret', 'X-Zone': 'a' },
  proxy: { host: 'proxy.acme.com', port: 3128, username: 'steward', password: 'secret' },
};

const balanced = (node: Record<string, unknown>) => ({
  agent: { loadBalancing: { mode: 'random', nodes: [{ host: 'agent.acme.com', ...node }] } },
});

const hashOf = (more: Record<string, unknown> = {}, env: Record<string, string> = {}) =>
  configurationHash(checkConfig({ ...tree, ...more }, env));

test('it is a SHA-256', () => {
  expect(hashOf()).toMatch(/^[\da-f]{64}$/);
});

describe('it stays the same', () => {
  test.each<[string, Record<string, unknown>]>([
    ['another key', { bot: { username: 'steward', privateKey: { content: 'another key' } } }],
    ['another value of a header', { defaultHeaders: { 'X-Gateway': 'other', 'X-Zone': 'a' } }],
    ['another order', { defaultHeaders: { 'X-Zone': 'a', 'X-Gateway': 'secret' } }],
    ['another password of the proxy', { proxy: { ...tree.proxy, password: 'other' } }],
    ['a default that is written down', { steward: { timeZone: 'UTC' } }],
  ])('with %s', (_, more) => {
    expect(hashOf(more)).toBe(hashOf());
  });
});

test('it holds no secret of several agents', () => {
  const header = (value: string) => hashOf(balanced({ defaultHeaders: { 'X-Gateway': value } }));
  expect(header('secret')).toBe(header('other'));
  expect(hashOf(balanced({ port: 8443 }))).not.toBe(hashOf(balanced({})));
});

test('the password of a database is left out; its user and place count', () => {
  const onDatabase = (user: string, host = 'db') =>
    hashOf({ steward: { store: `postgres://${user}@${host}/steward` } });
  expect(onDatabase('steward:secret')).toBe(onDatabase('steward:other'));
  expect(onDatabase('steward:secret')).not.toBe(onDatabase('owner:secret'));
  expect(onDatabase('steward:secret')).not.toBe(onDatabase('steward:secret', 'db2'));
});

describe('it changes', () => {
  test.each<[string, Record<string, unknown>]>([
    ['another host', { host: 'other.symphony.com' }],
    ['another account', { bot: { username: 'other', privateKey: { content: 'the key' } } }],
    ['the key in a file', { bot: { username: 'steward', privateKey: { path: 'key.pem' } } }],
    ['another header', { defaultHeaders: { 'X-Gateway': 'secret' } }],
    ['another proxy', { proxy: { ...tree.proxy, host: 'proxy2.acme.com' } }],
    ['another pace', { steward: { pace: { membershipChangesPerSecond: 1 } } }],
    ['another policy file', { steward: { policy: 'other.cedar' } }],
    ['several agents', balanced({})],
    ['other administrators', { steward: { administrators: { roles: ['ADMINISTRATOR'] } } }],
  ])('with %s', (_, more) => {
    expect(hashOf(more)).not.toBe(hashOf());
  });
});
