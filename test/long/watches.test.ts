import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { acmeSeed } from 'symphony-pod-simulator';
import type { BotProcess } from '../support/bot-process.ts';
import { type Deployment, deploy } from '../support/deployment.ts';
import type { Member } from '../support/member.ts';

let deployment: Deployment;
let jane: Member;

beforeEach(async () => {
  // However few are watched.
  deployment = await deploy({ steward: { presence: { askedAtMost: 0 } } });
  jane = deployment.as('jane.doe');
});
afterEach(() => deployment.close());

const setBob = (category: string) => deployment.pod.as('bob.lee').presence(category);
const told = () => jane.sees().filter(({ text }) => text.includes('Bob Lee is available now'));

type Moment = (bot: BotProcess) => Promise<unknown>;

/** Kills the bot before the pod sees the call. */
const before =
  (call: RegExp): Moment =>
  async (bot) => {
    await deployment.tap.hold(call);
    await bot.kill();
  };

/** Kills the bot when the pod has the message that tells, before the bot knows. */
const asSoonAsTold: Moment = (bot) =>
  new Promise((resolve) => {
    const unsubscribe = deployment.pod.on(({ type }) => {
      if (type !== 'message' || told().length === 0) return;
      unsubscribe();
      resolve(bot.kill());
    });
  });

/** Each start looks at once, for what happened while nobody looked. */
async function killedAt(moment: Moment): Promise<void> {
  const bot = deployment.launch();
  void moment(bot);
  expect(await bot.ended).toEqual({ code: null, signal: 'SIGKILL' });
}

/**
 * Jane watches Bob, and nothing is left to be handled again: an event that is would have the next start look twice, and the second
 * time it would find what the first has lost.
 */
async function begun(): Promise<void> {
  const bot = await deployment.start();
  await jane.asks('/presence watch @Bob Lee', /I'll tell you/);
  expect(await bot.terminate()).toEqual({ code: 0, signal: null });
}

/** A start that ends by itself, once it has looked. */
async function ranToTheEnd(): Promise<void> {
  const bot = await deployment.start();
  await jane.asks('/presence watches', /You aren't watching anyone/);
  expect(await bot.terminate()).toEqual({ code: 0, signal: null });
}

test('a watch outlives a kill, and is told of what happened meanwhile', async () => {
  const bot = await deployment.start();
  await jane.asks('/presence watch @Bob Lee', /I'll tell you/);
  await bot.kill();
  setBob('AVAILABLE');
  await deployment.start();
  await jane.hears(/Bob Lee is available now/);
});

test('a watch outlives a restart, and the feed of the run before does not', async () => {
  const bot = await deployment.start();
  const made = deployment.tap.hold(/presence\/feed\/create$/);
  await jane.asks('/presence watch @Bob Lee until 3 days', /I'll tell you/);
  (await made).release();
  const asked = deployment.tap.hold(/GET .*\/presence$/);
  (await asked).release();
  expect(await bot.terminate()).toEqual({ code: 0, signal: null });
  const feeds = deployment.tap.calls.filter((call) => call.includes('/presence/feed/'));
  expect(feeds.map((call) => call.split('/').at(-1))).toEqual(['create', 'delete']);
  await deployment.start();
  await jane.asks('/presence watches', /You're watching 1 person[\s\S]+Bob Lee\s+Busy/);
});

test('killed at every moment of telling, start after start, it tells once', async () => {
  await begun();
  setBob('AVAILABLE');
  await killedAt(before(/presence\/feed\/create$/));
  await killedAt(before(/GET .*\/presence$/));
  await killedAt(before(/message\/create$/));
  await killedAt(before(/GET .*\/message$/)); // which would look for what has been said
  await killedAt(asSoonAsTold);
  setBob('BUSY');
  const looked = deployment.tap.hold(/GET .*\/message$/);
  const running = ranToTheEnd();
  (await looked).release();
  await running;
  const last = await deployment.start();
  await deployment
    .as('alice.martin')
    .asks('/audit --actor @Jane Doe', /stopped watching\s+the presence of Bob Lee/);
  expect(await last.terminate()).toEqual({ code: 0, signal: null });
  expect(told()).toHaveLength(1);
});

test('the answer to the message that tells may be lost', async () => {
  const { pod } = deployment;
  await begun();
  setBob('AVAILABLE');
  pod.faults.add({ match: { path: '/message/create' }, effect: 'dropAnswer' });
  const next = await deployment.start();
  await jane.hears(/Bob Lee is available now/);
  await next.terminate();
  const looked = deployment.tap.hold(/GET .*\/message$/);
  const running = ranToTheEnd();
  (await looked).release();
  await running;
  expect(told()).toHaveLength(1);
});

test('in a pod that is asked for each of few people it is the same', async () => {
  await deployment.close();
  deployment = await deploy({
    pod: { seed: { ...acmeSeed, settings: { ...acmeSeed.settings, presenceFeeds: false } } },
  });
  jane = deployment.as('jane.doe');
  const bot = await deployment.start();
  await jane.asks('/presence watch @Bob Lee', /I'll tell you/);
  await bot.kill();
  setBob('AVAILABLE');
  await killedAt(asSoonAsTold);
  await ranToTheEnd();
  expect(told()).toHaveLength(1);
});
