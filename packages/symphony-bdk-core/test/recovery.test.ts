import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, test } from '@jest/globals';
import { silentLogger } from '../src/index.ts';
import { manualClock } from '../src/testing/index.ts';
import { createKit } from './support/kit.ts';
import { withPod } from './support/with-pod.ts';

const PRESENCE = 'GET /pod/v2/user/presence';
const busy = { status: 503 };
const good = { json: { userId: 1, category: 'BUSY' } };

test(
  'a call that waits for its next attempt is made when the pod answers another one',
  withPod(async (pod) => {
    pod.on(PRESENCE, [busy, busy, busy, busy, busy, good]);
    const clock = manualClock();
    const bdk = await createKit(pod, { clock, logger: silentLogger });
    await bdk.sessions.getSession();
    const call = bdk.presence.getPresence();
    for (const [nth, wait] of [499, 999, 1999, 3999].entries()) {
      await pod.called(PRESENCE, nth + 1);
      await clock.asleep();
      await clock.moveOn(wait);
    }
    await pod.called(PRESENCE, 5);
    await clock.asleep();
    expect(clock.sleeping).toEqual([7999]);
    const told: string[] = [];
    bdk.recovery.onReturn(() => told.push('back'));
    await bdk.sessions.getSession();
    expect(told).toEqual(['back']);
    await clock.asleep();
    await clock.moveOn(250);
    await expect(call).resolves.toMatchObject({ category: 'BUSY' });
  }),
);

test(
  'a call that fails for longer than others, and what the pod asked to wait for, are not hurried',
  withPod(async (pod) => {
    const later = { status: 503, headers: { 'Retry-After': '60' } };
    pod.on(PRESENCE, [busy, later, good]);
    const clock = manualClock();
    const bdk = await createKit(pod, { clock, logger: silentLogger });
    await bdk.sessions.getSession();
    const call = bdk.presence.getPresence();
    await pod.called(PRESENCE);
    await clock.asleep();
    await bdk.sessions.getSession();
    expect(clock.sleeping).toEqual([499]);
    await clock.moveOn(499);
    await pod.called(PRESENCE, 2);
    await clock.asleep();
    await bdk.sessions.getSession();
    expect(clock.sleeping).toEqual([60_249]);
    await clock.moveOn(60_249);
    await call;
  }),
);

test(
  'whoever asked to hear that the pod is back hears it in their own context',
  withPod(async (pod) => {
    pod.on(PRESENCE, [busy, busy, busy, good]);
    const clock = manualClock({ skipsWaits: true });
    const bdk = await createKit(pod, { clock, logger: silentLogger });
    await bdk.sessions.getSession();
    const context = new AsyncLocalStorage<string>();
    const heardIn: unknown[] = [];
    context.run('the listener', () => bdk.recovery.onReturn(() => heardIn.push(context.getStore())));
    await context.run('a caller', () => bdk.presence.getPresence());
    expect(heardIn).toEqual(['the listener']);
  }),
);
