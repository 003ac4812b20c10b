import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Deployment, deploy } from '../support/deployment.ts';
import type { Member } from '../support/member.ts';

let deployment: Deployment;
let jane: Member;
beforeEach(async () => {
  deployment = await deploy({ pod: { limits: { redeliverAfterMs: 200 } } });
  jane = deployment.as('jane.doe');
});
afterEach(() => deployment.close());

const isIn = (name: string) => jane.membersOf('FX desk').includes(name);
const answers = () => jane.sees().map(({ text }) => text);

/** In this order: the second command waits for the answer to the first. */
const moments: readonly [string, () => boolean][] = [
  ['when the first is done, before anybody is told', () => isIn('Nina Patel')],
  ['when the first is answered', () => answers().length === 1],
  ['when the second is done', () => isIn('Tom Berg')],
  ['when both are answered', () => answers().length === 2],
];

test('killed at every moment between two commands of one message, each is done and answered once, in order', async () => {
  const endings: Promise<unknown>[] = [];
  for (const [index, [, isSo]] of moments.entries()) {
    const bot = index === 0 ? await deployment.start() : deployment.launch();
    const killed = new Promise<unknown>((resolve) => {
      const unsubscribe = deployment.pod.on(() => {
        if (!isSo()) return;
        unsubscribe();
        resolve(bot.kill());
      });
    });
    if (index === 0)
      jane.says(
        '/room add @Nina Patel --room "FX desk"\n/room add @Tom Berg --room "FX desk"\n/room members "FX desk"',
      );
    await killed;
    endings.push(bot.ended);
  }
  expect(await Promise.all(endings)).toEqual(moments.map(() => ({ code: null, signal: 'SIGKILL' })));
  await deployment.start();
  await jane.hears(/^7 members of FX desk/);
  await deployment.acknowledged();
  expect(answers()).toEqual([
    'Added Nina Patel to FX desk.',
    'Added Tom Berg to FX desk.',
    expect.stringMatching(/^7 members of FX desk[\s\S]+Tom Berg/),
  ]);
  const effects = deployment.pod.calls().filter(({ effect }) => effect?.startsWith('added'));
  expect(effects).toHaveLength(2);
});
