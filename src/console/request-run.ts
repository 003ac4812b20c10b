import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { codeOf } from './code-of.ts';
import { jsonOf } from './json-of.ts';
import { readLine } from './read-line.ts';
import { problemReport, type RunReport, runReportShape } from './run-report.ts';
import type { RunRequest } from './run-request.ts';

/** A report, and the bytes of its file as they come. */
export type ReceivedReport = { readonly report: RunReport; readonly file?: AsyncIterable<Uint8Array> };

/** Asks the Steward that listens at this path. When nobody answers, the report says so, and what to do. */
export async function requestRun(path: string, request: RunRequest): Promise<ReceivedReport> {
  const socket = createConnection(path);
  // Seen by whatever waits for the socket; a listener keeps the process alive where nothing does.
  socket.on('error', () => {});
  try {
    await once(socket, 'connect');
  } catch (error) {
    return { report: problemReport('failed', 'not-reachable', whyNot(path, error)) };
  }
  const read = await exchange(socket, request).catch(() => undefined);
  const report = read?.isWhole ? runReportShape.safeParse(jsonOf(read.line)) : undefined;
  if (read === undefined || !report?.success) {
    socket.destroy();
    const message =
      'Steward ended the connection before it answered. It may be stopping: try again, or see its log.';
    return { report: problemReport('failed', 'cut-off', message) };
  }
  if (report.data.file === undefined) {
    socket.destroy();
    return { report: report.data };
  }
  return { report: report.data, file: restOf(socket, read.rest) };
}

function exchange(socket: Socket, request: RunRequest) {
  socket.end(`${JSON.stringify(request)}\n`);
  return readLine(socket);
}

async function* restOf(socket: Socket, first: Uint8Array): AsyncGenerator<Uint8Array> {
  yield first;
  try {
    for await (const chunk of socket) yield chunk;
  } catch {
    // Whoever reads it sees that bytes are missing.
  }
}

function whyNot(path: string, error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ECONNREFUSED')
    return `No Steward answers at ${path}. Start it with: steward start\nIf it runs with another configuration, name that with --config, or its socket with --socket.`;
  if (code === 'EACCES' || code === 'EPERM')
    return `You may not use ${path}. Only the user that Steward runs as can, and root.`;
  return `Cannot reach Steward at ${path} (${code}).`;
}
