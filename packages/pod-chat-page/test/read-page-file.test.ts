import { expect, test } from '@jest/globals';
import { readPageFile } from '../src/index.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8', '<script type="module" src="/page/main.ts">'],
  ['page.css', 'text/css; charset=utf-8', '@import'],
  ['main.ts', 'text/javascript; charset=utf-8', 'import'],
])('%s is %s', async (path, type, part) => {
  expect(await readPageFile(path)).toEqual({ type, content: expect.anything() });
  expect(await textOf(path)).toContain(part);
});

test('modules are served without their types', async () => {
  expect(await textOf('main.ts')).not.toMatch(/^import type /m);
});

test('the style sheet of the toolkit names nothing beyond this machine, and the icons are there', async () => {
  const css = await textOf('uitoolkit.css');
  expect(css).toContain('.tk-button');
  expect(css).not.toMatch(/url\("?https:/);
  expect(css).toContain('/page/fonts/tk-icons.woff2');
  expect(await readPageFile('fonts/tk-icons.woff2')).toMatchObject({ type: 'font/woff2' });
});

test.each(['nothing.ts', '../index.ts', 'views/../../toolkit.ts', 'tsconfig.json', 'views', ''])(
  'there is no “%s”',
  async (path) => {
    expect(await readPageFile(path)).toBeUndefined();
  },
);

async function textOf(path: string): Promise<string> {
  const { content = '' } = (await readPageFile(path)) ?? {};
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
