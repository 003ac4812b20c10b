import { closeSync, copyFileSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Deployment, deploy } from '../../support/deployment.ts';
import type { Cluster } from './cluster.ts';
import { none } from './promises.ts';
import type { Check, Outcome, Scenario } from './scenario.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';
import { underLoad } from './under-load.ts';

const LASTS_MS = 8_000;
const PAUSE_MS = 4_000;

/** Told in the log while it lasted. */
const told = (what: string, isTold: boolean): Check => ({
  what: `the log says ${what}`,
  isHeld: isTold,
  found: isTold ? 'said' : 'not said',
});

type Trouble = { readonly says: string; readonly begin: () => () => void };

const troublesOf = (disk: SmallDisk, file: string): readonly Trouble[] => [
  {
    says: 'There is no room on the disk',
    begin() {
      disk.fill();
      return disk.mend;
    },
  },
  {
    says: 'is locked by another process',
    begin() {
      const other = new DatabaseSync(file, { timeout: 10_000 });
      other.exec('begin immediate');
      return () => {
        other.exec('rollback');
        other.close();
      };
    },
  },
  {
    says: 'The disk fails at the store',
    begin() {
      disk.breakDown();
      return disk.mend;
    },
  },
];

async function strikeAll(cluster: Cluster, troubles: readonly Trouble[], checks: Check[]) {
  const said = (text: string) =>
    cluster.started().some(({ bot }) => bot.lines.some((line) => line.includes(text)));
  for (const { says, begin } of troubles) {
    await sleep(PAUSE_MS);
    const end = begin();
    await sleep(LASTS_MS);
    end();
    checks.push(told(`“${says}”`, said(says)));
  }
  await sleep(PAUSE_MS);
  return ['one process on SQLite: its disk full, its file locked, and its disk failing, for 8 s each'];
}

/** Asks for something and hears it; answers with how many lines the record has, if it is whole. */
async function works(deployment: Deployment): Promise<number> {
  await deployment.as('jane.doe').asks('/presence set BUSY', /Busy/u);
  const { output } = await deployment.steward('audit', 'verify');
  return Number(/The record is whole: (\d+) lines/u.exec(output)?.[1] ?? Number.NaN);
}

/** What has to be mended by hand, in the order in which an operator meets it. */
async function strikeByHand(disk: SmallDisk): Promise<Check[]> {
  const file = join(disk.folder, 'by-hand.db');
  const deployment = await deploy({ steward: { store: `sqlite:${file}` } });
  const checks: Check[] = [];
  try {
    const first = await deployment.start();
    const lines = await works(deployment);
    rmSync(`${file}-wal`);
    await deployment.as('jane.doe').asks('/presence set AVAILABLE', /Available/u);
    const gone = first.says(/somebody deleted the WAL of the store/u);
    await fetch(`http://127.0.0.1:${/"ops":(\d+)/u.exec(await first.says(/"ops":/u))?.[1]}/readyz`);
    checks.push(told('that the WAL was deleted', await heard(gone)));
    await first.terminate();
    const second = await deployment.start();
    const after = await works(deployment);
    checks.push(
      none(
        'nothing is lost when a WAL was deleted at work',
        after > lines ? [] : [`${after} of more than ${lines} lines`],
      ),
    );
    const backup = join(disk.folder, 'by-hand.backup');
    await deployment.steward('store', 'backup', backup);
    await second.terminate();

    disk.setReadOnly(true);
    const refused = await deployment.steward('start');
    checks.push(
      told(
        'why it can’t start where nothing can be written',
        /can't be (?:written to|opened)/u.test(refused.output),
      ),
    );
    disk.setReadOnly(false);

    damage(file);
    const damaged = await deployment.steward('doctor');
    checks.push(told('that the file is damaged (doctor)', /damaged/u.test(damaged.output)));
    for (const rest of ['', '-wal', '-shm']) rmSync(`${file}${rest}`, { force: true });
    copyFileSync(backup, file);
    await deployment.start();
    const restored = await works(deployment);
    checks.push(
      none('a backup brings it back', restored > lines ? [] : [`${restored} of more than ${lines} lines`]),
    );
  } finally {
    await deployment.close();
  }
  return checks;
}

const heard = (line: Promise<string>): Promise<boolean> =>
  Promise.race([line.then(() => true), sleep(PAUSE_MS).then(() => false)]);

/** Every page but the first few. */
function damage(file: string): void {
  const handle = openSync(file, 'r+');
  const noise = Buffer.alloc(2_048, 0x5a);
  for (let at = 16_384; at < statSync(file).size; at += 4_096) writeSync(handle, noise, 0, noise.length, at);
  closeSync(handle);
}

export const disk: Scenario = {
  about: "SQLite's disk is full, fails or can't be written to, its file is locked, damaged or loses its WAL",
  async run(options): Promise<Outcome> {
    const disk = mountSmallDisk();
    if (typeof disk === 'string') return { did: [], checks: [], skipped: disk };
    try {
      const file = join(disk.folder, 'steward.db');
      const logged: Check[] = [];
      const outcome = await underLoad({
        ...options,
        replicas: 1,
        store: `sqlite:${file}`,
        strike: ({ cluster }) => strikeAll(cluster, troublesOf(disk, file), logged),
      });
      return {
        did: [
          ...outcome.did,
          'by hand: the WAL deleted, the file system read-only, pages overwritten, a backup restored',
        ],
        checks: [...outcome.checks, ...logged, ...(await strikeByHand(disk))],
      };
    } finally {
      disk.mend();
      disk.remove();
    }
  },
};
