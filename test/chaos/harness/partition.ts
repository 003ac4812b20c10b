import { setTimeout as sleep } from 'node:timers/promises';
import type { Replica } from '../../support/deployment.ts';
import { createDatabase } from '../../support/postgres.ts';
import { startWire, type Wire } from '../../support/wire.ts';
import type { Scenario } from './scenario.ts';
import { type Struck, underLoad } from './under-load.ts';

const POSTGRES_PORT = 5432;
const CUT_MS = 20_000;
const PAUSE_MS = 5_000;

/** The ways of one process to the store and to the pod. */
type Ways = { readonly store: Wire; readonly pod: Wire };

const CUTS = ['store', 'pod', 'store', 'pod', 'both'] as const;

async function cutOne(
  cut: (typeof CUTS)[number],
  { ways, random }: { readonly ways: readonly Ways[]; readonly random: Struck['random'] },
): Promise<void> {
  const victim = random.of(ways);
  const wires = cut === 'both' ? [victim.store, victim.pod] : [victim[cut]];
  for (const wire of wires) wire.cut();
  await sleep(CUT_MS);
  const isReset = random.isHeads(0.5);
  for (const wire of wires) wire.mend({ isReset });
  await sleep(PAUSE_MS);
}

export const partition: Scenario = {
  about: 'a process is cut off from PostgreSQL, from the pod, or from both',
  async run(options) {
    const database = await createDatabase();
    const ways: Ways[] = [];
    try {
      return await underLoad({
        ...options,
        store: database.url,
        async replica({ podPort }): Promise<Replica> {
          const url = new URL(database.url);
          const store = await startWire({ host: url.hostname, port: Number(url.port || POSTGRES_PORT) });
          const own: Ways = { store, pod: await startWire({ port: podPort }) };
          ways.push(own);
          url.host = `127.0.0.1:${own.store.port}`;
          return { store: url.href, port: own.pod.port };
        },
        async strike({ random }) {
          await sleep(PAUSE_MS);
          for (const cut of CUTS) await cutOne(cut, { ways, random });
          return [
            'one process was cut off for 20 s: twice from PostgreSQL, twice from the pod, once from both',
          ];
        },
      });
    } finally {
      await Promise.all(ways.flatMap(({ store, pod }) => [store.close(), pod.close()]));
      await database.remove();
    }
  },
};
