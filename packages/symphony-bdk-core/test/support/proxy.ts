import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export type Proxy = {
  port: number;
  /** What went through: `CONNECT host:port` or `GET http://…`, with the authorization sent. */
  seen: { line: string; authorization: string | undefined }[];
  close(): Promise<void>;
};

/** A forward proxy: tunnels for https, absolute-form for http. `refuse`: answers that status to everything. */
export async function startProxy({ refuse }: { refuse?: number } = {}): Promise<Proxy> {
  const seen: Proxy['seen'] = [];
  const note = (line: string, authorization: string | undefined) => seen.push({ line, authorization });
  const server = createServer((incoming, response) => {
    note(`${incoming.method} ${incoming.url}`, incoming.headers['proxy-authorization']);
    const onward = request(
      incoming.url ?? '',
      { method: incoming.method ?? 'GET', headers: incoming.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, client) => {
    note(`CONNECT ${incoming.url}`, incoming.headers['proxy-authorization']);
    if (refuse !== undefined) {
      client.end(`HTTP/1.1 ${refuse} No\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const [host, port] = (incoming.url ?? '').split(':');
    const target = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    target.on('error', () => client.destroy());
    client.on('error', () => target.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
