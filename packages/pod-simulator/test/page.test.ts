import { expect } from '@jest/globals';
import { podTest } from './support/pod-test.ts';

podTest('the chat page and its files are served', async ({ pod }) => {
  const get = async (path: string) => {
    const response = await fetch(pod.url + path);
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      text: await response.text(),
    };
  };
  const css = await get('/page/uitoolkit.css');
  expect(css).toMatchObject({ status: 200, type: 'text/css; charset=utf-8' });
  expect(css.text).toContain('.tk-button');
  expect(css.text).not.toMatch(/url\("?https:/);
  expect(await get('/page/../server.ts')).toMatchObject({ status: 404 });
  expect(await get('/page/%2e%2e/server.ts')).toMatchObject({ status: 404 });
  expect(await get('/page/nothing.ts')).toMatchObject({ status: 404 });
  expect(await get('/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  const script = await get('/page/main.ts');
  expect(script).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
  expect(script.text).not.toMatch(/^import type /m);
});
