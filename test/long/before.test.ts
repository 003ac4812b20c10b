import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Deployment, deploy } from '../support/deployment.ts';

let deployment: Deployment;
beforeEach(async () => {
  deployment = await deploy({ pod: { limits: { redeliverAfterMs: 200 } } });
});
afterEach(() => deployment.close());

const SET = /v3\/user\/presence$/;

const steps = () =>
  deployment.stored((store) => store.selectFrom('steps').select(['kind', 'status', 'before']).execute());

const applied = () =>
  deployment.stored(async (store) => {
    const rows = await store
      .selectFrom('audit')
      .select('body')
      .where('type', '=', 'change.applied')
      .execute();
    return rows.map(({ body }): unknown => JSON.parse(body));
  });

const presenceOf = (name: string) =>
  deployment.pod.world().users.find(({ username }) => username === name)?.presence;

test('how things were before a change is stored when it is started, and is in the record', async () => {
  await deployment.start();
  await deployment.as('bob.lee').asks('/presence set AWAY', /now Away/);
  expect(await steps()).toEqual([{ kind: 'presence.set', status: 'applied', before: '"BUSY"' }]);
  expect(await applied()).toEqual([
    expect.objectContaining({
      change: expect.objectContaining({ kind: 'presence.set' }),
      before: 'BUSY',
    }),
  ]);
});

test('killed before the pod sees the change: what was stored then is kept, whatever has happened since', async () => {
  const bot = await deployment.start();
  const bob = deployment.as('bob.lee');
  bob.says('/presence set AWAY');
  await deployment.tap.hold(SET);
  await bot.kill();
  expect(await steps()).toEqual([{ kind: 'presence.set', status: 'started', before: '"BUSY"' }]);
  bob.client.presence('ON_THE_PHONE');
  await deployment.start();
  await bob.hears(/now Away/);
  expect(await steps()).toEqual([{ kind: 'presence.set', status: 'applied', before: '"BUSY"' }]);
});

test('killed after the pod made the change: the change itself is not taken for what was there before', async () => {
  const bot = await deployment.start();
  const bob = deployment.as('bob.lee');
  const killed = new Promise<void>((resolve) => {
    const unsubscribe = deployment.pod.on(({ type }) => {
      if (type !== 'presence' || presenceOf('bob.lee') !== 'AWAY') return;
      unsubscribe();
      resolve(bot.kill().then(() => undefined));
    });
  });
  bob.says('/presence set AWAY');
  await killed;
  await deployment.start();
  await bob.hears(/now Away/);
  expect(await steps()).toEqual([{ kind: 'presence.set', status: 'applied', before: '"BUSY"' }]);
  expect(await applied()).toEqual([
    expect.objectContaining({
      change: expect.objectContaining({ kind: 'presence.set' }),
      before: 'BUSY',
    }),
  ]);
});
