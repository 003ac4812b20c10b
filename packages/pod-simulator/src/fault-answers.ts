import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

type StatusEffect = {
  status: number;
  headers?: Record<string, string> | undefined;
  body?: unknown;
};

/** Answers with a status instead of doing the thing. A text body is sent as it is, any other as JSON. */
export function sendStatus(request: IncomingMessage, response: ServerResponse, effect: StatusEffect): void {
  const { status, headers, body = { code: status, message: 'Fault' } } = effect;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  afterBody(request, () => {
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(status === 204 || status === 304 ? undefined : text);
  });
}

/** What a proxy in front of the pod answers while the pod is away. */
export function sendHtml(request: IncomingMessage, response: ServerResponse): void {
  afterBody(request, () => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<!doctype html><html><body><h1>We will be back soon</h1></body></html>');
  });
}

// Who is still sending when the answer comes takes the end of the connection for a failure, and sees no answer.
function afterBody(request: IncomingMessage, answer: () => void): void {
  request.once('end', answer);
  request.resume();
}

/** Does the thing, then ends the connection before a byte of the answer. */
export function dropAnswer(request: IncomingMessage, response: ServerResponse): void {
  capture(response, () => request.socket.destroy());
}

/** Does the thing, announces the whole answer, sends half of it and ends the connection. */
export function cutAnswer(request: IncomingMessage, response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  capture(response, (status, headers, body) => {
    const announced = { ...headers, 'content-length': String(Math.max(body.length, 2)) };
    writeHead(status, announced);
    const half = body.subarray(0, Math.floor(body.length / 2));
    write(half, () => request.socket.destroy());
  });
}

/** Does the thing, and answers only after a while. */
export function holdAnswer(response: ServerResponse, until: Promise<void>): void {
  const writeHead = response.writeHead.bind(response);
  const end = response.end.bind(response);
  capture(response, (status, headers, body) => {
    void until.then(() => {
      writeHead(status, headers);
      end(body);
    });
  });
}

// Takes the place of the response's own writing and hands over what would have been sent.
function capture(
  response: ServerResponse,
  done: (status: number, headers: OutgoingHttpHeaders, body: Buffer) => void,
): void {
  const chunks: Buffer[] = [];
  let status = 200;
  let headers: OutgoingHttpHeaders = {};
  const take = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  Object.assign(response, {
    writeHead: (code: number, given?: OutgoingHttpHeaders) => {
      status = code;
      headers = given ?? {};
      return response;
    },
    write: (chunk: unknown) => {
      take(chunk);
      return true;
    },
    end: (chunk: unknown) => {
      take(chunk);
      done(status, headers, Buffer.concat(chunks));
      return response;
    },
  });
}
