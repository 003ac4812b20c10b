import { createPrivateKey } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bdkConfigSchema, ConfigError, type FileReader, loadCredentials } from '@finos/symphony-bdk-core';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadConfig } from '../../src/config/index.ts';
import { testKeys } from '../support/keys.ts';

// Configuration files in the style of the official kits. Each says in comments at its top what is made of it: `# is:` a value of
// the resolved configuration, `# unused:` keys without effect, `# refused:` a mistake, `# env:` a variable that is set.
const FOLDER = 'test/cases/kit-files';
const STORES = 'packages/symphony-bdk-core/test/stores';
const files = readdirSync(FOLDER);
const refusedFiles = files.filter((name) => readFileSync(join(FOLDER, name), 'utf8').includes('# refused: '));

const certificate = readFileSync(join(STORES, 'bot.crt'), 'utf8');
const { privateKey, publicKey } = testKeys();
const ownKey = createPrivateKey({ key: readFileSync(join(STORES, 'key.der')), format: 'der', type: 'pkcs1' });
const TEXTS: Record<string, string> = {
  'roots.pem': certificate,
  'public.pem': publicKey,
  'both.pem': certificate + ownKey.export({ format: 'pem', type: 'pkcs8' }),
};
const VARIABLES: Record<string, string> = {
  BOT_KEY: privateKey.replaceAll('\n', '\\n'),
  BOT_STORE: readFileSync(join(STORES, 'bot.p12'), 'base64'),
  ROOTS: certificate,
};

/** Key stores are those of the kit's own tests; any other file is a key. */
const reader: FileReader = {
  text: async (path) =>
    /\.(p12|jks)$/u.test(path)
      ? readFileSync(join(STORES, basename(path)), 'latin1')
      : (TEXTS[basename(path)] ?? privateKey),
  bytes: async (path) => readFileSync(join(STORES, basename(path))),
  mode: async () => 0o600,
};

function expectationsOf(text: string) {
  const all = (kind: string) =>
    [...text.matchAll(new RegExp(`^# ${kind}: ?(.*)$`, 'gmu'))].map(([, rest = '']) => rest);
  const pairs = (kind: string, separator: string): [string, string][] =>
    all(kind).map((line) => {
      const at = line.indexOf(separator);
      return [line.slice(0, at), line.slice(at + separator.length)];
    });
  const env = Object.fromEntries(pairs('env', '=').map(([name, value]) => [name, VARIABLES[name] ?? value]));
  const [unused = ''] = all('unused');
  return {
    env,
    unused: unused.split(', ').filter(Boolean),
    is: pairs('is', ' = '),
    refused: pairs('refused', ': '),
  };
}

function valueAt(tree: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], tree);
}

const byPath = ([a]: [string, string], [b]: [string, string]): number => (a < b ? -1 : a > b ? 1 : 0);

const WORDS: Record<string, unknown> = { undefined, Infinity: Number.POSITIVE_INFINITY };

describe('a file of an official kit', () => {
  test.each(files)('%s', async (name) => {
    const file = join(FOLDER, name);
    const { env, unused, is, refused } = expectationsOf(readFileSync(file, 'utf8'));
    expect(is.length + unused.length + refused.length).toBeGreaterThan(0);
    try {
      const config = loadConfig(file, env);
      expect(config.unused.toSorted()).toEqual(unused.toSorted());
      for (const [path, value] of is) {
        const expected = Object.hasOwn(WORDS, value) ? WORDS[value] : JSON.parse(value);
        expect([path, valueAt(config, path)]).toEqual([path, expected]);
      }
      await loadCredentials(config, reader);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      const told = error.issues.map(({ path, message, suggestion }): [string, string] => [
        path,
        suggestion === undefined ? message : `${message}; did you mean "${suggestion}"?`,
      ]);
      expect(told.toSorted(byPath)).toEqual(
        refused.toSorted(byPath).map(([path, words]) => [path, expect.stringContaining(words)]),
      );
      return;
    }
    expect(refused).toEqual([]);
  });

  test('there are thirty, of which fifteen work', () => {
    expect(files.length).toBeGreaterThanOrEqual(30);
    expect(files.length - refusedFiles.length).toBeGreaterThanOrEqual(15);
  });

  test('together they have every key that the kit knows', () => {
    const written = new Set(
      files.flatMap((name) => pathsIn(parse(readFileSync(join(FOLDER, name), 'utf8'), { merge: true }))),
    );
    expect(keysOf(bdkConfigSchema).filter((path) => !written.has(path))).toEqual([]);
  });

  test('what is refused is in docs/configuration.md, with the reason', () => {
    const page = readFileSync('docs/configuration.md', 'utf8');
    const isExplained = (name: string) => page.includes(`(../${FOLDER}/${name})`);
    expect(refusedFiles.filter((name) => !isExplained(name))).toEqual([]);
    expect(files.filter((name) => !refusedFiles.includes(name)).filter(isExplained)).toEqual([]);
  });
});

function pathsIn(tree: unknown, path = ''): string[] {
  if (Array.isArray(tree)) return tree.flatMap((item) => pathsIn(item, path));
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, inner]) => {
    const own = path === '' ? key : `${path}.${key}`;
    return [own, ...pathsIn(inner, own)];
  });
}

/** The paths of all keys of a schema, looking through what wraps objects. */
function keysOf(schema: unknown, path = ''): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, inner]) => {
      const own = path === '' ? key : `${path}.${key}`;
      return [own, ...keysOf(inner, own)];
    });
  }
  if (schema instanceof z.ZodOptional) return keysOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return keysOf(schema.element, path);
  return [];
}
