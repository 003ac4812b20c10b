import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Logger } from '@finos/symphony-bdk-core';
import { errorFields } from '../log-fields.ts';
import { jsonOf } from './json-of.ts';
import { listenPrivately } from './listen-privately.ts';
import { readLine } from './read-line.ts';
import type { RunAs } from './run-as.ts';
import { problemReport, type RunResult } from './run-report.ts';
import { MAX_REQUEST_BYTES, runRequestShape } from './run-request.ts';

type Options = { readonly path: string; readonly runAs: RunAs; readonly logger: Logger };

const MAX_CONNECTIONS = 32;
/** For how long the other side may neither say nor take anything. */
const MAX_SILENCE_MS = 10_000;

/**
 * Answers `steward run` over a Unix domain socket that only the user who runs Steward can open: one line of JSON in, one line of JSON
 * out, and the bytes of a file behind it. Whatever comes in, the process goes on.
 */
export function createRunServer({ path, runAs, logger }: Options) {
  const waiting = new Set<Socket>();
  const sockets = new Set<Socket>();
  // Whoever has nothing more to say still gets the answer.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // People press Ctrl-C.
    socket.on('error', (error) => logger.debug('a caller was lost', errorFields(error)));
    socket.setTimeout(MAX_SILENCE_MS, () => socket.destroy());
    serve(socket).catch((error: unknown) => {
      logger.debug('a caller was lost', errorFields(error));
      socket.destroy();
    });
  });
  server.maxConnections = MAX_CONNECTIONS;

  async function serve(socket: Socket): Promise<void> {
    waiting.add(socket);
    const read = await readLine(socket, MAX_REQUEST_BYTES).finally(() => waiting.delete(socket));
    // How long it takes to answer is not the caller's fault.
    socket.setTimeout(0);
    const { report, file } = read ? await answerTo(read.line) : TOO_LARGE;
    socket.setTimeout(MAX_SILENCE_MS);
    try {
      const line = Buffer.from(`${JSON.stringify(report)}\n`);
      await pipeline(Readable.from([line, ...(file?.pieces ?? [])]), socket);
    } finally {
      file?.release();
      // What is left of a request that was too large is read by nobody.
      socket.destroySoon();
    }
  }

  async function answerTo(line: Buffer): Promise<RunResult> {
    const request = runRequestShape.safeParse(jsonOf(line));
    return request.success ? runAs(request.data) : INVALID;
  }

  return {
    name: 'console',
    start: () => listenPrivately(server, path),
    async stop(grace: AbortSignal): Promise<void> {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of waiting) socket.destroy();
      grace.addEventListener('abort', () => {
        for (const socket of sockets) socket.destroy();
      });
      await closed;
    },
  };
}

const INVALID: RunResult = {
  report: problemReport(
    'failed',
    'request-invalid',
    'I couldn’t read this request. Use the same version of Steward at both ends.',
  ),
};

const TOO_LARGE: RunResult = {
  report: problemReport(
    'failed',
    'request-too-large',
    `This line is too long. A request has at most ${MAX_REQUEST_BYTES} bytes.`,
  ),
};
