import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';

/** A call that has arrived and that the pod has not seen yet. */
export type HeldCall = { release(): void };

/** The wire between Steward and a pod, with a hand on it. */
export type Tap = {
  readonly port: number;
  /** Every call, `METHOD /path`, in the order in which they came. */
  readonly calls: readonly string[];
  /** Every credential that went over the wire: login tokens, session tokens, key manager tokens. */
  readonly credentials: ReadonlySet<string>;
  /** Keeps the next call whose `METHOD /path` matches from the pod until it is released; resolves when it is there. */
  hold(pattern: RegExp): Promise<HeldCall>;
  /** Resolves when Steward gives up a call whose `METHOD /path` matches, before it is answered. */
  abandoned(pattern: RegExp): Promise<void>;
  /** Nobody listens any more: connections are refused, those that are open end. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
};

export type TapHooks = {
  /** Hears a call, `METHOD /path`, before the pod does; what it returns is what the pod gets. */
  readonly onCall?: (call: string, headers: IncomingHttpHeaders, body: Buffer) => Promise<Buffer>;
  /** Hears what the pod answered to a call, before whoever called does. */
  readonly onAnswer?: (call: string, body: string) => void;
};

const HOST = '127.0.0.1';

export async function startTap(podPort: number, { onCall, onAnswer }: TapHooks = {}): Promise<Tap> {
  const calls: string[] = [];
  const credentials = new Set<string>();
  const holds: { pattern: RegExp; arrived: (call: HeldCall) => void }[] = [];
  const mourners = new Set<{ pattern: RegExp; tell: () => void }>();

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = incoming;
    const line = `${method} ${url.split('?')[0]}`;
    const sent = await bytesOf(incoming);
    const body = onCall ? await onCall(line, headers, sent) : sent;
    if (body !== sent) {
      delete headers['transfer-encoding'];
      headers['content-length'] = String(body.length);
    }
    calls.push(line);
    for (const name of ['sessiontoken', 'keymanagertoken']) note(headers[name]);
    if (line.endsWith('/pubkey/authenticate'))
      note((JSON.parse(body.toString()) as { token?: unknown }).token);
    outgoing.on('close', () => {
      if (outgoing.writableFinished) return;
      for (const { pattern, tell } of mourners) if (pattern.test(line)) tell();
    });
    const held = holds.findIndex(({ pattern }) => pattern.test(line));
    const [hold] = held < 0 ? [] : holds.splice(held, 1);
    if (hold) await new Promise<void>((release) => hold.arrived({ release }));
    if (!outgoing.destroyed) forward({ method, url, headers, body }, outgoing);
  }

  type Call = { method: string; url: string; headers: IncomingMessage['headers']; body: Buffer };

  function forward({ method, url, headers, body }: Call, outgoing: ServerResponse): void {
    const { connection: _own, ...rest } = headers;
    const call = request({ host: HOST, port: podPort, method, path: url, headers: rest, agent: false });
    call.on('response', (answer) => {
      const { connection: _theirs, 'keep-alive': _time, ...shown } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, shown);
      const chunks: Buffer[] = [];
      if (onAnswer) {
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => onAnswer(`${method} ${url.split('?')[0]}`, Buffer.concat(chunks).toString()));
      }
      // An answer that breaks off breaks off on this side too.
      pipeline(answer, outgoing, () => {});
    });
    call.on('error', () => outgoing.destroy());
    outgoing.on('close', () => call.destroy());
    call.end(body);
  }

  function note(credential: unknown): void {
    if (typeof credential === 'string') credentials.add(credential);
  }

  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => outgoing.destroy());
  });
  const listen = async (port: number) => {
    server.listen(port, HOST);
    await once(server, 'listening');
  };
  const goAway = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    calls,
    credentials,
    hold: (pattern) => new Promise((arrived) => holds.push({ pattern, arrived })),
    abandoned: (pattern) => new Promise((tell) => mourners.add({ pattern, tell })),
    goAway,
    comeBack: () => listen(port),
    close: async () => {
      if (server.listening) await goAway();
    },
  };
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
