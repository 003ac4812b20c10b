import { expect, test } from '@jest/globals';
import { deploy } from '../support/deployment.ts';

test('the feed is lost while Steward is down: the next start answers what was said to it, and nothing twice', async () => {
  const deployment = await deploy();
  try {
    const jane = deployment.as('jane.doe');
    const first = await deployment.start();
    await jane.asks('/presence @Bob Lee', /Busy/);
    await first.terminate();
    jane.says('/whoami');
    deployment.pod.faults.add({ effect: 'loseFeeds' });
    const second = await deployment.start();
    await jane.hears(/User name/);
    await jane.asks('/presence @Dave Kim', /On the phone/);
    await second.terminate();
    expect(jane.sees()).toHaveLength(3);
  } finally {
    await deployment.close();
  }
});
