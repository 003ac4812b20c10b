import { expect, test } from '@jest/globals';
import { systemClock } from '../src/clock.ts';

test('for a moment that has passed nobody waits, and Node has no warning about it', async () => {
  const warnings: string[] = [];
  const note = ({ name }: Error) => warnings.push(name);
  process.on('warning', note);
  await systemClock.sleep(-3);
  // Warnings come a tick later.
  await systemClock.sleep(0);
  process.off('warning', note);

  expect(warnings).toEqual([]);
});
