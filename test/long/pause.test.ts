import { afterEach, expect, test } from '@jest/globals';
import { crowdOf } from '../support/crowd.ts';
import { type Deployment, deploy } from '../support/deployment.ts';

let close: () => Promise<void>;
afterEach(() => close());

const { seed, addresses } = crowdOf(60);

const stateIn = (deployment: Deployment) =>
  deployment.stored((store) => store.selectFrom('plans').select(['id', 'state']).executeTakeFirst());

test('a paused plan stays paused, however often Steward is killed, until it is resumed', async () => {
  const deployment = await deploy({
    pod: { seed },
    steward: { pace: { membershipChangesPerSecond: 2 } },
  });
  close = deployment.close;
  const jane = deployment.as('jane.doe');
  const added = () => jane.membersOf('FX desk').filter((name) => name.startsWith('Trader')).length;

  const first = await deployment.start();
  jane.says(`/room add ${addresses.join(' ')} --room "FX desk"`);
  const { text } = await jane.asks('/plans', /under way/);
  const id = /P-[0-9A-F]{12}/u.exec(text)?.[0];
  await jane.asks(`/plan pause ${id}`, /I'll pause/);
  while ((await stateIn(deployment))?.state !== 'paused')
    await new Promise((resolve) => setImmediate(resolve));
  await first.kill();

  const before = added();
  const second = await deployment.start();
  await jane.asks('/plans', new RegExp(`paused\\s+${before} of 60`, 'u'));
  await second.kill();
  const third = await deployment.start();
  await jane.asks('/presence @Bob Lee', /Busy/);
  expect(await stateIn(deployment)).toEqual({ id, state: 'paused' });
  expect(added()).toBe(before);

  await jane.asks(`/plan resume ${id}`, /goes on/);
  while (added() <= before) await new Promise((resolve) => setImmediate(resolve));
  await jane.asks(`/plan cancel ${id}`, /Cancelled after \d+ of 60/);
  expect(await third.terminate()).toEqual({ code: 0, signal: null });
  expect(await stateIn(deployment)).toEqual({ id, state: 'cancelled' });
  const effects = deployment.pod
    .calls()
    .flatMap(({ effect }) => (effect?.startsWith('added') ? [effect] : []));
  expect(new Set(effects).size).toBe(effects.length);
}, 90_000);
