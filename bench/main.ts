import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { startBotProcess, startCeilingProcess, startPodProcess } from './processes.ts';

// Measures Steward against a bare loop that does the same calls, in the same run on the same machine.

const COMMANDS = Number(process.env.BENCH_COMMANDS ?? 20_000);
const WARM_UP = { kind: 'window', commands: 1_000, window: 2 } as const;
const SATURATED = { kind: 'window', commands: COMMANDS, window: 2 } as const;
const CALM = { kind: 'rate', commands: 2_000, perSecond: 100 } as const;

const folder = mkdtempSync(join(tmpdir(), 'steward-bench-'));
const privateKeyFile = join(folder, 'private.pem');
const publicKeyFile = join(folder, 'public.pem');
const configFile = join(folder, 'steward.yaml');

try {
  writeKeys();
  const ceiling = await measureCeiling();
  print([`ceiling (bare loop): ${ceiling.toFixed(0)} commands/s`]);
  await measureSteward(ceiling);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeKeys(): void {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  writeFileSync(privateKeyFile, privateKey, { mode: 0o600 });
  writeFileSync(publicKeyFile, publicKey);
}

async function measureCeiling(): Promise<number> {
  const pod = await startPodProcess(publicKeyFile);
  const loop = await startCeilingProcess(pod.port, privateKeyFile);
  await pod.run(WARM_UP);
  const { seconds } = await pod.run(SATURATED);
  await loop.stop();
  await pod.stop();
  return COMMANDS / seconds;
}

async function measureSteward(ceiling: number): Promise<void> {
  const pod = await startPodProcess(publicKeyFile);
  const opsPort = await freePort();
  writeConfig(pod.port, opsPort);
  const begun = performance.now();
  const bot = startBotProcess(configFile, opsPort);
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
    `| ratio to the bare loop | ${(rate / ceiling).toFixed(2)} | ≥ 0.5 |`,
    `| event to reply at full load, p50 / p95 / p99 | ${ms(busy.p50)} / ${ms(busy.p95)} / ${ms(busy.p99)} | |`,
    `| event to reply at 100 commands/s, p50 / p95 / p99 | ${ms(calm.p50)} / ${ms(calm.p95)} / ${ms(calm.p99)} | p99 ≤ 50 ms |`,
    `| CPU per command | ${cpu.toFixed(2)} ms | |`,
    `| memory before / after | ${before.memory.toFixed(0)} MB / ${after.memory.toFixed(0)} MB | < 150 MB, no growth |`,
    `| start to first answered command | ${start.toFixed(2)} s | < 1.5 s |`,
  ]);
}

function writeConfig(port: number, opsPort: number): void {
  const tree = {
    scheme: 'http',
    host: '127.0.0.1',
    port,
    bot: { username: 'steward', privateKey: { path: privateKeyFile } },
    datafeed: { updatePresence: false },
    steward: {
      store: `sqlite:${join(folder, 'steward.db')}`,
      ops: { port: opsPort },
      log: { level: 'warn' },
    },
  };
  writeFileSync(configFile, stringify(tree));
}

/** The bot has to be told its port before it starts. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
