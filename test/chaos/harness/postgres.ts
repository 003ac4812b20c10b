import { setTimeout as sleep } from 'node:timers/promises';
import { databaseOf, query } from '../../support/postgres.ts';
import { startPostgresServer } from '../../support/postgres-server.ts';
import type { Scenario } from './scenario.ts';
import { underLoad } from './under-load.ts';

const DATABASE = 'steward_chaos';
const PAUSE_MS = 3_000;
const VARIED_MS = 5_000;
const MAX_AWAY_MS = 6_000;

export const postgres: Scenario = {
  about: "PostgreSQL's server is killed at work, and started again after a while",
  async run(options) {
    const server = await startPostgresServer({ isDurable: true });
    try {
      await query(server.url, `create database ${DATABASE}`);
      return await underLoad({
        ...options,
        store: databaseOf(server.url, DATABASE),
        async strike({ random }) {
          const crashes = { SIGKILL: 0, SIGQUIT: 0 };
          const end = performance.now() + options.seconds * 1_000;
          while (performance.now() < end) {
            await sleep(PAUSE_MS + random.below(VARIED_MS));
            const signal = random.of(['SIGKILL', 'SIGQUIT'] as const);
            crashes[signal] += 1;
            await server.crash(signal);
            await sleep(random.below(MAX_AWAY_MS));
            await server.restart();
          }
          return [
            `the server was killed ${crashes.SIGKILL} times (SIGKILL) and stopped at once ${crashes.SIGQUIT} times (immediate), and away for up to 6 s`,
          ];
        },
      });
    } finally {
      await server.stop();
    }
  },
};
