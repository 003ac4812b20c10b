import { createWriteStream } from 'node:fs';
import { userInfo } from 'node:os';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { loadConfig } from '../config/index.ts';
import { codeOf } from '../console/code-of.ts';
import { type ReceivedReport, requestRun } from '../console/request-run.ts';
import type { RunReport } from '../console/run-report.ts';
import { RUN_VERSION, type RunRequest } from '../console/run-request.ts';
import { StartError } from '../start-error.ts';

export type RunOptions = {
  readonly as: string;
  readonly config: string;
  readonly socket?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly page: number;
  readonly out?: string;
};

/** What scripts can go by. */
const EXIT_CODES: Readonly<Record<RunReport['outcome'], number>> = {
  answer: 0,
  preview: 0,
  refused: 1,
  failed: 1,
  asked: 2,
};

/** Runs one command in the running Steward as somebody, and prints what came of it. Sets the exit code. */
export async function runLine(line: string, options: RunOptions): Promise<void> {
  dieQuietly();
  const request: RunRequest = {
    version: RUN_VERSION,
    operator: operatorName(),
    as: options.as,
    line,
    isDryRun: options.dryRun ?? false,
    page: options.page,
  };
  const received = await requestRun(options.socket ?? socketOf(options.config), request);
  const { report } = received;
  process.exitCode = EXIT_CODES[report.outcome];
  const isWhole = await print(received, options);
  if (isWhole) return;
  process.exitCode = 1;
  process.stderr.write('The file is incomplete: the connection ended early. Try again.\n');
}

/** False when the file did not arrive as a whole. */
async function print({ report, file }: ReceivedReport, { json, out }: RunOptions): Promise<boolean> {
  const { file: about } = report;
  if (about === undefined || file === undefined) {
    if (json) printJson(report);
    else (process.exitCode === 0 ? process.stdout : process.stderr).write(`${report.text}\n`);
    if (out !== undefined) process.stderr.write(`Nothing was written to ${out}: the answer is no file.\n`);
    return true;
  }
  const kept: Uint8Array[] = [];
  const target = out !== undefined ? fileAt(out) : json ? collect(kept) : withoutEnd(process.stdout);
  let bytes = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of file ?? []) {
      bytes += piece.byteLength;
      yield piece;
    }
  }
  await pipeline(counted, target).catch((error: unknown) => {
    if (out === undefined) throw error;
    throw new StartError(`Cannot write ${out}: ${codeOf(error)}.`);
  });
  const isWhole = bytes === about.bytes;
  const where = out === undefined ? { content: Buffer.concat(kept).toString('utf8') } : { path: out };
  if (json && isWhole) printJson({ ...report, file: { ...about, ...where } });
  else if (out !== undefined && isWhole) process.stdout.write(`${report.text}\nWritten to ${out}.\n`);
  return isWhole;
}

// What somebody chose as a name is data, and nothing that a terminal obeys. JSON.stringify leaves some of it.
const TERMINAL_CONTROLS = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const printJson = (value: unknown): void => {
  const json = JSON.stringify(value).replaceAll(
    TERMINAL_CONTROLS,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  process.stdout.write(`${json}\n`);
};

/** Only the caller and root can read it: it may be about people. */
const fileAt = (path: string): Writable => createWriteStream(path, { mode: 0o600 });

const collect = (kept: Uint8Array[]): Writable =>
  new Writable({
    write(chunk: Uint8Array, _, done) {
      kept.push(chunk);
      done();
    },
  });

const withoutEnd = (stream: NodeJS.WriteStream): Writable =>
  new Writable({
    write(chunk: Uint8Array, _, done) {
      stream.write(chunk, done);
    },
  });

/** `| head` closes the pipe, and that is no fault. */
function dieQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`Cannot write the answer (${error.code}).\n`);
    process.exit(1);
  });
}

function operatorName(): string {
  try {
    return userInfo().username || 'unknown';
  } catch {
    // In a container, the user may have no name.
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}

function socketOf(configFile: string): string {
  try {
    return loadConfig(configFile, process.env).steward.socket;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new StartError(`${error.message}\nOr name the socket of the running Steward with --socket PATH.`);
  }
}
