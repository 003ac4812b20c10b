import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** How a process ended: its exit code, or the signal that ended it. */
export type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

/** Steward's command line in a process of its own, under the Node that the project pins. */
export type BotProcess = {
  /** Everything it has written, line by line. */
  readonly lines: readonly string[];
  readonly ended: Promise<Ending>;
  /** Resolves with the first line that matches; rejects when it ends without one. */
  says(pattern: RegExp): Promise<string>;
  /** Ends it in the middle of whatever it does, as `kill -9` does. May be called from within a call of the pod. */
  kill(): Promise<Ending>;
  /** Asks it to stop: with SIGTERM as a service manager does, or SIGINT as Ctrl-C does. */
  terminate(signal?: 'SIGTERM' | 'SIGINT'): Promise<Ending>;
  /** Has it stand still, as a debugger or a suspended machine does, until `thaw`. */
  freeze(): void;
  thaw(): void;
  /** Asks it to read the policy again. */
  hangUp(): void;
  /** The ids of this process and of all that came of it. */
  family(): readonly number[];
};

/** None outlives what started it. */
const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

const root = fileURLToPath(new URL('../..', import.meta.url));

type Running = {
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** What is run; what runs from sources, when none is named. */
  readonly program?: string;
};

export const runSteward = (
  args: readonly string[],
  { env, program = 'bin/steward.js' }: Running = {},
): BotProcess => runIn(root, `${root}/node_modules/.bin/node`, [program, ...args], env);

/** A script of package.json, run by npm as a person would. */
export const runNpm = (args: readonly string[], env: NodeJS.ProcessEnv = {}): BotProcess =>
  runIn(root, 'npm', args, env);

/** A Steward in another folder. */
export function runIn(
  folder: string,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): BotProcess {
  const child = spawn(command, args, {
    cwd: folder,
    // Nothing of the machine's own settings, such as a proxy; and npm asks nobody for a newer one.
    env: { PATH: process.env.PATH, npm_config_update_notifier: 'false', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  alive.add(child);
  child.on('close', () => alive.delete(child));
  const lines: string[] = [];
  const listeners = new Set<(line: string) => void>();
  const hear = (line: string) => {
    lines.push(line);
    for (const listener of listeners) listener(line);
  };
  for (const output of [child.stdout, child.stderr]) createInterface({ input: output }).on('line', hear);
  const ended = once(child, 'close').then(([code, signal]): Ending => ({ code, signal }));

  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    lines,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (line: string) => {
          if (!pattern.test(line)) return;
          listeners.delete(look);
          resolve(line);
        };
        listeners.add(look);
        void ended.then(() => reject(new Error(`It ended without ${pattern}:\n${lines.join('\n')}`)));
        for (const line of lines) look(line);
      }),
    kill: () => end('SIGKILL'),
    terminate: (signal = 'SIGTERM') => end(signal),
    freeze: () => {
      child.kill('SIGSTOP');
    },
    thaw: () => {
      child.kill('SIGCONT');
    },
    hangUp: () => {
      child.kill('SIGHUP');
    },
    family: () => (child.pid === undefined ? [] : familyOf(child.pid)),
  };
}

/** Only Linux tells; elsewhere it is the process alone. */
function familyOf(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
  } catch {
    return [pid];
  }
}
