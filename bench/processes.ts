import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Result, Task } from './pod-process.ts';
import type { ScaleResult, ScaleTask } from './scale-pod-process.ts';
import { cpuSeconds, residentMemory } from './usage.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const options = { execArgv: ['--disable-warning=ExperimentalWarning'] };

/** A pod in a process of its own. */
export const startPodProcess = (publicKeyFile: string) =>
  startWorker<Task, Result>('pod-process.ts', publicKeyFile);

/** The same with a firm of 100,000. */
export const startScalePodProcess = (publicKeyFile: string) =>
  startWorker<ScaleTask, ScaleResult>('scale-pod-process.ts', publicKeyFile);

async function startWorker<Asked extends object, Answered>(file: string, publicKeyFile: string) {
  const child = fork(here(file), [publicKeyFile], options);
  const { port } = (await message(child)) as { port: number };
  return {
    port,
    async run(task: Asked): Promise<Answered> {
      child.send(task);
      return (await message(child)) as Answered;
    },
    stop: () => ended(child, () => child.disconnect()),
  };
}

/** The bare loop, in a process of its own. */
export async function startLoopProcess(port: number, privateKeyFile: string) {
  const child = fork(here('loop-process.ts'), [String(port), privateKeyFile], options);
  await message(child);
  return {
    cpu: () => cpuSeconds(child.pid),
    stop: () => ended(child, () => child.disconnect()),
  };
}

/** How long a program that does nothing takes from its start to its end, in seconds: the best of some, which others disturb least. */
export async function timeEmptyProgram(folder: string): Promise<number> {
  const file = join(folder, 'empty.js');
  writeFileSync(file, '');
  const times: number[] = [];
  for (let run = 0; run < EMPTY_RUNS; run += 1) {
    const begun = performance.now();
    const child = spawn(process.execPath, [file], { stdio: 'ignore' });
    await once(child, 'exit');
    times.push((performance.now() - begun) / 1000);
  }
  return Math.min(...times);
}

const EMPTY_RUNS = 5;

export type Bot = ReturnType<typeof startBotProcess>;

type BotOptions = {
  readonly configFile: string;
  readonly opsPort: number;
  /** What is started; what runs from sources, when none is named. */
  readonly program?: string;
};

/** Steward as `npm start` runs it. BENCH_FLAGS are more flags for node, such as `--cpu-prof`. */
export function startBotProcess({ configFile, opsPort, program = here('../bin/steward.js') }: BotOptions) {
  const more = process.env.BENCH_FLAGS?.split(' ') ?? [];
  const child = spawn(
    process.execPath,
    [...startFlags(), ...more, program, 'start', '--config', configFile],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return {
    /** Resolves when it is ready for work. */
    async ready(): Promise<void> {
      for (;;) {
        const answer = await fetch(`http://127.0.0.1:${opsPort}/readyz`).catch(() => undefined);
        if (answer?.ok) return;
        await sleep(LOOK_EVERY_MS);
      }
    },
    cpu: () => cpuSeconds(child.pid),
    memory: () => residentMemory(child.pid),
    /** Samples the resident memory until `end`, which answers with the most that was seen, in MB. */
    watchMemory() {
      let most = 0;
      const look = () => {
        most = Math.max(most, residentMemory(child.pid));
      };
      look();
      const timer = setInterval(look, LOOK_EVERY_MS);
      return {
        end(): number {
          clearInterval(timer);
          look();
          return most;
        },
      };
    },
    stop: () => ended(child, () => child.kill('SIGTERM')),
  };
}

const LOOK_EVERY_MS = 20;

/** The flags of `npm start`, so that the bench measures what people run. */
function startFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(here('../package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

async function message(child: ChildProcess): Promise<unknown> {
  const over = new AbortController();
  try {
    const [value] = await Promise.race([
      once(child, 'message', over),
      once(child, 'exit', over).then(() => {
        throw new Error('a process of the bench ended early');
      }),
    ]);
    return value;
  } finally {
    over.abort();
  }
}

async function ended(child: ChildProcess, end: () => void): Promise<void> {
  const exit = once(child, 'exit');
  end();
  await exit;
}
