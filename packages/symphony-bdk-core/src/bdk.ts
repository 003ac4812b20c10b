import type { Dispatcher } from 'undici';
import { type AuthSession, createAuthSession } from './auth/auth-session.ts';
import type { BdkConfig, ServiceConfig } from './config/bdk-config.ts';
import { loadCredentials } from './credentials.ts';
import { createDatafeedApi } from './datafeed/datafeed-api.ts';
import { createDatafeedLoop, type DatafeedLoop } from './datafeed/datafeed-loop.ts';
import { type FileReader, nodeFiles } from './files.ts';
import { createDispatcherPool } from './http/agent.ts';
import { createApiClient } from './http/api-client.ts';
import type { Random } from './http/backoff.ts';
import { type Clock, systemClock } from './http/clock.ts';
import type { Endpoint } from './http/exchange.ts';
import { type Logger, silentLogger } from './logger.ts';
import { type ConnectionService, createConnectionService } from './services/connection-service.ts';
import { createHealthService, type HealthService } from './services/health-service.ts';
import { createManifestService, type ManifestService } from './services/manifest-service.ts';
import { createMessageService, type MessageService } from './services/message-service.ts';
import { createPresenceService, type PresenceService } from './services/presence-service.ts';
import { createSessionService, type SessionService } from './services/session-service.ts';
import { createStreamService, type StreamService } from './services/stream-service.ts';
import { createUserService, type UserService } from './services/user-service.ts';
import { VERSION } from './version.ts';

/** Everything a bot needs, built and wired. */
export type SymphonyBdk = {
  auth: AuthSession;
  sessions: SessionService;
  messages: MessageService;
  users: UserService;
  streams: StreamService;
  connections: ConnectionService;
  presence: PresenceService;
  manifest: ManifestService;
  health: HealthService;
  datafeed: DatafeedLoop;
  /** Stops the datafeed, ends every wait, lets calls under way finish, closes all connections. */
  close(): Promise<void>;
};

export type BdkOptions = {
  config: BdkConfig;
  logger?: Logger;
  clock?: Clock;
  /** For jitter, trace ids and multipart boundaries. */
  random?: Random;
  /** In place of the kit's own agents; the caller closes it. */
  dispatcher?: Dispatcher;
  files?: FileReader;
};

/**
 * Builds the kit. Reads the key (and trust store) and throws a ConfigError when they are of no use; makes no call: the
 * first call logs in.
 */
export async function createBdk(options: BdkOptions): Promise<SymphonyBdk> {
  const {
    config,
    logger = silentLogger,
    clock = systemClock,
    random = Math.random,
    files = nodeFiles,
  } = options;
  const { key, extraRoots } = await loadCredentials(config, files);
  if (config.unused.length > 0) logger.info('configuration keys without effect', { keys: config.unused });
  const pool = createDispatcherPool(extraRoots);
  const closing = new AbortController();
  const lifetime = closing.signal;
  const endpoint = (service: ServiceConfig, path: string): Endpoint => ({
    origin: originOf(service),
    base: `${service.context}${path}`,
    headers: [
      ...Object.entries(service.defaultHeaders).flat(),
      'User-Agent',
      USER_AGENT,
      'Accept',
      'application/json',
    ],
    readTimeout: service.readTimeout,
    dispatcher: options.dispatcher ?? pool.for(service),
  });
  const endpoints = {
    pod: endpoint(config.pod, '/pod'),
    agent: endpoint(config.agent, '/agent'),
    login: endpoint(config.pod, '/login'),
    relay: endpoint(config.keyManager, '/relay'),
  };
  const { retry } = config;
  const { login, relay } = endpoints;
  const { username } = config.bot;
  const auth = createAuthSession({ username, key, login, relay, retry, clock, random, logger, lifetime });
  const api = createApiClient({ endpoints, auth, retry, clock, random, logger, lifetime });
  const datafeed = createDatafeedLoop({
    api: createDatafeedApi(api, config.datafeed),
    retry: config.datafeed.retry,
    clock,
    random,
    logger,
  });
  return {
    auth,
    sessions: createSessionService(api),
    messages: createMessageService(api, random),
    users: createUserService(api),
    streams: createStreamService(api),
    connections: createConnectionService(api),
    presence: createPresenceService(api),
    manifest: createManifestService(api),
    health: createHealthService(api),
    datafeed,
    async close() {
      await datafeed.stop();
      closing.abort(new DOMException('the kit was closed', 'AbortError'));
      await pool.close();
    },
  };
}

const USER_AGENT = `symphony-bdk-typescript/${VERSION} node/${process.versions.node}`;

function originOf({ scheme, host, port }: ServiceConfig): string {
  const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  return `${scheme}://${name}:${port}`;
}
