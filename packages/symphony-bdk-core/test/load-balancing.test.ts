import { describe, expect, test } from '@jest/globals';
import { addressOf } from '../src/http/agent-address.ts';
import { parseConfig, type ServiceConfig, toMessageId, toStreamId } from '../src/index.ts';
import { type FakePod, startFakePod } from './support/fake-pod.ts';
import { createKit, type TestKit } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const GET = 'GET /agent/v1/message/*';
const SEND = 'POST /agent/v4/stream/*/message/create';
const INFO = 'GET /agent/v1/info';

type World = {
  pod: FakePod;
  /** Three agents; `nodes` names them for the configuration. */
  agents: [FakePod, FakePod, FakePod];
  kit(loadBalancing: Record<string, unknown>, more?: Parameters<typeof createKit>[1]): Promise<TestKit>;
  /** How many reads each agent got. */
  reads(): number[];
};

function withAgents(body: (world: World) => Promise<void>) {
  return withPod(async (pod) => {
    const agents: World['agents'] = [await startFakePod(), await startFakePod(), await startFakePod()];
    for (const agent of agents) agent.on(GET, { status: 204 });
    const nodes = agents.map(({ port }) => ({ scheme: 'http', host: '127.0.0.1', port }));
    try {
      await body({
        pod,
        agents,
        kit: (loadBalancing, more = {}) =>
          createKit(pod, {
            ...more,
            config: { agent: { loadBalancing: { nodes, ...loadBalancing } }, ...more.config },
          }),
        reads: () => agents.map((agent) => agent.count(GET)),
      });
    } finally {
      await pod.close(); // first: it closes the kit
      await Promise.all(agents.map((agent) => agent.close()));
    }
  });
}

const id = toMessageId('abc');
async function read(bdk: TestKit, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await bdk.messages.get(id);
}

describe('which agent is called', () => {
  test.each<[string, Record<string, unknown>, number, number[]]>([
    ['one, without a word about it', { mode: 'roundRobin' }, 0, [4, 0, 0]],
    ['one of them at random', { mode: 'random' }, 0.999, [0, 0, 4]],
    ['each in turn', { mode: 'roundRobin', stickiness: false }, 0, [2, 1, 1]],
    ['each at random', { mode: 'random', stickiness: 'false' }, 0.5, [0, 4, 0]],
  ])('%s', (_which, loadBalancing, random, expected) =>
    withAgents(async ({ kit, reads }) => {
      await read(await kit(loadBalancing, { random: () => random }), 4);
      expect(reads()).toEqual(expected);
    })(),
  );

  test(
    'the pod is none of them',
    withAgents(async ({ pod, agents, kit }) => {
      await (await kit({ mode: 'random' })).sessions.getSession();
      expect(pod.count('GET /pod/v2/sessioninfo')).toBe(1);
      expect(agents.flatMap(({ calls }) => calls)).toEqual([]);
    }),
  );
});

describe('an agent that fails', () => {
  test(
    'is left at once for the next, and called again after half a minute',
    withAgents(async ({ agents: [first], kit, reads }) => {
      const bdk = await kit({ mode: 'roundRobin', stickiness: false });
      first.on(GET, { status: 503 });
      await read(bdk, 4);
      expect(reads()).toEqual([1, 2, 2]);
      expect(bdk.clock.waits).toEqual([]);
      expect(bdk.log.find('warn', 'an agent failed, another is called')).toHaveLength(1);
      first.on(GET, { status: 204 });
      await bdk.clock.sleep(30_000);
      await read(bdk, 3);
      expect(reads()).toEqual([2, 3, 3]);
    }),
  );

  test(
    'that cannot be reached is left also by what must not happen twice',
    withAgents(async ({ agents: [first, second], kit }) => {
      second.on(SEND, {
        json: { messageId: 'm', timestamp: 1, stream: { streamId: 's' }, user: { userId: 1 } },
      });
      await first.close();
      const bdk = await kit({ mode: 'roundRobin' });
      await bdk.messages.send(toStreamId('s'), '<messageML>hello</messageML>');
      await bdk.messages.send(toStreamId('s'), '<messageML>hello</messageML>');
      expect(second.count(SEND)).toBe(2);
    }),
  );

  test(
    'after it may have done what must not happen twice: nothing is repeated, and the next call goes elsewhere',
    withAgents(async ({ agents: [first, second], kit, reads }) => {
      first.on(SEND, { raw: (response) => response.destroy() });
      const bdk = await kit({ mode: 'roundRobin' });
      const sent = bdk.messages.send(toStreamId('s'), '<messageML>hello</messageML>');
      await expect(sent).rejects.toMatchObject({ ambiguous: true });
      expect([first.count(SEND), second.count(SEND)]).toEqual([1, 0]);
      await read(bdk, 1);
      expect(reads()).toEqual([0, 1, 0]);
    }),
  );

  test.each([
    ['busy (429)', { status: 429 }, 2],
    ['busy (503 with Retry-After)', { status: 503, headers: { 'Retry-After': '1' } }, 2],
  ])('is not one that is only %s: the call waits for it', (_what, answer, calls) =>
    withAgents(async ({ agents: [first], kit, reads }) => {
      first.on(GET, [answer, { status: 204 }]);
      const bdk = await kit({ mode: 'roundRobin' });
      await read(bdk, 1);
      expect(reads()).toEqual([calls, 0, 0]);
      expect(bdk.clock.waits).toHaveLength(1);
    })(),
  );

  test(
    'like all the others: each is tried, then the call waits and tries again, as often as configured',
    withAgents(async ({ agents, kit, reads }) => {
      for (const agent of agents) agent.on(GET, { status: 502 });
      const bdk = await kit({ mode: 'roundRobin' }, { config: { retry: { maxAttempts: 5 } } });
      await expect(bdk.messages.get(id)).rejects.toMatchObject({ status: 502 });
      expect(reads().reduce((sum, count) => sum + count)).toBe(5);
      expect(Math.min(...reads())).toBe(1);
      expect(bdk.clock.waits).toHaveLength(2);
    }),
  );
});

test(
  'the datafeed stays with one agent, and goes on with another when that fails',
  withAgents(async ({ agents, kit, reads }) => {
    const bdk = await kit({ mode: 'roundRobin', stickiness: false });
    const [first, second] = agents;
    for (const [index, agent] of agents.entries()) {
      agent.on('GET /agent/v5/datafeeds', { json: [] });
      agent.on('POST /agent/v5/datafeeds', { status: 201, json: { id: `feed${index}_f`, type: 'fanout' } });
      agent.on('POST /agent/v5/datafeeds/*/read', async () => {
        await new Promise((resolve) => setImmediate(resolve));
        return { json: { events: [], ackId: 'a' } };
      });
    }
    const running = bdk.datafeed.start();
    await first.called('POST /agent/v5/datafeeds/feed0_f/read', 2);
    await read(bdk, 2);
    expect(reads()).toEqual([0, 1, 1]); // the turn after the feed's
    expect(second.count('GET /agent/v5/datafeeds')).toBe(0);
    first.on('POST /agent/v5/datafeeds/*/read', {
      status: 400,
      json: { code: 400, message: 'no such feed' },
    });
    first.on('GET /agent/v5/datafeeds', { status: 502 });
    await Promise.race([
      second.called('POST /agent/v5/datafeeds/feed1_f/read', 2),
      agents[2].called('POST /agent/v5/datafeeds/feed2_f/read', 2),
    ]);
    await bdk.datafeed.stop();
    await running;
  }),
);

describe('a load balancer that names the agent', () => {
  const names = (agent: FakePod) => ({ json: { serverFqdn: agent.url, version: 'Agent-1' } });

  test(
    'is asked once, and again when the agent fails',
    withAgents(async ({ agents: [balancer, second, third], kit, reads }) => {
      balancer.on(INFO, [names(second), names(third)]);
      const bdk = await kit({ mode: 'external' });
      await read(bdk, 2);
      second.on(GET, { status: 503 });
      await read(bdk, 2);
      expect(reads()).toEqual([0, 3, 2]);
      expect(balancer.count(INFO)).toBe(2);
      expect(bdk.clock.waits).toEqual([]);
    }),
  );

  test(
    'is asked for each call without stickiness',
    withAgents(async ({ agents: [balancer, second, third], kit, reads }) => {
      balancer.on(INFO, [names(second), names(third), names(second)]);
      await read(await kit({ mode: 'external', stickiness: false }), 3);
      expect(reads()).toEqual([0, 2, 1]);
    }),
  );

  test(
    'is asked once for calls at the same time, and one that is given up ends none of the others',
    withAgents(async ({ agents: [balancer, second], kit, reads }) => {
      const held = Promise.withResolvers<void>();
      balancer.on(INFO, async () => {
        await held.promise;
        return names(second);
      });
      const bdk = await kit({ mode: 'external' });
      const giveUp = new AbortController();
      const first = bdk.messages.get(id, { signal: giveUp.signal });
      const other = bdk.messages.get(id);
      await balancer.called(INFO);
      giveUp.abort(new Error('given up'));
      await expect(first).rejects.toThrow('given up');
      held.resolve();
      await other;
      expect(reads()).toEqual([0, 1, 0]);
      expect(balancer.count(INFO)).toBe(1);
    }),
  );

  test.each<[string, (agents: World['agents']) => Parameters<FakePod['on']>[1]]>([
    ['names none', () => ({ json: { version: 'Agent-1' } })],
    ['does not answer', () => ({ status: 500 })],
    ['names one that has just failed', ([, second]) => names(second)],
  ])('%s: it takes the call itself', (_what, answer) =>
    withAgents(async ({ agents, kit, reads }) => {
      const [balancer, second] = agents;
      await second.close();
      balancer.on(INFO, answer(agents));
      await read(await kit({ mode: 'external' }), 2);
      expect(reads()).toEqual([2, 0, 0]);
    })(),
  );

  const service = (more: Partial<ServiceConfig>): ServiceConfig => ({
    ...parseConfig(
      { host: 'lb', port: 8443, context: 'a', bot: { username: 'x', privateKey: { path: 'p' } } },
      { env: {} },
    ).agent,
    ...more,
  });
  test.each<[unknown, unknown]>([
    ['agent.acme.example', ['https', 'agent.acme.example', 443, '']],
    ['https://agent.acme.example:7443/', ['https', 'agent.acme.example', 7443, '']],
    ['agent.acme.example:7443/app/', ['https', 'agent.acme.example', 7443, '/app']],
    ['http://agent.acme.example', undefined],
    ['not a host', undefined],
    ['', undefined],
    [7, undefined],
  ])('serverFqdn %j', (serverFqdn, expected) => {
    const found = addressOf(JSON.stringify({ serverFqdn }), service({}));
    expect(found && [found.scheme, found.host, found.port, found.context]).toEqual(expected);
  });

  test('what is no JSON names none, and one without TLS may name one without', () => {
    expect(addressOf('<html>', service({}))).toBeUndefined();
    const plain = addressOf('{"serverFqdn":"http://agent"}', service({ scheme: 'http' }));
    expect(plain).toMatchObject({ scheme: 'http', host: 'agent', port: 80 });
  });
});

test('nodes say where they are, and have headers, proxy and timeouts from above', () => {
  const { agent, agentNodes } = parseConfig(
    {
      scheme: 'http',
      host: 'acme.symphony.com',
      port: 8080,
      context: 'top',
      readTimeout: 45_000,
      defaultHeaders: { a: '1' },
      proxy: { host: 'proxy', port: 3128 },
      agent: {
        defaultHeaders: { b: '2' },
        loadBalancing: {
          mode: 'roundRobin',
          nodes: [{ host: 'agent1', port: 7443, context: 'app/' }, { host: 'agent2' }],
        },
      },
      bot: { username: 'x', privateKey: { path: 'p' } },
    },
    { env: {} },
  );
  const shared = {
    readTimeout: 45_000,
    defaultHeaders: { a: '1', b: '2' },
    proxy: { uri: 'http://proxy:3128' },
  };
  expect(agentNodes).toMatchObject({
    mode: 'roundRobin',
    isSticky: true,
    nodes: [
      { scheme: 'https', host: 'agent1', port: 7443, context: '/app', ...shared },
      { scheme: 'https', host: 'agent2', port: 443, context: '', ...shared },
    ],
  });
  expect(agent).toEqual(agentNodes?.nodes[0]);
});
