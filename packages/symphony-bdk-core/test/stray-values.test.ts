// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of variables is what is tested
import { describe, expect, test } from '@jest/globals';
import { ConfigError, expandVariables, parseConfig } from '../src/index.ts';
import { keys } from './support/kit.ts';

function issuesOf(tree: Record<string, unknown>, env: Record<string, string> = {}): unknown {
  const bot = { username: 'steward', privateKey: { path: 'key.pem' } };
  try {
    parseConfig({ host: 'acme.symphony.com', bot, ...tree }, { env });
  } catch (error) {
    if (error instanceof ConfigError) return error.issues;
    throw error;
  }
  return [];
}

const named = (username: string) => ({ bot: { username, privateKey: { path: 'key.pem' } } });

describe('what surrounds a value is reported where it comes from', () => {
  test.each([
    ['steward\n', 'the environment variable NAME ends with a line break'],
    ['steward\r', 'the environment variable NAME ends with a line break'],
    [' steward', 'the environment variable NAME has blanks before or after it'],
    ['"steward"', 'the environment variable NAME is in quotes that belong to it'],
    ["'steward'", 'the environment variable NAME is in quotes that belong to it'],
  ])('%j from a variable', (NAME, message) => {
    const found = issuesOf(named('${NAME}'), { NAME });
    expect(found).toEqual([{ path: 'bot.username', message: expect.stringContaining(message) }]);
  });

  test.each([
    ['steward\n', 'ends with a line break'],
    [' steward', 'has blanks before or after it'],
    ['"steward"', 'is in quotes that belong to it'],
  ])('%j from the file', (username, message) => {
    expect(issuesOf(named(username))).toEqual([
      { path: 'bot.username', message: expect.stringContaining(message) },
    ]);
  });

  test('a host in quotes', () => {
    expect(issuesOf({ host: '"acme.symphony.com"' })).toEqual([
      { path: 'host', message: expect.stringContaining('is in quotes that belong to it') },
    ]);
  });

  test('not around a key, and of a password only the line break', () => {
    const proxy = { host: 'proxy', port: 1, username: 'u', password: '${PASSWORD}' };
    const bot = { username: 'steward', privateKey: { content: '${KEY}' } };
    const env = { KEY: ` "${keys.privateKey}"\n`, PASSWORD: ' "secret" ' };
    expect(issuesOf({ proxy, bot }, env)).toEqual([]);
    const found = issuesOf({ proxy, bot }, { ...env, PASSWORD: 'secret\n' });
    expect(found).toMatchObject([{ path: 'proxy.password' }]);
    expect(JSON.stringify(found)).not.toContain('secret');
  });
});

test('numbers where text belongs are not guessed at, and flags neither', () => {
  const proxy = { host: 'proxy', port: 1, username: true, password: 12_345 };
  expect(issuesOf({ proxy, host: 10 })).toEqual(
    ['host', 'proxy.username', 'proxy.password'].map((path) => ({
      path,
      message: 'must be text; put quotes around it',
    })),
  );
});

describe('variables', () => {
  const env = { A: 'a', EMPTY: '' };
  test.each([
    ['${B:-${A}}', 'a'],
    ['${B:-${C:-x}}', 'x'],
    ['${B:-${C:-${D:-deep}}/y}z', 'deep/yz'],
    ['${EMPTY:-${EMPTY:-x}}', 'x'],
    ['${A:-${NOWHERE}}', 'a'],
    ['${B:-}', ''],
    ['${B:-a}b}', 'ab}'],
    ['${B:-$${A}}', '${A}'],
    ['${A', '${A'],
    ['${}', '${}'],
    ['${A:x}', '${A:x}'],
    ['$A $$ } {', '$A $$ } {'],
  ])('%s is %j', (text, expected) => {
    expect(expandVariables({ text }, env)).toEqual({ tree: { text: expected }, issues: [] });
  });

  test('an empty one without a default is as one that is not set', () => {
    for (const text of ['${EMPTY}', '${NOWHERE:-${EMPTY}}']) {
      const { issues } = expandVariables({ text }, env);
      expect(issues).toEqual([
        { path: 'text', message: expect.stringContaining('EMPTY is not set, or empty') },
      ]);
    }
  });

  test('the home folder of Java has another name', () => {
    expect(expandVariables('${user.home}/key.pem', {}).issues).toEqual([
      { path: '', message: 'user.home is a property of Java; write ${HOME}' },
    ]);
  });
});
