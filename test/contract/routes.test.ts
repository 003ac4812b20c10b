import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { coverage } from 'symphony-pod-simulator/coverage';
import { findOperation, hasSpec } from '../../packages/pod-simulator/test/support/spec.ts';

const source = new URL('../../packages/symphony-bdk-core/src/', import.meta.url);

/** Every call that the kit declares, as `METHOD /service/path/{parameter}`. */
async function routesOfTheKit(): Promise<[method: string, path: string][]> {
  const routes: [string, string][] = [];
  for (const file of await readdir(source, { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const text = await readFile(new URL(file, source), 'utf8');
    for (const [, service, method = '', path] of text.matchAll(/route\(\s*'(\w+)',\s*'(\w+)',\s*'([^']+)'/g))
      routes.push([method, `/${service}${path}`]);
  }
  return routes;
}

test('the simulator answers every call of the kit', async () => {
  const answered = new Set(coverage.map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, '{}')}`));
  const routes = await routesOfTheKit();
  expect(routes.length).toBeGreaterThan(70);
  const unanswered = routes.filter(
    ([method, path]) => !answered.has(`${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`),
  );
  expect(unanswered).toEqual([]);
});

test('every call of the kit is in the official specification', async () => {
  if (!hasSpec) return;
  const unknown = (await routesOfTheKit()).filter(([method, path]) => !findOperation(method, path));
  expect(unknown).toEqual([]);
});
