import type { Dispatcher } from 'undici';
import { type AuthSession, createAuthSession } from './auth/auth-session.ts';
import type { ClientCertificate } from './auth/client-certificate.ts';
import { loginByCertificate, loginByKey } from './auth/login-method.ts';
import type { BdkConfig, ServiceConfig } from './config/bdk-config.ts';
import { loadCredentials } from './credentials.ts';
import { createDatafeedApi } from './datafeed/datafeed-api.ts';
import { createDatafeedLoop, type DatafeedLoop } from './datafeed/datafeed-loop.ts';
import type { SharedFeed } from './datafeed/feed-choice.ts';
import { type FileReader, nodeFiles } from './files.ts';
import { abortable } from './http/abortable.ts';
import { createDispatcherPool } from './http/agent.ts';
import { createNodeChoice } from './http/agent-nodes.ts';
import { createApiClient } from './http/api-client.ts';
import type { Random } from './http/backoff.ts';
import type { CallObserver } from './http/call-observer.ts';
import { type Clock, systemClock } from './http/clock.ts';
import type { Endpoint } from './http/exchange.ts';
import { createRecovery, type Recovery } from './http/recovery.ts';
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
  /** For waits of your own between attempts, which end when the pod is back. */
  recovery: Pick<Recovery, 'wait' | 'onReturn'>;
  sessions: SessionService;
  messages: MessageService;
  users: UserService;
  streams: StreamService;
  connections: ConnectionService;
  presence: PresenceService;
  manifest: ManifestService;
  health: HealthService;
  datafeed: DatafeedLoop;
  /**
   * Stops the datafeed, ends every wait, lets calls under way finish, closes all connections. What has not finished when
   * `signal` aborts is cut off.
   */
  close(options?: { signal?: AbortSignal }): Promise<void>;
};

export type BdkOptions = {
  config: BdkConfig;
  logger?: Logger;
  clock?: Clock;
  /** Hears of every call but the login, for metrics. */
  observer?: CallObserver;
  /**
   * For a bot of several processes, of which one that stood still must not go on with what another has taken over. Asked at the beginning of
   * each call that changes something; what it answers is called right before each attempt goes out, and ends the call by what it throws.
   */
  guardOf?: () => (() => void) | undefined;
  /** For jitter, trace ids and multipart boundaries. */
  random?: Random;
  /** In place of the kit's own agents, also for showing a client certificate; the caller closes it. */
  dispatcher?: Dispatcher;
  files?: FileReader;
  /** How long a rejected login is repeated after one that worked, before it is an AuthError, in milliseconds; default five minutes. */
  rejectedLoginPatienceMs?: number;
  /**
   * How long after its first attempt a call may be repeated, in milliseconds, for a bot that repeats by itself; without end by default. A
   * wait that the pod asked for is not cut short.
   */
  maxRepeatMs?: number;
  /**
   * Where several processes read as the same bot, or one after the other: which datafeed they read is noted, and one at a time chooses or
   * creates it. By default there is only this one, which asks the agent.
   */
  sharedFeed?: SharedFeed;
};

const REJECTED_LOGIN_PATIENCE_MS = 300_000;

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
    rejectedLoginPatienceMs: patienceMs = REJECTED_LOGIN_PATIENCE_MS,
    maxRepeatMs,
    sharedFeed,
  } = options;
  const { key, certificate, extraRoots } = await loadCredentials(config, files);
  if (config.unused.length > 0) logger.info('configuration keys without effect', { keys: config.unused });
  const pool = createDispatcherPool(extraRoots);
  const closing = new AbortController();
  const lifetime = closing.signal;
  const endpoint = (service: ServiceConfig, path: string, shown?: ClientCertificate): Endpoint => ({
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
    dispatcher: options.dispatcher ?? pool.for(service, shown),
  });
  const endpoints = {
    pod: endpoint(config.pod, '/pod'),
    agent: endpoint(config.agent, '/agent'),
    login: endpoint(config.pod, '/login'),
    relay: endpoint(config.keyManager, '/relay'),
    sessionauth: endpoint(config.sessionAuth, '/sessionauth', certificate),
    keyauth: endpoint(config.keyManager, '/keyauth', certificate),
  };
  const retry = { ...config.retry, ...(maxRepeatMs === undefined ? {} : { maxTotalMillis: maxRepeatMs }) };
  const { username } = config.bot;
  const login =
    key === undefined
      ? { method: loginByCertificate(), pod: endpoints.sessionauth, keyManager: endpoints.keyauth }
      : { method: loginByKey(username, key), pod: endpoints.login, keyManager: endpoints.relay };
  const recovery = createRecovery({ clock, random });
  const auth = createAuthSession({
    ...login,
    username,
    retry,
    clock,
    random,
    logger,
    recovery,
    lifetime,
    patienceMs,
  });
  const agents =
    config.agentNodes === undefined
      ? undefined
      : createNodeChoice({
          agents: config.agentNodes,
          endpointOf: (service) => endpoint(service, '/agent'),
          clock,
          random,
          logger,
        });
  const { observer, guardOf } = options;
  const api = createApiClient({
    endpoints,
    agents,
    auth,
    retry,
    clock,
    random,
    logger,
    observer,
    guardOf,
    recovery,
    lifetime,
  });
  const datafeed = createDatafeedLoop({
    api: createDatafeedApi(api, config.datafeed),
    retry: config.datafeed.retry,
    clock,
    random,
    logger,
    recovery,
    ...(sharedFeed ? { shared: sharedFeed } : {}),
  });
  return {
    auth,
    recovery,
    sessions: createSessionService(api, auth),
    messages: createMessageService(api, random),
    users: createUserService(api),
    streams: createStreamService(api),
    connections: createConnectionService(api),
    presence: createPresenceService(api),
    manifest: createManifestService(api),
    health: createHealthService(api),
    datafeed,
    async close({ signal } = {}) {
      await datafeed.stop();
      closing.abort(new DOMException('the kit was closed', 'AbortError'));
      await abortable(api.idle(), signal).catch(() => {}); // out of time: what is left is cut off
      await pool.close();
    },
  };
}

const USER_AGENT = `symphony-bdk-typescript/${VERSION} node/${process.versions.node}`;

function originOf({ scheme, host, port }: ServiceConfig): string {
  const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  return `${scheme}://${name}:${port}`;
}
