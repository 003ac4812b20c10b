import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server over TCP that can be cut. It knows nothing of what goes over it. */
export type Wire = {
  readonly port: number;
  /** Nothing gets through, in either direction, and nobody is told: as when a switch or a firewall drops every packet. */
  cut(): void;
  /** What was kept back arrives; with `isReset` the connections of before end instead, as when the network forgot them. */
  mend(how?: { readonly isReset: boolean }): void;
  close(): Promise<void>;
};

const HOST = '127.0.0.1';

type Pair = { readonly near: Socket; readonly far: Socket };

export async function startWire({ port: to, host = HOST }: { port: number; host?: string }): Promise<Wire> {
  const pairs = new Set<Pair>();
  let isCut = false;

  function join(near: Socket): void {
    const far = connect(to, host);
    const pair = { near, far };
    pairs.add(pair);
    pass(near, far, pair);
    pass(far, near, pair);
    if (isCut) hold(pair);
  }

  function pass(from: Socket, into: Socket, pair: Pair): void {
    from.setNoDelay();
    from.on('data', (chunk) => {
      if (!into.write(chunk) && !isCut) from.pause();
    });
    into.on('drain', () => {
      if (!isCut) from.resume();
    });
    from.on('error', () => {});
    from.on('close', (isBroken) => {
      // Over a wire that is cut nobody hears that the other side has gone.
      if (isCut) return;
      pairs.delete(pair);
      if (isBroken) into.destroy();
      else into.end();
    });
  }

  function hold({ near, far }: Pair): void {
    near.pause();
    far.pause();
  }

  const server = createServer(join);
  server.listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The wire has no port.');

  return {
    port: address.port,
    cut() {
      isCut = true;
      for (const pair of pairs) hold(pair);
    },
    mend({ isReset } = { isReset: false }) {
      isCut = false;
      for (const pair of pairs) {
        const { near, far } = pair;
        if (isReset || near.destroyed || far.destroyed) {
          pairs.delete(pair);
          near.destroy();
          far.destroy();
        } else {
          near.resume();
          far.resume();
        }
      }
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const { near, far } of pairs) {
        near.destroy();
        far.destroy();
      }
      await closed;
    },
  };
}
