import { rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { deploy } from '../support/deployment.ts';
import { createPolicyFile } from '../support/policy-file.ts';

test('a policy file that is gone, or faulty, is refused on SIGHUP, and work goes on', async () => {
  const policy = createPolicyFile((shipped) => shipped);
  const scene = await deploy({ steward: { policy: policy.path } });
  try {
    const jane = scene.as('jane.doe');
    const bot = await scene.start();
    rmSync(policy.path);
    bot.hangUp();
    expect(await bot.says(/the new policy is faulty/)).toContain('policy.cedar: there is no such file');
    await jane.asks('/presence set BUSY', /now Busy/);
    policy.write(() => 'permit');
    bot.hangUp();
    await bot.says(/unexpected end of input/);
    policy.write((shipped) => `${shipped}// changed`);
    bot.hangUp();
    await bot.says(/"policy loaded"/);
    await jane.asks('/presence set AWAY', /now Away/);
    expect(await bot.terminate()).toEqual({ code: 0, signal: null });
  } finally {
    await scene.close();
    policy.remove();
  }
});

test('SIGHUP while it starts is kept until it has started', async () => {
  const scene = await deploy();
  try {
    const { pod, tap } = scene;
    pod.faults.add({ match: { path: '/agent/' }, effect: 'refuse' });
    const bot = scene.launch();
    (await tap.hold(/GET .*\/datafeeds$/)).release();
    bot.hangUp();
    const call = await tap.hold(/GET .*\/datafeeds$/);
    pod.faults.clear();
    call.release();
    await bot.says(/"policy loaded"/);
    expect(await bot.terminate()).toEqual({ code: 0, signal: null });
  } finally {
    await scene.close();
  }
});
