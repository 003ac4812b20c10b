import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError, Option } from 'commander';
import startPostgres from '../../support/start-postgres.ts';
import stopPostgres from '../../support/stop-postgres.ts';
import { clock } from './clock.ts';
import { disk } from './disk.ts';
import { MAX_GROUPS } from './firm.ts';
import { freeze } from './freeze.ts';
import { kills } from './kills.ts';
import { partition } from './partition.ts';
import { pod } from './pod.ts';
import { postgres } from './postgres.ts';
import { reportOf } from './report.ts';
import { SABOTAGES, type Sabotage } from './sabotage/names.ts';
import { sabotages } from './sabotages.ts';
import { failures, isNoticed, type Scenario } from './scenario.ts';
import { faults, processes, properties } from './suites.ts';

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  kills,
  sabotages,
  freeze,
  postgres,
  pod,
  partition,
  clock,
  disk,
  faults,
  processes,
  properties,
};

const REPORT = fileURLToPath(new URL('../../../.steward/chaos.md', import.meta.url));

type Flags = {
  readonly seed: number;
  readonly kills: number;
  readonly replicas: number;
  readonly groups: number;
  readonly seconds: number;
  readonly sabotage?: Sabotage;
};

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return number;
}

function groupCount(text: string): number {
  const number = wholeNumber(text);
  if (number > MAX_GROUPS) throw new InvalidArgumentError(`There are ${MAX_GROUPS}.`);
  return number;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function run(names: readonly string[], flags: Flags): Promise<boolean> {
  const { sabotage } = flags;
  const runs = Number(process.env.STEWARD_RUNS ?? 10_000);
  mkdirSync(dirname(REPORT), { recursive: true });
  let isWell = true;
  for (const name of names.length > 0 ? names : Object.keys(SCENARIOS)) {
    const scenario = SCENARIOS[name];
    if (scenario === undefined)
      throw new Error(`There is no scenario "${name}". There are: ${Object.keys(SCENARIOS).join(', ')}.`);
    print(`# ${name}: ${scenario.about}`);
    const begun = performance.now();
    const outcome = await scenario.run({ ...flags, runs, sabotage, say: (line) => print(`  … ${line}`) });
    isWell &&= sabotage === undefined ? failures(outcome).length === 0 : isNoticed(sabotage, outcome);
    const report = reportOf({ name, scenario, flags, outcome, seconds: (performance.now() - begun) / 1000 });
    print(report);
    appendFileSync(REPORT, `${report}\n`);
  }
  print(`The report is in ${REPORT}.`);
  return isWell;
}

const program = new Command('npm run chaos --')
  .description('Strikes Steward with all kinds of trouble, and looks whether it keeps its promises.')
  .argument('[scenarios...]', `which; default all: ${Object.keys(SCENARIOS).join(', ')}`)
  .option('--seed <number>', 'repeats what is left to chance', wholeNumber, Date.now() % 1_000_000)
  .option('--kills <number>', 'how often a process is killed', wholeNumber, 40)
  .option('--replicas <number>', 'how many processes share the work', wholeNumber, 2)
  .option('--groups <number>', 'how many groups of people ask for something', groupCount, 2)
  .option(
    '--seconds <number>',
    'how long people ask for something in each of the other scenarios',
    wholeNumber,
    60,
  )
  .addOption(
    new Option('--sabotage <name>', 'breaks Steward on purpose: it passes when that is noticed').choices(
      SABOTAGES,
    ),
  )
  .action(async (names: string[], flags: Flags) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
    await startPostgres();
    try {
      if (!(await run(names, flags))) process.exitCode = 1;
    } finally {
      await stopPostgres();
    }
  });

await program.parseAsync();
