import { getCompileCacheDir } from 'node:module';
import { dirname, extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Answer, openFile, refusalOf, type Statement } from './sqlite-file.ts';
import { SqliteRefusal } from './sqlite-refusal.ts';
import type { Ask, Reply, Told } from './sqlite-worker.ts';

/** Runs statements somewhere, in the order in which they were asked. Throws a SqliteRefusal. */
export type SqliteThread = {
  readonly ask: (statements: readonly Statement[]) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/** Memory never keeps anybody waiting. */
export function sqliteHere(file: string): SqliteThread {
  const opened = openFile(file);
  return {
    async ask(statements) {
      try {
        return opened.run(statements);
      } catch (error) {
        throw new SqliteRefusal(refusalOf(error));
      }
    },
    close: async () => opened.close(),
  };
}

/** A thread does not take over the compile cache of the process, but looks for one in its environment. */
function environment(): NodeJS.ProcessEnv {
  // In the folder for this version of Node, which is within the cache.
  const folder = getCompileCacheDir();
  return folder === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(folder) };
}

type Pending = PromiseWithResolvers<Answer>;

/** A file has a thread of its own. What is asked in one turn of the event loop goes there in one message. */
export function sqliteElsewhere(file: string, onWalLost: () => void = () => {}): SqliteThread {
  let worker: Worker | undefined;
  let waiting: { readonly statements: readonly Statement[]; readonly pending: Pending }[] = [];
  const asked: Pending[] = [];

  function start(): Worker {
    // The folder may hold TypeScript or what was built of it.
    const started = new Worker(new URL(`./sqlite-worker${extname(import.meta.url)}`, import.meta.url), {
      workerData: file,
      env: environment(),
    });
    // Only what is asked keeps the process alive.
    started.unref();
    started.on('message', (replies: Reply | Told) => {
      if (replies === 'wal-lost') return onWalLost();
      for (const reply of replies) {
        const pending = asked.shift();
        if ('answer' in reply) pending?.resolve(reply.answer);
        else pending?.reject(new SqliteRefusal(reply.refusal));
      }
      if (asked.length === 0) started.unref();
    });
    started.on('error', lost);
    started.on('exit', () => lost(new Error('the thread has ended')));
    return started;
  }

  /** The next that is asked starts another one. */
  function lost({ message }: Error): void {
    worker = undefined;
    for (const pending of asked.splice(0)) pending.reject(new SqliteRefusal({ message, code: undefined }));
  }

  function send(): void {
    worker ??= start();
    worker.ref();
    asked.push(...waiting.map(({ pending }) => pending));
    worker.postMessage(waiting.map(({ statements }) => statements) satisfies Ask);
    waiting = [];
  }

  return {
    ask(statements) {
      const pending: Pending = Promise.withResolvers();
      if (waiting.length === 0) queueMicrotask(send);
      waiting.push({ statements, pending });
      return pending.promise;
    },
    async close() {
      const closing = worker;
      if (closing === undefined) return;
      closing.ref();
      const ended = new Promise((resolve) => closing.once('exit', resolve));
      closing.postMessage('close' satisfies Ask);
      await ended;
    },
  };
}
