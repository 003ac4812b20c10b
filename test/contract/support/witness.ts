import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call and its answer, as they went over the wire. */
export type Exchange = {
  method: string;
  /** With the query. */
  url: string;
  headers: Record<string, string | string[] | undefined>;
  sent: string;
  status: number;
  answer: string;
};

/** Stands between a kit and a pod, passes everything on, and remembers it. */
export type Witness = { port: number; exchanges: Exchange[]; close(): Promise<void> };

export async function startWitness(pod: { port: number }): Promise<Witness> {
  const exchanges: Exchange[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    const asked: Buffer[] = [];
    const onward = request({ host: '127.0.0.1', port: pod.port, method, path: url, headers }, (answer) => {
      const { statusCode: status = 0 } = answer;
      const answered: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => answered.push(chunk));
      answer.on('end', () => {
        const [sent, text] = [asked, answered].map((chunks) => Buffer.concat(chunks).toString());
        exchanges.push({ method, url, headers, sent: sent ?? '', status, answer: text ?? '' });
      });
      outgoing.writeHead(status, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.on('data', (chunk: Buffer) => asked.push(chunk));
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    exchanges,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
