import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Call } from './call-log.ts';
import { keyProblem, selfSignedCertificate } from './certificates.ts';
import { type Clock, systemClock } from './clock.ts';
import { type Fault, matches } from './faults.ts';
import { createFront } from './front.ts';
import { createHost, type Host, type Logger, registerKey, silentLogger } from './host.ts';
import type { Laboratory } from './laboratory.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { createPerson, type Person } from './people/person.ts';
import { acmeSeed } from './seed/acme-seed.ts';
import { parseSeed, type Seed } from './seed/seed.ts';
import { createApp } from './server.ts';
import { type Snapshot, snapshot } from './snapshot.ts';
import type { LiveListener } from './world/events.ts';

/** How the pod starts. */
export type PodOptions = {
  /** default: the firm Acme Capital */
  seed?: Seed;
  /** default: any free one */
  port?: number;
  /** a second port for login by client certificate, 0 for any free one; none when absent */
  tlsPort?: number;
  clock?: Clock;
  logger?: Logger;
  limits?: Partial<Limits>;
  /** public keys in PEM by username */
  keys?: Record<string, string>;
  /** client certificates in PEM by username */
  certificates?: Record<string, string>;
};

/** A running pod. */
export type Pod = {
  /** `http://127.0.0.1:port` */
  url: string;
  port: number;
  /** the second port: `https://127.0.0.1:port`, and the certificate (PEM) that clients must trust */
  tls?: { url: string; port: number; certificate: string };
  /** wipes everything and replays the seed; keys, certificates and listeners stay */
  reset: () => Promise<void>;
  close: () => Promise<void>;
  /** lets a service account log in with the private key that belongs to this PEM */
  registerKey: (username: string, pem: string) => void;
  /** lets a service account log in with this client certificate (PEM) over the second port */
  registerCertificate: (username: string, pem: string) => void;
  /** what somebody does in their client */
  as: (username: string) => Person;
  /** tells the chat page what no pod knows: what to try, and who may run which command where */
  equip: (laboratory: Laboratory) => void;
  faults: { add: (fault: Fault) => void; clear: () => void };
  /** the whole world as plain data */
  world: () => Snapshot;
  /** API calls received, from a time (ms) on */
  calls: (since?: number) => Call[];
  /** hears what `/sim/events` tells; returns how to stop */
  on: (listener: LiveListener) => () => void;
};

/** Starts a pod on 127.0.0.1. Throws when the seed or a key is not valid or the port is taken. */
export async function startPod(options: PodOptions = {}): Promise<Pod> {
  const host = createHost({
    clock: options.clock ?? systemClock,
    limits: { ...defaultLimits, ...options.limits },
    logger: options.logger ?? silentLogger,
    seed: parseSeed(options.seed ?? acmeSeed),
    destroyConnections: ({ match }) => front.destroy((target) => matches(match, target)),
    releaseConnections: () => front.release(),
  });
  for (const [username, pem] of Object.entries(options.keys ?? {})) registerKey(host, username, pem);
  for (const [username, pem] of Object.entries(options.certificates ?? {}))
    registerCertificate(host, username, pem);
  const front = createFront(host, listenerOf(host));
  const server = createServer(front.listener);
  const port = await listen(server, options.port ?? 0);
  const secure = options.tlsPort === undefined ? undefined : await startTls(front.listener, options.tlsPort);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    ...(secure && { tls: secure.tls }),
    async reset() {
      host.reset();
    },
    async close() {
      await Promise.all([close(server), secure && close(secure.server)]);
    },
    registerKey: (username, pem) => registerKey(host, username, pem),
    registerCertificate: (username, pem) => registerCertificate(host, username, pem),
    as: (username) => createPerson(host, username),
    equip(laboratory) {
      host.laboratory = laboratory;
    },
    faults: host.faults,
    world: () => snapshot(host),
    calls: (since) => host.calls.since(since),
    on(listener) {
      host.listeners.add(listener);
      return () => host.listeners.delete(listener);
    },
  };
}

// Longer than clients keep an idle connection: else the pod closes one on which a request is on its way.
const KEEP_ALIVE_MILLIS = 65_000;

async function listen(server: Server, port: number): Promise<number> {
  server.keepAliveTimeout = KEEP_ALIVE_MILLIS;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

async function startTls(listener: RequestListener, wanted: number) {
  // Its own certificate is the pod's and not a client's: the smaller key starts quickly.
  const { certificate, key } = selfSignedCertificate('pod.localhost', { bits: 2048 });
  // Any client certificate gets in here; whose it is, the login finds out.
  const trust = { requestCert: true, rejectUnauthorized: false };
  const server = createTlsServer({ cert: certificate, key, ...trust }, listener);
  const port = await listen(server, wanted);
  return { server, tls: { url: `https://127.0.0.1:${port}`, port, certificate } };
}

function listenerOf(host: Host): RequestListener {
  const { fetch } = createApp(host);
  const listener = getRequestListener(fetch as Parameters<typeof getRequestListener>[0]);
  // It answers every error itself.
  return (request, response) => void listener(request, response);
}

function registerCertificate(host: Host, username: string, pem: string): void {
  const { certificates, world, limits, logger } = host;
  const user = world.users.byUsername(username);
  if (!user) throw new Error(`There is nobody with the username ${username}`);
  const certificate = new X509Certificate(pem);
  const problem = keyProblem(certificate, limits);
  if (problem !== undefined) logger.warn(`${username} cannot log in with this certificate. ${problem}`);
  certificates.set(user.username, certificate.toString());
}
