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

const ASKED = `/room add ${crowd.join(' ')} --room "FX desk"`;

type Moment = (bot: BotProcess) => Promise<unknown>;

/** Kills the bot before the pod sees the call. */
const before =
  (call: RegExp): Moment =>
  async (bot) => {
    await deployment.tap.hold(call);
    await bot.kill();
  };

/** Kills the bot when the pod has done something, in that very moment: the answer to the call is never heard. */
const asSoonAs =
  (type: 'membership' | 'message' | 'stream', isSo: () => boolean): Moment =>
  (bot) =>
    new Promise((resolve) => {
      const unsubscribe = deployment.pod.on((event) => {
        if (event.type !== type || !isSo()) return;
        unsubscribe();
        resolve(bot.kill());
      });
    });

const added = () => jane.membersOf('FX desk').filter((name) => name.startsWith('Trader')).length;
/** What was done; how far it is may be told once besides. */
const answers = () => jane.sees().filter(({ text }) => text.startsWith('Added Trader'));

const moments: readonly [Moment, ...Moment[]] = [
  before(/datafeeds\/[^/]+\/read$/), // which would acknowledge the event
  before(/membership\/add$/),
  asSoonAs('membership', () => added() >= 20),
  before(/membership\/add$/),
  asSoonAs('membership', () => added() === CROWD),
  before(/message\/create$/),
  asSoonAs('message', () => answers().length > 0),
];

test('killed in the middle of a plan', async () => {
  const killed = asSoonAs('membership', () => added() === 25)(await deployment.start());
  jane.says(ASKED);
  await killed;
  await allIsDoneOnce(await deployment.start());
});

test('killed at every moment of one plan, start after start', async () => {
  const [first, ...others] = moments;
  const killed = first(await deployment.start());
  jane.says(ASKED);
  await killed;
  for (const moment of others) {
    const bot = deployment.launch();
    void moment(bot);
    expect(await bot.ended).toEqual({ code: null, signal: 'SIGKILL' });
  }
  await allIsDoneOnce(await deployment.start());
}, 600_000);

test('killed when a room is made, before the pod says so', async () => {
  const swans = () => deployment.pod.world().streams.filter(({ room }) => room?.name === 'Project Swan');
  const killed = asSoonAs('stream', () => swans().length > 0)(await deployment.start());
  jane.says('/room create "Project Swan"');
  await killed;
  await deployment.start();
  await jane.hears(/Project Swan is ready/);
  expect(swans()).toHaveLength(1);
  expect(swans()[0]?.members).toContainEqual(expect.objectContaining({ username: 'jane.doe', owner: true }));
  expect(jane.sees()).toHaveLength(1);
});

async function allIsDoneOnce(bot: BotProcess): Promise<void> {
  await jane.hears(/Added Trader 1,/);
  // What was delivered and not acknowledged comes again, until it is.
  await deployment.acknowledged();
  await jane.asks('/help', /What would you like to do/);
  expect(await bot.terminate()).toEqual({ code: 0, signal: null });

  expect(added()).toBe(CROWD);
  const effects = deployment.pod
    .calls()
    .flatMap(({ effect }) => (effect?.startsWith('added') ? [effect] : []));
  expect(effects).toHaveLength(CROWD);
  expect(new Set(effects).size).toBe(CROWD);
  expect(answers()).toHaveLength(1);
  expect(answers()[0]?.text).toContain(`Trader ${CROWD} to FX desk`);
  expect(answers()[0]?.text).not.toContain('already');
  expect(Object.keys(await deployment.inbox())).toEqual(['done']);
  const audit = await deployment.steward('audit', 'verify');
  expect(audit).toMatchObject({ code: 0, output: expect.stringContaining('The record is whole') });
}
