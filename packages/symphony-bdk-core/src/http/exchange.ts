import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';

/** Where a service lives and how to reach it. `headers` are flat name-value pairs, sent with every request. */
export type Endpoint = {
  origin: string;
  /** Context and service path, for example `/ctx/pod`. */
  base: string;
  headers: readonly string[];
  /** Milliseconds without a byte before the answer counts as lost. */
  readTimeout: number;
  dispatcher: Dispatcher;
};

export type HttpRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  headers: string[];
  /** Pieces are sent one after the other, as quickly as the other side takes them. */
  body?: string | readonly Uint8Array[] | undefined;
  signal?: AbortSignal | undefined;
};

/** An HTTP answer, its body read to the end (or to the limit of error bodies). */
export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string };

const ERROR_BODY_LIMIT = 16_384;

/** One request, one answer; throws what undici throws when none comes. */
export async function exchange(endpoint: Endpoint, request: HttpRequest): Promise<Answer> {
  const { method, path, body } = request;
  const inPieces = typeof body === 'object' ? body : undefined;
  const response = await endpoint.dispatcher.request({
    origin: endpoint.origin,
    path: endpoint.base + path,
    method,
    headers: inPieces ? [...request.headers, 'Content-Length', String(sizeOf(inPieces))] : request.headers,
    body: typeof body === 'string' ? body : inPieces ? Readable.from(inPieces, { objectMode: false }) : null,
    headersTimeout: endpoint.readTimeout,
    bodyTimeout: endpoint.readTimeout,
    signal: request.signal ?? null,
  });
  const { statusCode: status, headers, body: answer } = response;
  const text = status < 400 ? await answer.text() : await startOf(answer);
  return { status, headers, text };
}

const sizeOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((size, { byteLength }) => size + byteLength, 0);

async function startOf(body: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      if (!(chunk instanceof Uint8Array)) break;
      chunks.push(Buffer.from(chunk));
      size += chunk.byteLength;
      if (size >= ERROR_BODY_LIMIT) break; // leaving the loop destroys the rest
    }
  } catch {
    // the status is known, and that is what counts
  }
  return Buffer.concat(chunks).subarray(0, ERROR_BODY_LIMIT).toString('utf8');
}
