import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { BotProcess } from '../support/bot-process.ts';
import { CROWD, crowd, crowdedSeed } from '../support/crowd.ts';
import { type Deployment, deploy } from '../support/deployment.ts';
import type { Member } from '../support/member.ts';

let deployment: Deployment;
let jane: Member;
beforeEach(async () => {
  deployment = await deploy({ pod: { seed: crowdedSeed, limits: { redeliverAfterMs: 200 } } });
  jane = deployment.as('jane.doe');
});
afterEach(() => deployment.close());

const ADD = /membership\/add$/;
const ASKED = `/room add ${crowd.join(' ')} --room "FX desk"`;

/** Each waits for its moment and kills the bot in it. */
const moments: Record<string, (bot: BotProcess) => Promise<unknown>> = {
  'before the event is acknowledged': async (bot) => {
    await deployment.tap.hold(/datafeeds\/[^/]+\/read$/);
    await bot.kill();
  },
  'before the first addition': async (bot) => {
    await deployment.tap.hold(ADD);
    await bot.kill();
  },
  'when 20 are in, before the answer to the last of them': (bot) => killAfterAdditions(20, bot),
  'when 20 are in, before the next': async (bot) => {
    await after('membership', 20);
    await deployment.tap.hold(ADD);
    await bot.kill();
  },
  'when all are in, before the answer to the last of them': (bot) => killAfterAdditions(CROWD, bot),
  'before the answer is in the chat': async (bot) => {
    await deployment.tap.hold(/message\/create$/);
    await bot.kill();
  },
  'when the answer is in the chat, before the pod says so': (bot) => after('message', 2, () => bot.kill()),
};

/** Resolves when the pod has told of something so many times; `act` runs in that very moment. */
function after(type: string, times: number, act?: () => unknown): Promise<unknown> {
  let seen = 0;
  return new Promise((resolve) => {
    const unsubscribe = deployment.pod.on((event) => {
      if (event.type !== type) return;
      seen += 1;
      if (seen < times) return;
      unsubscribe();
      resolve(act?.());
    });
  });
}

const killAfterAdditions = (times: number, bot: BotProcess) => after('membership', times, () => bot.kill());

test.each(Object.entries(moments))('killed %s', async (_moment, kill) => {
  const killed = kill(await deployment.start());
  jane.says(ASKED);
  await killed;
  await allIsDoneOnce(await deployment.start());
});

test('killed again and again in one plan', async () => {
  let bot = await deployment.start();
  let killed = killAfterAdditions(5, bot);
  jane.says(ASKED);
  for (const times of [10, 15]) {
    await killed;
    bot = await deployment.start();
    killed = killAfterAdditions(times, bot);
  }
  await killed;
  await allIsDoneOnce(await deployment.start());
});

async function allIsDoneOnce(bot: BotProcess): Promise<void> {
  const { pod } = deployment;
  await jane.hears(/Added Trader 1,/);
  // What was delivered and not acknowledged comes again, until it is.
  do await jane.asks('/help', /What I can do|commands|help/i);
  while (pod.world().datafeeds.some(({ waiting, unacknowledged }) => waiting + unacknowledged > 0));
  expect(await bot.terminate()).toEqual({ code: 0, signal: null });

  expect(jane.membersOf('FX desk').filter((name) => name.startsWith('Trader'))).toHaveLength(CROWD);
  const effects = pod.calls().flatMap(({ effect }) => (effect?.startsWith('added') ? [effect] : []));
  expect(effects).toHaveLength(CROWD);
  expect(new Set(effects).size).toBe(CROWD);
  const answers = jane.sees().filter(({ text }) => text.includes('Trader'));
  expect(answers).toHaveLength(1);
  expect(answers[0]?.text).toContain(`Trader ${CROWD} to FX desk`);
  expect(answers[0]?.text).not.toContain('already');
  expect(Object.keys(await deployment.inbox())).toEqual(['done']);
  const audit = await deployment.steward('audit', 'verify');
  expect(audit).toMatchObject({ code: 0, output: expect.stringContaining('The record is whole') });
}
