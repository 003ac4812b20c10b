import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Result, Task } from './pod-process.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const options = { execArgv: ['--disable-warning=ExperimentalWarning'] };

/** A pod in a process of its own. */
export async function startPodProcess(publicKeyFile: string) {
  const child = fork(here('pod-process.ts'), [publicKeyFile], options);
  const { port } = (await message(child)) as { port: number };
  return {
    port,
    async run(task: Task): Promise<Result> {
      child.send(task);
      return (await message(child)) as Result;
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

/** Steward as `npm start` runs it. Ready when `/readyz` says so. */
export function startBotProcess(configFile: string, opsPort: number) {
  const child = spawn(
    process.execPath,
    [...startFlags(), here('../bin/steward.js'), 'start', '--config', configFile],
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
    stop: () => ended(child, () => child.kill('SIGTERM')),
  };
}

/** The flags of `npm start`, so that the bench measures what people run. */
function startFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(here('../package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

async function message(child: ChildProcess): Promise<unknown> {
  const [value] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Error('a process of the bench ended early');
    }),
  ]);
  return value;
}

async function ended(child: ChildProcess, end: () => void): Promise<void> {
  const exit = once(child, 'exit');
  end();
  await exit;
}
