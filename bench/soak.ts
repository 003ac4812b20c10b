import { parseArgs } from 'node:util';
import { medianOf, type Percentiles } from './percentile.ts';
import { startBotProcess, startPodProcess } from './processes.ts';
import { createSetting, print } from './setting.ts';
import { createStores, type StoreKind } from './stores.ts';

// Hours, or half of one, at a steady rate: whether memory grows, and how the store does. Both stores at the same time, each with a
// Steward and a pod of its own.

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    rate: { type: 'string', default: '50' },
    store: { type: 'string', default: 'sqlite,postgres' },
  },
});
const minutes = Number(values.minutes);
const rate = Number(values.rate);
const kinds = values.store
  .split(',')
  .filter((kind): kind is StoreKind => kind === 'sqlite' || kind === 'postgres');

const SAMPLE_EVERY_MS = 2_000;
/** Of the last two thirds, the first and the last part are compared. */
const SETTLED = 1 / 3;
const PART = 1 / 10;
/** Each so-manieth command makes a room. */
const CHANGES = 50;
const MOST_GROWTH_PERCENT = 2;

type Soaked = {
  readonly kind: StoreKind;
  readonly answers: Percentiles & { readonly seconds: number };
  readonly memories: readonly number[];
  readonly cpu: number;
  readonly bytes: number;
  readonly rows: { readonly inbox: number; readonly audit: number };
};

const commands = Math.round(minutes * 60 * rate);
const setting = createSetting();
const stores = createStores(setting.folder);

try {
  const soaked = await Promise.all(kinds.map(soak));
  print([
    '| store | commands answered | memory at first / at last / growth (≤ 2 %) | at most | CPU a command | p50 / p95 / p99 / longest | disk a 1,000 commands | rows of inbox, record |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...soaked.map(row),
    '',
    `${minutes} minutes at ${rate} commands/s; memory is compared within the last two thirds; one in ${CHANGES} makes a room.`,
  ]);
  process.exitCode = soaked.every((one) => growthOf(one).percent < MOST_GROWTH_PERCENT) ? 0 : 1;
} finally {
  await stores.close();
  setting.remove();
}

async function soak(kind: StoreKind): Promise<Soaked> {
  const pod = await startPodProcess(setting.publicKeyFile);
  const store = await stores.make(kind);
  const bot = startBotProcess(await setting.configure({ pod: pod.port, store: store.url }));
  await pod.run({ kind: 'first' });
  const bytes = await store.bytes();
  const cpu = bot.cpu();
  const memories: number[] = [];
  const sampling = setInterval(() => memories.push(bot.memory()), SAMPLE_EVERY_MS);
  const answers = await pod.run({ kind: 'rate', commands, perSecond: rate, changes: CHANGES });
  clearInterval(sampling);
  const measured = {
    kind,
    answers,
    memories,
    cpu: ((bot.cpu() - cpu) / commands) * 1000,
    bytes: (await store.bytes()) - bytes,
    rows: { inbox: await store.rows('inbox'), audit: await store.rows('audit') },
  };
  await bot.stop();
  await pod.stop();
  return measured;
}

function growthOf({ memories }: Soaked) {
  const at = (share: number) => Math.floor(memories.length * share);
  const first = medianOf(memories.slice(at(SETTLED), at(SETTLED + PART)));
  const last = medianOf(memories.slice(at(1 - PART)));
  return { first, last, percent: ((last - first) / first) * 100 };
}

function row(soaked: Soaked): string {
  const { kind, answers, memories, cpu, bytes, rows } = soaked;
  const { first, last, percent } = growthOf(soaked);
  const ms = (value: number) => value.toFixed(0);
  const cells = [
    kind,
    String(commands),
    `${first.toFixed(0)} MB / ${last.toFixed(0)} MB / ${percent.toFixed(1)} %`,
    `${Math.max(...memories).toFixed(0)} MB`,
    `${cpu.toFixed(2)} ms`,
    `${ms(answers.p50)} / ${ms(answers.p95)} / ${ms(answers.p99)} / ${ms(answers.max)} ms`,
    `${(bytes / commands).toFixed(0)} KB`,
    `${rows.inbox}, ${rows.audit}`,
  ];
  return `| ${cells.join(' | ')} |`;
}
