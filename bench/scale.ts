import { startBotProcess, startScalePodProcess } from './processes.ts';
import type { ScaleResult } from './scale-pod-process.ts';
import { createSetting, print } from './setting.ts';

// A firm of 100,000 people and 20,000 rooms, one of them with 5,000 members: long lists, and what others notice of them.

const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
/** Those of the command line, or all. */
const COMMANDS =
  process.argv.length > 2
    ? process.argv.slice(2)
    : [
        '/user list --csv',
        '/room report --csv',
        '/presence all',
        '/presence all --csv',
        '/room members --csv --room {largest}',
      ];

const setting = createSetting();
const pod = await startScalePodProcess(setting.publicKeyFile);
const bot = startBotProcess(await setting.configure({ pod: pod.port }));
let most = 0;
/** The p99 of the small commands with nothing else to do. */
let calm: number | undefined;

try {
  await pod.run({ kind: 'first' });
  print([
    '| said | answered in at most (times) | rows | file | memory | others meanwhile, p50 / p95 / p99 / longest (commands) | their p99 to that with nothing (≤ 3) | pod busy at most |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ]);
  await measure('nothing', () => pod.run({ kind: 'calm', seconds: SECONDS }));
  for (const command of COMMANDS)
    await measure(`\`${command}\``, () => pod.run({ kind: 'heavy', commands: [command], seconds: SECONDS }));
  for (const commands of [COMMANDS, Array.from({ length: 4 }, () => COMMANDS[0] ?? '')]) {
    const name = commands === COMMANDS ? 'each of these at once' : `4 × \`${commands[0]}\` at once`;
    await measure(name, () => pod.run({ kind: 'heavy', commands, seconds: 0 }));
  }
  print([
    '',
    `memory at most ${most.toFixed(0)} MB (to reach: ≤ 400 MB), ${bot.memory().toFixed(0)} MB in the end`,
  ]);
} finally {
  await bot.stop();
  await pod.stop();
  setting.remove();
}

async function measure(name: string, run: () => Promise<ScaleResult>): Promise<void> {
  const memory = bot.watchMemory();
  const { heavy, light, podHeld } = await run();
  const peak = memory.end();
  most = Math.max(most, peak);
  calm ??= light.p99;
  const all = (show: (answer: ScaleResult['heavy'][number]) => string) => heavy.map(show).join(', ');
  const ms = (value: number) => value.toFixed(0);
  const cells = [
    name,
    all(({ seconds }) => `${Math.max(...seconds).toFixed(1)} s (${seconds.length})`),
    all(({ rows }) => String(rows ?? '')),
    all(({ bytes }) => (bytes === undefined ? '' : `${(bytes / 1e6).toFixed(1)} MB`)),
    `${peak.toFixed(0)} MB`,
    `${ms(light.p50)} / ${ms(light.p95)} / ${ms(light.p99)} / ${ms(light.max)} ms (${light.commands})`,
    (light.p99 / calm).toFixed(1),
    `${podHeld.toFixed(0)} ms`,
  ];
  print([`| ${cells.join(' | ')} |`]);
  for (const { command, rows, text } of heavy)
    if (rows === undefined && command.includes('--csv')) print([`  no file for ${command}: ${text}`]);
}
