import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export type Received = {
  method: string;
  /** Without query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: Buffer;
  json(): unknown;
};

/** What to answer: a status with JSON or text, or something that misbehaves with the raw response. */
export type Reply =
  | { status?: number; json?: unknown; text?: string; headers?: Record<string, string> }
  | { raw: (response: ServerResponse) => void };

export type Handler = (request: Received, nth: number) => Reply | Promise<Reply>;

/** A server that answers as a test tells it, with a login that works unless told otherwise. */
export type FakePod = {
  url: string;
  port: number;
  calls: Received[];
  /** Answers `METHOD /path` (`*` stands for one segment). A list gives one answer after another, the last for ever. */
  on(route: string, answer: Handler | Reply | Reply[]): void;
  /** Calls so far to a route. */
  count(route: string): number;
  /** Resolves when a route has been called `times` times in all. */
  called(route: string, times?: number): Promise<void>;
  /** Has something closed before the pod: a kit whose feed would run on for ever. */
  beforeClose(close: () => Promise<void>): void;
  close(): Promise<void>;
};

/** With `ca`: only clients whose certificate it vouches for are let in. */
export async function startFakePod(tls?: { cert: string; key: string; ca?: string }): Promise<FakePod> {
  const routes: { pattern: RegExp; handler: Handler; seen: number }[] = [];
  const calls: Received[] = [];
  const waiting = new Set<() => void>();
  const closers: (() => Promise<void>)[] = [];
  let logins = 0;

  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    void answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  };
  const server =
    tls === undefined
      ? createServer(onRequest)
      : createTlsServer({ ...tls, requestCert: tls.ca !== undefined }, onRequest);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.sendDate = false; // the kit would learn its clock skew from it
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', 'http://pod');
    const body = Buffer.concat(chunks);
    const received: Received = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body,
      json: () => JSON.parse(body.toString()),
    };
    calls.push(received);
    const line = `${received.method} ${received.path}`;
    const found = routes.findLast(({ pattern }) => pattern.test(line));
    const nth = found === undefined ? 0 : found.seen++;
    for (const check of waiting) check();
    if (found === undefined)
      return send(response, { status: 404, json: { code: 404, message: `no ${line}` } });
    send(response, await found.handler(received, nth));
  }

  const on: FakePod['on'] = (route, answerWith) => {
    routes.push({ pattern: patternOf(route), handler: handlerOf(answerWith), seen: 0 });
  };
  on('POST */login/pubkey/authenticate', () => ({
    json: { name: 'sessionToken', token: `session-${++logins}` },
  }));
  on('POST */relay/pubkey/authenticate', () => ({
    json: { name: 'keyManagerToken', token: `keyManager-${logins}` },
  }));
  on('GET */pod/v2/sessioninfo', {
    json: { id: 13537736917001, displayName: 'Steward', roles: ['INDIVIDUAL'] },
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const count = (route: string) => {
    const pattern = patternOf(route);
    return calls.filter(({ method, path }) => pattern.test(`${method} ${path}`)).length;
  };
  return {
    url: `http${tls === undefined ? '' : 's'}://127.0.0.1:${port}`,
    port,
    calls,
    on,
    count,
    called: (route, times = 1) =>
      new Promise((resolve) => {
        const check = () => {
          if (count(route) < times) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    beforeClose: (close) => void closers.push(close),
    async close() {
      await Promise.all(closers.splice(0).map((close) => close()));
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function handlerOf(answer: Handler | Reply | Reply[]): Handler {
  if (Array.isArray(answer)) return (_request, nth) => answer[Math.min(nth, answer.length - 1)] ?? {};
  return typeof answer === 'function' ? answer : () => answer;
}

function patternOf(route: string): RegExp {
  const [method = '', path = ''] = route.split(' ');
  const body = path
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/^\*/, '[^ ]*')
    .replaceAll('/*', '/[^/]+');
  return new RegExp(`^${method} ${path.startsWith('*') ? '' : '(?:)'}${body}$`);
}

function send(response: ServerResponse, reply: Reply): void {
  if ('raw' in reply) {
    reply.raw(response);
    return;
  }
  const { status = 200, json, text, headers = {} } = reply;
  const body = json === undefined ? text : JSON.stringify(json);
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'Content-Type': json === undefined ? 'text/html' : 'application/json' }),
    ...headers,
  });
  response.end(body);
}

/** Replies that are none. */
export const misbehave = {
  /** The connection is closed before any answer. */
  drop: { raw: (response) => void response.destroy() },
  /** Never an answer. */
  hang: { raw: () => {} },
  /** Half of a JSON body, then the connection is closed. */
  cut: {
    raw: (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '500' });
      response.write('{"events": [', () => response.destroy());
    },
  },
  html: { status: 200, text: '<html><body>Sign in to continue</body></html>' },
} satisfies Record<string, Reply>;
