import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase } from '../../support/postgres.ts';
import type { Scenario } from './scenario.ts';
import { type Struck, underLoad } from './under-load.ts';

const SHORT_FREEZES = 12;
// About as long as a lease lasts: others have just taken over.
const SHORT_MS = 5_000;
const VARIED_MS = 5_000;
const PAUSE_MS = 4_000;

async function freezeOne({ cluster, ledger, random }: Struck, ms: number): Promise<void> {
  const victim = random.of(cluster.started());
  victim.bot.freeze();
  ledger.struck(await cluster.workOf(victim));
  await sleep(ms);
  victim.bot.thaw();
  await sleep(PAUSE_MS);
}

export const freeze: Scenario = {
  about: 'a process stands still (SIGSTOP) while others take over what it was at, and goes on',
  async run(options) {
    const database = await createDatabase();
    try {
      return await underLoad({
        ...options,
        store: database.url,
        async strike(struck) {
          await sleep(PAUSE_MS);
          for (let count = 0; count < SHORT_FREEZES; count += 1)
            await freezeOne(struck, SHORT_MS + struck.random.below(VARIED_MS));
          await freezeOne(struck, options.seconds * 1_000);
          return [`${SHORT_FREEZES} times one stood still for 5 to 10 s, and once for ${options.seconds} s`];
        },
      });
    } finally {
      await database.remove();
    }
  },
};
