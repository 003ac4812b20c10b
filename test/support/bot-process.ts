import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
  /** Asks it to stop, as a service manager does. */
  terminate(): Promise<Ending>;
};

const root = fileURLToPath(new URL('../..', import.meta.url));

export function runSteward(args: readonly string[]): BotProcess {
  const child = spawn(`${root}/node_modules/.bin/node`, ['bin/steward.js', ...args], {
    cwd: root,
    // Nothing of the machine's own settings, such as a proxy.
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
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
    terminate: () => end('SIGTERM'),
  };
}
