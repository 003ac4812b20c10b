import { startBotProcess, startCeilingProcess, startPodProcess } from './processes.ts';
import { createSetting, freePort, print } from './setting.ts';

// Measures Steward against a bare loop that does the same calls, in the same run on the same machine.

const COMMANDS = Number(process.env.BENCH_COMMANDS ?? 20_000);
const WARM_UP = { kind: 'window', commands: 1_000, window: 2 } as const;
const SATURATED = { kind: 'window', commands: COMMANDS, window: 2 } as const;
const CALM = { kind: 'rate', commands: 2_000, perSecond: 100 } as const;

const setting = createSetting();

try {
  const ceiling = await measureCeiling();
  print([`ceiling (bare loop): ${ceiling.toFixed(0)} commands/s`]);
  await measureSteward(ceiling);
} finally {
  setting.remove();
}

async function measureCeiling(): Promise<number> {
  const pod = await startPodProcess(setting.publicKeyFile);
  const loop = await startCeilingProcess(pod.port, setting.privateKeyFile);
  await pod.run(WARM_UP);
  const { seconds } = await pod.run(SATURATED);
  await loop.stop();
  await pod.stop();
  return COMMANDS / seconds;
}

async function measureSteward(ceiling: number): Promise<void> {
  const pod = await startPodProcess(setting.publicKeyFile);
  const opsPort = await freePort();
  setting.writeConfig(pod.port, opsPort);
  const begun = performance.now();
  const bot = startBotProcess(setting.configFile, opsPort);
  await pod.run({ kind: 'first', commands: 1 });
  const start = (performance.now() - begun) / 1000;

  await pod.run(WARM_UP);
  const before = await bot.usage();
  const busy = await pod.run(SATURATED);
  const after = await bot.usage();
  const calm = await pod.run(CALM);
  await bot.stop();
  await pod.stop();

  const rate = COMMANDS / busy.seconds;
  const cpu = ((after.cpu - before.cpu) / COMMANDS) * 1000;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  print([
    '| figure | measured | to reach |',
    '| --- | --- | --- |',
    `| commands per second, ${COMMANDS} commands, as fast as they go | ${rate.toFixed(0)} | |`,
    `| the bare loop, same calls | ${ceiling.toFixed(0)} | |`,
    `| ratio to the bare loop | ${(rate / ceiling).toFixed(2)} | ≥ 0.7 |`,
    `| event to reply at full load, p50 / p95 / p99 | ${ms(busy.p50)} / ${ms(busy.p95)} / ${ms(busy.p99)} | |`,
    `| event to reply at 100 commands/s, p50 / p95 / p99 | ${ms(calm.p50)} / ${ms(calm.p95)} / ${ms(calm.p99)} | p99 ≤ 50 ms |`,
    `| CPU per command | ${cpu.toFixed(2)} ms | |`,
    `| memory before / after | ${before.memory.toFixed(0)} MB / ${after.memory.toFixed(0)} MB | ≤ 400 MB |`,
    `| start to first answered command | ${start.toFixed(2)} s | < 1.5 s |`,
  ]);
}
