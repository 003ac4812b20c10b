import { movableClock } from '@finos/symphony-bdk-core/testing';
import { afterEach, expect, test } from '@jest/globals';
import { collectedLog } from '../support/collected-log.ts';
import { type Deployment, deploy } from '../support/deployment.ts';
import { startTappedWorld } from '../support/tapped-world.ts';
import type { World } from '../support/world.ts';

let close: () => Promise<void>;
afterEach(() => close());

const FX = { in: 'FX desk' };
const ADD = '/membership/add';
const MINUTE = 60_000;

/** The pod takes nobody into a room, for as long as this stays. */
const outage = ({ pod }: Pick<World, 'pod'>) =>
  pod.faults.add({ match: { path: ADD }, times: 'always', effect: { status: 503 } });

const texts = (messages: readonly { text: string }[]) => messages.map(({ text }) => text);
const additions = ({ pod }: Pick<World, 'pod'>) =>
  pod.calls().flatMap(({ effect }) => (effect?.startsWith('added') ? [effect] : []));

test('approved while the pod is away, killed twice meanwhile: applied once, told once that it is late and once that it is done', async () => {
  const deployment: Deployment = await deploy({ steward: { plans: { lateAfterSeconds: 1 } } });
  close = deployment.close;
  const { tap } = deployment;
  const jane = deployment.as('jane.doe');
  const bob = deployment.as('bob.lee');
  const first = await deployment.start();
  await bob.asks('@Steward /room add @Nina Patel', /Request R-\w{6}/, FX);
  const card = await jane.hears(/is waiting for your decision/);

  outage(deployment);
  const tried = tap.hold(/membership\/add$/);
  jane.submits(card, 'approve');
  (await tried).release();
  const again = tap.hold(/membership\/add$/);
  await again;
  await first.kill();

  const held = tap.hold(/membership\/add$/);
  const second = deployment.launch();
  await held;
  await second.kill();

  const third = await deployment.start();
  await bob.hears(/taking longer/);
  deployment.pod.faults.clear();
  await bob.hears(/Approved by Jane Doe[\s\S]+Done: add Nina Patel to FX desk/);
  await jane.hears(/Done: add Nina Patel/);
  expect(await third.terminate()).toEqual({ code: 0, signal: null });

  expect(additions(deployment)).toHaveLength(1);
  expect(texts(bob.sees())).toEqual([
    // What took the place of the notice that it is taking longer.
    expect.stringContaining('This has ended: add Nina Patel'),
    expect.stringContaining('Done: add Nina Patel'),
  ]);
  expect(texts(deployment.as('nina.patel').sees())).toEqual([
    expect.stringContaining('Bob Lee sent a request about you'),
    expect.stringContaining("You're now in FX desk"),
  ]);
  expect(jane.sees()).toHaveLength(1);
  const plans = await deployment.stored((store) => store.selectFrom('plans').select('state').execute());
  expect(plans).toEqual([{ state: 'done' }]);
});

test('a pod that is away for hours holds up no conversation, and what was approved is done when it is back', async () => {
  const clock = movableClock();
  const log = collectedLog();
  const world = await startTappedWorld({ clock, logger: log.logger });
  close = world.close;
  const { pod, jane, bob } = world;
  await bob.asks('@Steward /room add @Nina Patel', /Request R-\w{6}/, FX);
  const card = await jane.hears(/is waiting for your decision/);
  outage(world);
  jane.submits(card, 'approve');
  await log.says(/job will be tried again/);
  await jane.asks('/presence @Bob Lee', /Busy/);
  await jane.asks(`/approve ${/R-\w{6}/.exec(card.text)?.[0]}`, /already been approved by Jane Doe/);
  for (let minutes = 0; minutes < 180; minutes += 1) clock.moveOn(MINUTE);
  await bob.hears(/taking longer/);
  pod.faults.clear();
  clock.moveOn(MINUTE);
  await bob.hears(/Done: add Nina Patel/);
  await world.settled();
  expect(additions(world)).toHaveLength(1);
  expect(bob.sees()).toHaveLength(2);
});

test('a message that cannot be sent holds up no plan', async () => {
  const world = await startTappedWorld();
  close = world.close;
  const { pod, jane } = world;
  // As often as the kit tries, and then some.
  pod.faults.add({ match: { path: '/message/create' }, times: 20, effect: { status: 503 } });
  jane.says('/room add @Nina Patel --room "FX desk"');
  while (!jane.membersOf('FX desk').includes('Nina Patel'))
    await new Promise((resolve) => setImmediate(resolve));
  await jane.hears(/Added Nina Patel/);
  await world.settled();
  expect(jane.sees()).toHaveLength(1);
});
