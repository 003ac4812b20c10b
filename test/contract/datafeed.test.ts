import {
  AuthError,
  type RealTimeEvent,
  type SymphonyBdk,
  toUserId,
  type UserId,
} from '@finos/symphony-bdk-core';
import { describe, expect, test } from '@jest/globals';
import type { Fault } from 'symphony-pod-simulator';
import { publicKey, withWorld } from './support/world.ts';

const jane = toUserId(13537736917015);
const READ = { path: '/read' };

/** Collects events; `until` resolves when the condition holds for those so far. */
function listen(bdk: SymphonyBdk) {
  const events: RealTimeEvent[] = [];
  const waiting = new Set<() => void>();
  bdk.datafeed.subscribe({
    onEvents: (batch) => {
      events.push(...batch);
      for (const check of waiting) check();
    },
  });
  const until = (condition: (events: readonly RealTimeEvent[]) => boolean) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (!condition(events)) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  const texts = () =>
    events.flatMap((event) =>
      event.type === 'MESSAGESENT' ? [/>([^<>]+)</.exec(event.payload.message.message)?.[1]] : [],
    );
  return { events, until, texts };
}

async function imWith(bdk: SymphonyBdk, person: UserId) {
  return (await bdk.streams.createInstantMessage([person])).id;
}

test(
  'what people do arrives as typed events; what the bot does, does not',
  withWorld(async ({ bdk, pod }) => {
    const heard = listen(bdk);
    const im = await imWith(bdk, jane);
    void bdk.datafeed.start();
    await reading(bdk);
    const form = await bdk.messages.send(
      im,
      '<form id="f"><text-field name="t"/><button name="go" type="action">Go</button></form>',
    );
    pod.as('jane.doe').say(im, 'hello @Steward');
    pod.as('jane.doe').submit(form.messageId, { formId: 'f', action: 'go', values: { t: 'x' } });
    pod.as('carol.ng').connection('steward', 'request');
    await heard.until((events) => events.length === 3);
    const byType = Object.fromEntries(heard.events.map((event) => [event.type, event]));
    expect(byType.MESSAGESENT).toMatchObject({
      initiator: { userId: jane },
      stream: { streamId: im, streamType: 'IM' },
    });
    expect(byType.SYMPHONYELEMENTSACTION?.payload).toMatchObject({
      formId: 'f',
      formMessageId: form.messageId,
      formValues: { action: 'go', t: 'x' },
    });
    expect(byType.CONNECTIONREQUESTED?.payload).toMatchObject({ toUser: { userId: 13537736917001 } });
  }),
);

describe('trouble', () => {
  const effects: [string, Fault['effect'], number][] = [
    ['401', { status: 401 }, 4],
    ['403', { status: 403 }, 2],
    ['404', { status: 404 }, 2],
    ['429 with Retry-After', { status: 429, headers: { 'Retry-After': '0' } }, 2],
    ['400 with Retry-After', { status: 400, headers: { 'Retry-After': '0' } }, 2],
    ['500', { status: 500 }, 3],
    ['503 in HTML', { status: 503, body: '<h1>busy</h1>' }, 2],
    ['HTML with 200', 'html200', 2],
    ['a cut body', 'cut', 2],
    ['silence', 'hang', 1],
    ['expired sessions', 'expireSessions', 2],
    ['a lost answer', 'dropAnswer', 1],
  ];
  test.each(effects)('%s on reads: nothing is lost', (_what, effect, times) =>
    withWorld(
      async ({ bdk, pod }) => {
        const heard = listen(bdk);
        const im = await imWith(bdk, jane);
        void bdk.datafeed.start();
        await reading(bdk);
        pod.as('jane.doe').say(im, 'before');
        await heard.until(() => heard.texts().includes('before'));
        pod.faults.add({ match: READ, times, effect });
        pod.as('jane.doe').say(im, 'meanwhile');
        await heard.until(() => heard.texts().includes('meanwhile'));
        pod.as('jane.doe').say(im, 'after');
        await heard.until(() => heard.texts().includes('after'));
        expect(bdk.datafeed.state).toMatchObject({ status: 'reading' });
      },
      { pod: { limits: { longPollMs: 40, redeliverAfterMs: 80 } }, config: { readTimeout: 300 } },
    )(),
  );

  test(
    'a feed that the agent forgot is replaced, and the bot hears on',
    withWorld(
      async ({ bdk, pod }) => {
        const heard = listen(bdk);
        const im = await imWith(bdk, jane);
        void bdk.datafeed.start();
        await reading(bdk);
        const { feedId } = bdk.datafeed.state;
        pod.faults.add({ match: READ, effect: 'loseFeeds' });
        while (bdk.datafeed.state.feedId === feedId) await turn();
        await reading(bdk);
        pod.as('jane.doe').say(im, 'after');
        await heard.until(() => heard.texts().includes('after'));
      },
      { pod: { limits: { longPollMs: 20 } } },
    ),
  );

  test(
    'the agent is away for a while',
    withWorld(
      async ({ bdk, pod }) => {
        const heard = listen(bdk);
        const im = await imWith(bdk, jane);
        void bdk.datafeed.start();
        await reading(bdk);
        pod.faults.add({ match: { path: '/agent' }, effect: 'refuse' });
        while (bdk.datafeed.state.failures < 3) await turn();
        pod.as('jane.doe').say(im, 'while away');
        expect(bdk.datafeed.state.status).not.toBe('stopped');
        pod.faults.clear();
        await heard.until(() => heard.texts().includes('while away'));
        expect(heard.texts()).toEqual(['while away']);
      },
      { pod: { limits: { longPollMs: 30, redeliverAfterMs: 60 } }, config: { readTimeout: 300 } },
    ),
  );
});

test(
  'a batch that its listener refuses comes again, then is acknowledged for good',
  withWorld(
    async ({ bdk, pod }) => {
      const im = await imWith(bdk, jane);
      const deliveries: string[] = [];
      bdk.datafeed.subscribe({
        onEvents: (events) => {
          deliveries.push(...events.map(({ id }) => id));
          if (deliveries.length === 1) throw new Error('not stored');
        },
      });
      const { until } = listen(bdk);
      void bdk.datafeed.start();
      await reading(bdk);
      pod.as('jane.doe').say(im, 'hello');
      await until((events) => events.length === 2);
      pod.as('jane.doe').say(im, 'next');
      await until((events) => events.length >= 3);
      expect(deliveries[1]).toBe(deliveries[0]);
      expect(deliveries[2]).not.toBe(deliveries[0]);
    },
    { pod: { limits: { longPollMs: 20, redeliverAfterMs: 50 } } },
  ),
);

test(
  'stop and start at any moment: the feed is kept',
  withWorld(async ({ bdk, pod }) => {
    const heard = listen(bdk);
    const im = await imWith(bdk, jane);
    for (let round = 1; round <= 3; round += 1) {
      const ended = bdk.datafeed.start();
      await reading(bdk);
      pod.as('jane.doe').say(im, `round ${round}`);
      await heard.until(() => heard.texts().includes(`round ${round}`));
      await bdk.datafeed.stop();
      await ended;
    }
    expect(
      pod.calls().filter(({ method, path }) => method === 'POST' && path === '/agent/v5/datafeeds'),
    ).toHaveLength(1);
  }),
);

test(
  'a rejected credential ends the loop; with the key registered it starts again',
  withWorld(
    async ({ bdk, pod }) => {
      await expect(bdk.datafeed.start()).rejects.toThrow(AuthError);
      pod.registerKey('steward', publicKey);
      void bdk.datafeed.start();
      await reading(bdk);
      expect(bdk.datafeed.state.status).toBe('reading');
    },
    { pod: { keys: {} } },
  ),
);

async function reading(bdk: SymphonyBdk): Promise<void> {
  while (bdk.datafeed.state.status !== 'reading') await turn();
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
