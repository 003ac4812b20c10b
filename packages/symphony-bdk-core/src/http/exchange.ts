import { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
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
  /** Called right before it goes out, however long it has waited for a connection. What it throws holds it back. */
  guard?: Guard | undefined;
};

export type Guard = () => void;

/** Thrown of a request that its guard held back, with what the guard threw: it never went out, or not whole. */
export class HeldBack extends Error {
  constructor(cause: unknown) {
    super('the call was held back', { cause });
    this.name = 'HeldBack';
  }
}

/** An HTTP answer, its body read to the end (or to the limit of error bodies). */
export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string };

const ERROR_BODY_LIMIT = 16_384;

/**
 * One request, one answer; throws what undici throws when none comes. It takes what comes from the socket as it comes: the streams that
 * undici would put between cost as much as the rest of a call.
 */
export function exchange(endpoint: Endpoint, request: HttpRequest): Promise<Answer> {
  const { method, path, body, signal, guard } = request;
  const inPieces = typeof body === 'object' ? body : undefined;
  const stream = inPieces && Readable.from(guardedPieces(inPieces, guard), { objectMode: false });
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    endpoint.dispatcher.dispatch(
      {
        origin: endpoint.origin,
        path: endpoint.base + path,
        method,
        headers: inPieces
          ? [...request.headers, 'Content-Length', String(sizeOf(inPieces))]
          : request.headers,
        body: typeof body === 'string' ? body : (stream ?? null),
        headersTimeout: endpoint.readTimeout,
        bodyTimeout: endpoint.readTimeout,
      },
      new Receiver({ signal, guard, stream, resolve, reject }),
    );
  });
}

function ask(guard: Guard | undefined): void {
  try {
    guard?.();
  } catch (error) {
    throw new HeldBack(error);
  }
}

/** A long body may take longer than it may be sent. */
function* guardedPieces(pieces: readonly Uint8Array[], guard: Guard | undefined): Generator<Uint8Array> {
  for (const piece of pieces) {
    ask(guard);
    yield piece;
  }
}

type Receiving = {
  readonly signal: AbortSignal | undefined;
  readonly guard: Guard | undefined;
  /** Of the request's body. */
  readonly stream: Readable | undefined;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};

/** Puts an answer together. Once it is there, or has failed, what still comes changes nothing. */
class Receiver implements Dispatcher.DispatchHandler {
  readonly #receiving: Receiving;
  // As bytes, what has come would take as much memory again.
  readonly #decoder = new StringDecoder('utf8');
  #text = '';
  #controller: Dispatcher.DispatchController | undefined;
  #size = 0;
  #status = 0;
  #headers: Answer['headers'] = {};

  constructor(receiving: Receiving) {
    this.#receiving = receiving;
    receiving.signal?.addEventListener('abort', this.#onAbort, { once: true });
  }

  // A request that waits for a connection hears of it when it gets one.
  readonly #onAbort = (): void => {
    const { signal, reject } = this.#receiving;
    reject(signal?.reason);
    this.#controller?.abort(signal?.reason);
  };

  onRequestStart(controller: Dispatcher.DispatchController): void {
    const { signal, guard } = this.#receiving;
    this.#controller = controller;
    if (signal?.aborted) {
      controller.abort(signal.reason);
      return;
    }
    try {
      ask(guard);
    } catch (error) {
      controller.abort(error as HeldBack);
    }
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Answer['headers']): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const kept = this.#isError() ? chunk.subarray(0, ERROR_BODY_LIMIT - this.#size) : chunk;
    this.#text += this.#decoder.write(kept);
    this.#size += kept.byteLength;
    if (!this.#isError() || this.#size < ERROR_BODY_LIMIT) return;
    this.#answer();
    controller.abort(new Error('The rest of an error is not read.'));
  }

  onResponseEnd(): void {
    this.#answer();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#receiving.stream?.destroy();
    // The status of an error is known, and that is what counts.
    if (this.#isError()) {
      this.#answer();
      return;
    }
    this.#release();
    this.#receiving.reject(error);
  }

  #isError(): boolean {
    return this.#status >= 400;
  }

  #answer(): void {
    this.#release();
    const text = withoutByteOrderMark(this.#text + this.#decoder.end());
    this.#receiving.resolve({ status: this.#status, headers: this.#headers, text });
  }

  #release(): void {
    this.#receiving.signal?.removeEventListener('abort', this.#onAbort);
  }
}

const withoutByteOrderMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

const sizeOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((size, { byteLength }) => size + byteLength, 0);
