import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase } from '../../support/postgres.ts';
import { setShift, shiftedBy } from './clock/shift.ts';
import type { Scenario } from './scenario.ts';
import { underLoad } from './under-load.ts';

const MAX_SHIFT_MS = 300_000;
const MAX_PAUSE_MS = 3_000;

export const clock: Scenario = {
  about: 'the clocks of the processes differ by minutes, and are set forward and back',
  async run(options) {
    const database = await createDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'steward-clocks-'));
    const files: string[] = [];
    try {
      return await underLoad({
        ...options,
        store: database.url,
        async replica() {
          const file = join(folder, `${files.length}`);
          setShift(file, files.length % 2 === 0 ? MAX_SHIFT_MS : -MAX_SHIFT_MS);
          files.push(file);
          return { env: shiftedBy(file) };
        },
        async strike({ random }) {
          let steps = 0;
          const end = performance.now() + options.seconds * 1_000;
          for (; performance.now() < end; steps += 1) {
            await sleep(random.below(MAX_PAUSE_MS));
            setShift(random.of(files), random.below(2 * MAX_SHIFT_MS) - MAX_SHIFT_MS);
          }
          return [`clocks that were up to 10 minutes apart were set ${steps} times`];
        },
      });
    } finally {
      rmSync(folder, { recursive: true });
      await database.remove();
    }
  },
};
