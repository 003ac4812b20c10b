import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { systemClock } from '@finos/symphony-bdk-core';
import { createAudit } from '../src/audit/index.ts';
import { openStore } from '../src/store/index.ts';
import { storeFigures } from '../src/store-figures.ts';
import { startBotProcess, startPodProcess } from './processes.ts';
import { createSetting, print } from './setting.ts';
import { ANYBODY, BUSIEST, YEAR, YEAR_TABLES, yearOf } from './year-rows.ts';
import { postgresYear, sqliteYear, type YearStore } from './year-stores.ts';

// A year's store of a firm of 50,000: how long Steward takes with it. YEAR_LINES and YEAR_STORES make it smaller.

const LINES = Number(process.env.YEAR_LINES ?? 8_800_000);
const STORES = (process.env.YEAR_STORES ?? 'sqlite,postgres').split(',');
const REPEATS = 5;
const DAY = 24 * 3_600_000;
const MAX_SKIP = 9_980;
const END = Date.now();

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' / ');

for (const name of STORES) {
  const make = name === 'postgres' ? postgresYear : sqliteYear;
  print([`load of the machine over 1 / 5 / 15 minutes: ${load()}`]);
  const empty = await make();
  try {
    await measureStart(empty, 'an empty store');
  } finally {
    await empty.remove();
  }
  const store = await make();
  try {
    const begun = performance.now();
    await store.fill(yearOf({ lines: LINES, end: END }));
    print([`${store.name}: filled in ${seconds(begun)}, ${(await store.size()).toFixed(0)} MB`]);
    await countRows(store);
    await measureAudit(store);
    await measureFigures(store);
    await measureStart(store, 'this store');
    await measureVerify(store);
    print([`load of the machine over 1 / 5 / 15 minutes: ${load()}`]);
  } finally {
    await store.remove();
  }
}

async function countRows({ url, bytesOf }: YearStore): Promise<void> {
  const store = await openStore(url);
  for (const table of YEAR_TABLES) {
    const { count } = await store
      .selectFrom(table)
      .select((build) => build.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    print([`rows of ${table}: ${count}, ${((await bytesOf(table)) / count).toFixed(0)} bytes each`]);
  }
  await store.destroy();
}

/** `/audit` with each filter, the first page and the last that can be asked for. */
async function measureAudit({ url, name }: YearStore): Promise<void> {
  const store = await openStore(url);
  const audit = createAudit({ store, clock: systemClock });
  const actors = [undefined, ANYBODY, BUSIEST, 1];
  const sinces = [undefined, END - DAY / 24, END - DAY, END - 30 * DAY, END - YEAR, END + DAY];
  let longest = 0;
  for (const actorId of actors)
    for (const since of sinces)
      for (const skip of [0, MAX_SKIP]) {
        const times: number[] = [];
        let count = 0;
        for (let repeat = 0; repeat < REPEATS; repeat += 1) {
          const begun = performance.now();
          ({ count } = await audit.list({ actorId, since, skip, limit: 20 }));
          times.push(performance.now() - begun);
        }
        const [first = 0] = times;
        const median = times.toSorted((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0;
        longest = Math.max(longest, median);
        const who =
          actorId === undefined
            ? 'all'
            : actorId === BUSIEST
              ? 'busiest'
              : actorId === ANYBODY
                ? 'anybody'
                : 'nobody';
        const when = since === undefined ? 'always' : `${((END - since) / DAY).toFixed(2)} days`;
        print([
          `${name} /audit of ${who}, ${when}, from ${skip}: first ${first.toFixed(1)} ms, median ${median.toFixed(1)} ms, count ${count}`,
        ]);
      }
  print([`${name} /audit, longest median: ${longest.toFixed(1)} ms`]);
  await store.destroy();
}

async function measureFigures({ url, name }: YearStore): Promise<void> {
  const store = await openStore(url);
  for (let repeat = 0; repeat < 3; repeat += 1) {
    const { readFor } = await storeFigures(store, systemClock);
    print([`${name} figures for /metrics: ${readFor.toFixed(1)} ms`]);
  }
  await store.destroy();
}

/** From the start of the process to the first answered command, against a pod of 50 people. */
async function measureStart({ url, name }: YearStore, which: string): Promise<void> {
  const times: number[] = [];
  const cpus: number[] = [];
  for (let repeat = 0; repeat < 3; repeat += 1) {
    const setting = createSetting();
    const pod = await startPodProcess(setting.publicKeyFile);
    const told = await setting.configure({ pod: pod.port, store: url });
    const begun = performance.now();
    const bot = startBotProcess(told);
    await pod.run({ kind: 'first' });
    times.push((performance.now() - begun) / 1000);
    cpus.push(bot.cpu());
    await bot.stop();
    await pod.stop();
    setting.remove();
  }
  print([
    `${name}, start to first answer on ${which}: ${times.map((time) => time.toFixed(2)).join(', ')} s, CPU ${cpus.map((cpu) => cpu.toFixed(2)).join(', ')} s`,
  ]);
}

/** `steward audit verify` in a process of its own, with the most memory that it had. */
async function measureVerify({ url, name }: YearStore): Promise<void> {
  const setting = createSetting();
  const { configFile } = await setting.configure({ pod: 1, store: url });
  const begun = performance.now();
  const child = spawn(process.execPath, ['bin/steward.js', 'audit', 'verify', '--config', configFile], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let memory = 0;
  let cpu = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024);
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ');
      cpu = (Number(fields[13]) + Number(fields[14])) / 100;
    } catch {}
  }, 100);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  if (code !== 0) throw new Error('The record is broken.');
  const took = (performance.now() - begun) / 1000;
  print([
    `${name}, audit verify: ${took.toFixed(1)} s, ${((took / LINES) * 1e6).toFixed(2)} s per million lines, CPU ${cpu.toFixed(1)} s, at most ${memory.toFixed(0)} MB`,
  ]);
  setting.remove();
}
