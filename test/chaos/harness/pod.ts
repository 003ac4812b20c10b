import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from 'symphony-pod-simulator';
import { createDatabase } from '../../support/postgres.ts';
import type { Scenario } from './scenario.ts';
import { type Struck, underLoad } from './under-load.ts';

const MAX_PAUSE_MS = 4_000;
const MAX_AWAY_MS = 8_000;
const MAX_STRUCK_CALLS = 5;

const PATHS = ['/message/create', '/membership/', '/datafeeds', '/room/create', '/im/create'] as const;
const EFFECTS: readonly Fault['effect'][] = [
  'cut',
  'dropAnswer',
  'html200',
  { status: 500 },
  { status: 503 },
  { status: 429, headers: { 'Retry-After': '1' } },
  { status: 200, body: '' },
];

/** Connections end and are refused for a while; whoever comes then has to log in again. */
async function restart({ cluster, random }: Struck): Promise<void> {
  const { tap } = cluster.deployment;
  await tap.goAway();
  await sleep(random.below(MAX_AWAY_MS));
  strike(cluster, { match: { path: '/agent/' }, effect: 'expireSessions' });
  await tap.comeBack();
}

/** The first that matches strikes, and calls of members are slow all the time. */
function strike({ pod, slowDown }: Struck['cluster'], fault: Fault): void {
  pod.faults.clear();
  pod.faults.add(fault);
  slowDown();
}

export const pod: Scenario = {
  about: 'the pod is killed and started again at work, and calls go wrong',
  async run(options) {
    const database = await createDatabase();
    try {
      return await underLoad({
        ...options,
        store: database.url,
        async strike(struck) {
          const { cluster, random } = struck;
          const done = { restarts: 0, faults: 0 };
          const end = performance.now() + options.seconds * 1_000;
          while (performance.now() < end) {
            await sleep(random.below(MAX_PAUSE_MS));
            if (random.isHeads(0.3)) {
              done.restarts += 1;
              await restart(struck);
            } else {
              done.faults += 1;
              const fault = { match: { path: random.of(PATHS) }, times: 1 + random.below(MAX_STRUCK_CALLS) };
              strike(cluster, { ...fault, effect: random.of(EFFECTS) });
            }
          }
          return [
            `the pod went away ${done.restarts} times for up to 8 s and had forgotten all logins then; ${done.faults} times up to 5 calls went wrong`,
          ];
        },
      });
    } finally {
      await database.remove();
    }
  },
};
