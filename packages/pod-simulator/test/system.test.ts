import { expect } from '@jest/globals';
import { ApiClient } from './support/api-client.ts';
import { podTest } from './support/pod-test.ts';

podTest('the agent tells health and version without a session', async ({ pod }) => {
  const anybody = new ApiClient(pod);
  expect((await anybody.get('/agent/v3/health')).body).toEqual({ status: 'UP' });
  expect((await anybody.get('/agent/v1/info')).body).toMatchObject({
    version: expect.stringMatching(/^Agent-(\d+)\.(\d+)\..*/),
    url: `${pod.url}/agent`,
  });
});

podTest('the manifest is kept as it came', async ({ bot, client }) => {
  const path = '/pod/v1/user/manifest/own';
  const manifest = JSON.stringify({ commands: [{ name: '/help', desc: 'What you can do' }] });
  expect((await bot.get(path)).body).toEqual({ manifest: '' });
  expect((await bot.post(path, { manifest })).status).toBe(200);
  expect((await bot.get(path)).body).toEqual({ manifest });
  expect((await bot.post(path, { manifest: 'no json' })).status).toBe(400);
  expect((await bot.post(path, { manifest: JSON.stringify('x'.repeat(6143)) })).status).toBe(400);
  expect((await (await client('jane.doe')).post(path, { manifest })).status).toBe(403);
});

podTest('what the pod does not have is a 404', async ({ bot }) => {
  expect((await bot.call('GET', '/pod/v9/nothing', { unchecked: true })).body).toMatchObject({ code: 404 });
  expect((await bot.call('POST', '/pod/v1/im/create', { body: 'x', unchecked: true })).status).toBe(400);
});
