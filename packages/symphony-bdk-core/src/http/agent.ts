import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';
import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import type { ClientCertificate } from '../auth/client-certificate.ts';
import type { ServiceConfig } from '../config/bdk-config.ts';

// An answer that is larger is no answer of this API: the largest are attachments of 30 MB in base64.
const MAX_RESPONSE_BYTES = 64 * 2 ** 20;

/** Dispatchers by service settings; services that agree in proxy, timeout, pool and certificate share one. */
export type DispatcherPool = {
  /** `certificate`: the bot's own, shown to the service. */
  for(service: ServiceConfig, certificate?: ClientCertificate): Dispatcher;
  /** Closes all connections, whatever is under way on them. */
  close(): Promise<void>;
};

/** Makes undici agents (or proxy agents) as services need them. `extraRoots` is PEM, trusted beside the system's roots. */
export function createDispatcherPool(extraRoots: string | undefined): DispatcherPool {
  const made = new Map<string, Dispatcher>();
  const plain = extraRoots === undefined ? {} : { secureContext: secureContext(extraRoots) };
  return {
    for(service, certificate) {
      const { proxy, connectionTimeout, connectionPool } = service;
      const key = JSON.stringify([proxy, connectionTimeout, connectionPool, certificate !== undefined]);
      const present = made.get(key);
      if (present !== undefined) return present;
      const tls =
        certificate === undefined ? plain : { secureContext: secureContext(extraRoots, certificate) };
      const options = {
        connections: connectionPool,
        maxResponseSize: MAX_RESPONSE_BYTES,
        allowH2: false,
        connect: { timeout: connectionTimeout, ...tls },
      };
      const dispatcher =
        proxy === undefined
          ? new Agent(options)
          : new ProxyAgent({
              ...options,
              uri: proxy.uri,
              ...(proxy.authorization === undefined ? {} : { token: proxy.authorization }),
              requestTls: options.connect,
            });
      made.set(key, dispatcher);
      return dispatcher;
    },
    async close() {
      await Promise.all([...made.values()].map((dispatcher) => dispatcher.destroy()));
    },
  };
}

/** Made once: parsing some 150 roots for each connection would cost more than the connection. */
function secureContext(extraRoots: string | undefined, certificate?: ClientCertificate): SecureContext {
  if (extraRoots === undefined) return createSecureContext(certificate);
  const roots = new Set([...getCACertificates('default'), ...getCACertificates('system'), extraRoots]);
  return createSecureContext({ ca: [...roots], ...certificate });
}
