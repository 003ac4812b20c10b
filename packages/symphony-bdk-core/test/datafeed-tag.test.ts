import { expect, test } from '@jest/globals';
import { createKit } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const LIST = 'GET /agent/v5/datafeeds';
const CREATE = 'POST /agent/v5/datafeeds';
const READ = 'POST /agent/v5/datafeeds/a_f/read';

test.each([
  [{ tag: 'my tag' }, 'my tag', { tag: 'my tag' }],
  [{}, null, {}],
])('datafeed %j: its feeds are listed and created with it', (datafeed, query, body) =>
  withPod(async (pod) => {
    pod.on(LIST, { json: [] });
    pod.on(CREATE, { status: 201, json: { id: 'a_f', type: 'fanout' } });
    pod.on(READ, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return { json: { events: [], ackId: '1' } };
    });
    const bdk = await createKit(pod, { config: { datafeed } });
    const running = bdk.datafeed.start();
    await pod.called(READ);
    await bdk.datafeed.stop();
    await running;
    const call = (method: string) =>
      pod.calls.find((each) => each.method === method && each.path === '/agent/v5/datafeeds');
    expect(call('GET')?.query.get('tag')).toBe(query);
    expect(call('POST')?.json()).toEqual(body);
  })(),
);
