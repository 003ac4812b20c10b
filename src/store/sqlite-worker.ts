import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, openFile, type Refusal, refusalOf, type Statement } from './sqlite-file.ts';

/** Statements that belong together; several of these can be asked at once. */
export type Ask = readonly (readonly Statement[])[] | 'close';

/** One for each that was asked, in order. */
export type Reply = readonly ({ readonly answer: Answer } | { readonly refusal: Refusal })[];

/** Besides the replies: somebody deleted the WAL. */
export type Told = 'wal-lost';

// Runs an SQLite file for another thread, which so never waits for the disk.
let file: ReturnType<typeof openFile> | undefined;

parentPort?.on('message', (asked: Ask) => {
  if (asked === 'close') {
    file?.close();
    parentPort?.close();
    return;
  }
  parentPort?.postMessage(
    asked.map((statements) => {
      try {
        file ??= openFile(String(workerData), () => parentPort?.postMessage('wal-lost' satisfies Told));
        return { answer: file.run(statements) };
      } catch (error) {
        return { refusal: refusalOf(error) };
      }
    }) satisfies Reply,
  );
});
