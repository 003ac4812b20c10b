import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { assemble } from '../deploy/pack/assemble.ts';
import { createMeasure } from './measure.ts';
import { timeEmptyProgram } from './processes.ts';
import { type Round, report } from './report.ts';
import { createSetting, print } from './setting.ts';
import { createStores, type StoreKind } from './stores.ts';

// Measures Steward on both stores against a bare loop that makes the same calls, on the same machine in the same minute.

const { values } = parseArgs({
  options: {
    /** One round of few commands, with one process on each store. */
    short: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    commands: { type: 'string' },
    /** Of one store only. */
    store: { type: 'string' },
    /** How many processes on PostgreSQL, such as 1,2. */
    processes: { type: 'string' },
  },
});

const rounds = Number(values.rounds ?? (values.short ? 1 : 3));
const extent = values.short
  ? { commands: Number(values.commands ?? 3_000), calm: 500, lines: 3_000 }
  : { commands: Number(values.commands ?? 10_000), calm: 1_000, lines: 10_000 };
const processes = (values.processes ?? (values.short ? '1' : '1,2,4')).split(',').map(Number);
const ON_SQLITE = { kind: 'sqlite', processes: 1 } as const;
const cases: { kind: StoreKind; processes: number }[] = [
  ON_SQLITE,
  ...processes.map((count) => ({ kind: 'postgres', processes: count }) as const),
].filter(({ kind }) => values.store === undefined || values.store === kind);

const setting = createSetting();
const stores = createStores(setting.folder);
// As firms run it.
const program = await assemble(join(setting.folder, 'steward'));
const measure = createMeasure({ setting, stores, extent, program });

try {
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const each of cases) {
      const empty = await timeEmptyProgram(setting.folder);
      const loop = await measure.loop();
      const steward = await measure.steward(each.kind, each.processes);
      measured.push({ ...each, empty, loop, steward });
    }
  print(report(cases, measured));
} finally {
  await stores.close();
  setting.remove();
}
