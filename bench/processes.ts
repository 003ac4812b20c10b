import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Result, Task } from './pod-process.ts';
import type { ScaleResult, ScaleTask } from './scale-pod-process.ts';

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
export async function startCeilingProcess(port: number, privateKeyFile: string) {
  const child = fork(here('ceiling-process.ts'), [String(port), privateKeyFile], options);
  await message(child);
  return { stop: () => ended(child, () => child.disconnect()) };
}

/**
 * Steward as `npm start` runs it. Ready when `/readyz` says so. BENCH_FLAGS are more flags for node, such as `--cpu-prof`.
 */
export function startBotProcess(configFile: string, opsPort: number) {
  const more = process.env.BENCH_FLAGS?.split(' ') ?? [];
  const child = spawn(
    process.execPath,
    [...startFlags(), ...more, here('../bin/steward.js'), 'start', '--config', configFile],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const ops = `http://127.0.0.1:${opsPort}`;
  return {
    /** CPU seconds used and resident memory in MB, as `/metrics` tells. */
    async usage(): Promise<{ cpu: number; memory: number }> {
      const text = await (await fetch(`${ops}/metrics`)).text();
      const value = (name: string) => Number(new RegExp(`^${name} (.+)$`, 'mu').exec(text)?.[1]);
      return {
        cpu: value('process_cpu_seconds_total'),
        memory: value('process_resident_memory_bytes') / 2 ** 20,
      };
    },
    /** Samples the resident memory until `end`, which answers with the most that was seen, in MB. */
    watchMemory() {
      let most = 0;
      const look = () => {
        most = Math.max(most, residentMemory(child.pid));
      };
      look();
      const timer = setInterval(look, SAMPLE_EVERY);
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

const SAMPLE_EVERY = 20;
const PAGE_OF_MEMORY = 4096;

/** In MB, from the kernel: asking the process would be work for it. */
function residentMemory(pid: number | undefined): number {
  const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return (Number(pages) * PAGE_OF_MEMORY) / 2 ** 20;
}

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
