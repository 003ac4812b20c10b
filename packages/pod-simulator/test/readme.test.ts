import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { routesOf } from './support/routes.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
const readme = read('../README.md');

test('README example is a test that runs', () => {
  expect(readme).toContain(read('readme-example.test.ts').trim());
});

test.each(routesOf().filter(({ path }) => path.startsWith('/sim/')))(
  'README has $method $path in its table',
  ({ method, path }) => {
    expect(readme).toContain(`| \`${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  },
);
