import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { coverage } from '../src/coverage.ts';
import { routesOf } from './support/routes.ts';
import { findOperation, hasSpec } from './support/spec.ts';

const isOfficial = (path: string) => /^\/(?:login|relay|sessionauth|keyauth|agent|pod)\//.test(path);

test('the coverage table is the list of official routes', () => {
  const rows = coverage.map(({ method, path }) => `${method} ${path}`);
  const routes = routesOf()
    .filter(({ path }) => isOfficial(path))
    .map(({ method, path }) => `${method} ${path}`);
  expect(rows.toSorted()).toEqual(routes.toSorted());
});

test.each(coverage)('$method $path is tested by a file that exists', ({ testedBy }) => {
  expect(existsSync(join(import.meta.dirname, testedBy))).toBe(true);
});

(hasSpec ? test.each(coverage) : test.skip.each(coverage))(
  '$method $path is in the official specification as $operation',
  ({ method, path, operation }) => {
    const found = findOperation(method, path);
    expect(found).toBeDefined();
    expect(operation).toBe(found?.operation.operationId ?? operationName(method, path));
  },
);

// As OpenAPI Generator makes it up, and the official kits have it.
function operationName(method: string, path: string): string {
  const words = path
    .split('/')
    .slice(2)
    .map((part) => part.replace(/^:/, ''));
  const [first, ...rest] = [...words, method.toLowerCase()];
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
