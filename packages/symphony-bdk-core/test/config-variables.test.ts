// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of variables is what is tested
import { expect, test } from '@jest/globals';
import { ConfigError, expandVariables, parseConfig } from '../src/index.ts';

const bot = { username: 'steward', privateKey: { path: 'key.pem' } };
const env = { HOST: 'acme.symphony.com', PORT: '8443', EMPTY: '', NESTED: '${HOST}' };

test('in texts and in arrays, with default and escape, not recursive', () => {
  const { tree, issues } = expandVariables(
    {
      a: '${HOST}',
      b: ['x ${PORT:-1} ${NONE:-2}'],
      c: '$${HOST}',
      d: '${NESTED}',
      e: '${NONE:-}',
      f: 1,
      g: null,
      h: '${EMPTY:-x}',
    },
    env,
  );
  expect(issues).toEqual([]);
  expect(tree).toEqual({
    a: 'acme.symphony.com',
    b: ['x 8443 2'],
    c: '${HOST}',
    d: '${HOST}',
    e: '',
    f: 1,
    g: null,
    h: 'x',
  });
});

test('numbers and flags come from text', () => {
  const config = parseConfig(
    { host: '${HOST}', port: '${PORT}', bot, datafeed: { updatePresence: '${UP:-false}' } },
    { env },
  );
  expect(config.pod.port).toBe(8443);
  expect(config.datafeed.updatePresence).toBe(false);
});

test('a missing one is one issue, at its place', () => {
  const tree = { host: '${NOWHERE}', bot, port: '${NOPORT}' };
  const parsing = () => parseConfig(tree, { env });
  expect(parsing).toThrow(ConfigError);
  expect(parsing).toThrow(/has 2 mistakes:\n {2}host: .*NOWHERE is not set.*\n {2}port: .*NOPORT is not set/);
});
