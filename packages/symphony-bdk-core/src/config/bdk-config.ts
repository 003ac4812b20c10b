import type { RetryPolicy } from '../http/backoff.ts';
import type { ConfigIssue } from './config-error.ts';
import { environmentProxy, type ProxyConfig, writtenProxy } from './proxy.ts';
import type { WrittenConfig, WrittenConnection, WrittenSource } from './schema.ts';
import type { Environment } from './variables.ts';

/** Where one service lives and how to talk to it, everything inherited and resolved. Timeouts in milliseconds. */
export type ServiceConfig = {
  scheme: 'https' | 'http';
  host: string;
  port: number;
  /** Empty, or `/` and the context without a slash at its end. */
  context: string;
  proxy?: ProxyConfig;
  defaultHeaders: Record<string, string>;
  connectionTimeout: number;
  readTimeout: number;
  /** Most connections to one host. */
  connectionPool: number;
};

/** Where a secret is. */
export type SecretSource = { path: string } | { content: string };

/** The kit's configuration, resolved: every service has all its settings. */
export type BdkConfig = {
  pod: ServiceConfig;
  agent: ServiceConfig;
  keyManager: ServiceConfig;
  /** Where certificates are shown (`/sessionauth`) and sessions are ended. */
  sessionAuth: ServiceConfig;
  bot: {
    username: string;
    /** Of a login by certificate: the same PEM as `certificate`. */
    privateKey: SecretSource;
    /** Only when the bot logs in by certificate. */
    certificate?: SecretSource;
  };
  ssl: { trustStore?: { path: string } };
  retry: RetryPolicy;
  datafeed: {
    /** The feed never gives up, so there is no number of attempts. */
    retry: Omit<RetryPolicy, 'maxAttempts'>;
    /** Sent when the feed is created; Agent 26.2.1 or newer. */
    includeInvisible?: boolean;
    /** Whether reading the feed marks the bot as available. The agent's default is true. */
    updatePresence?: boolean;
  };
  /** Keys that are accepted from the official kits' files and have no effect here. */
  unused: string[];
};

const CONNECTION_TIMEOUT_MS = 15_000; // as the official kits
const READ_TIMEOUT_MS = 60_000; // a feed read may rightly take 30 s
const CONNECTION_POOL = 64;
const RETRY: RetryPolicy = {
  maxAttempts: 10,
  initialIntervalMillis: 500,
  multiplier: 2,
  maxIntervalMillis: 30_000,
};
/** A feed that waits longer loses time that users notice. */
const FEED_MAX_INTERVAL_MS = 30_000;

type Resolved = { config: BdkConfig; issues: ConfigIssue[] };

/** Applies inheritance and defaults. Issues are what only shows up then: a service without a host. */
export function resolveConfig(written: WrittenConfig, env: Environment): Resolved {
  const issues: ConfigIssue[] = [];
  const names = ['pod', 'agent', 'keyManager'] as const;
  const missing = names.filter((name) => written[name]?.host === undefined && written.host === undefined);
  if (missing.length === names.length) {
    issues.push({
      path: 'host',
      message: 'is missing: the host name of the pod, for example acme.symphony.com',
    });
  } else {
    const message = 'is missing, and there is no host at the top level to inherit';
    issues.push(...missing.map((name) => ({ path: `${name}.host`, message })));
  }
  const { datafeed, retry, bot } = written;
  const { maxAttempts: _never, ...feedRetry } = { ...RETRY, ...defined(datafeed?.retry) };
  feedRetry.maxIntervalMillis = Math.min(feedRetry.maxIntervalMillis, FEED_MAX_INTERVAL_MS);
  const certificate = bot.certificate === undefined ? undefined : secretSource(bot.certificate);
  const privateKey = certificate ?? secretSource(bot.privateKey ?? {});
  const config: BdkConfig = {
    pod: resolveService(written, written.pod, env),
    agent: resolveService(written, written.agent, env),
    keyManager: resolveService(written, written.keyManager, env),
    // where the pod is, unless the top level or its own block says otherwise
    sessionAuth: resolveService({ ...defined(written.pod), ...defined(written) }, written.sessionAuth, env),
    bot: { username: bot.username, privateKey, ...(certificate === undefined ? {} : { certificate }) },
    ssl: written.ssl?.trustStore === undefined ? {} : { trustStore: { path: written.ssl.trustStore.path } },
    retry: { ...RETRY, ...defined(retry) },
    datafeed: {
      retry: feedRetry,
      ...(datafeed?.includeInvisible === undefined ? {} : { includeInvisible: datafeed.includeInvisible }),
      ...(datafeed?.updatePresence === undefined ? {} : { updatePresence: datafeed.updatePresence }),
    },
    unused: unusedKeys(written),
  };
  return { config, issues };
}

function resolveService(
  top: WrittenConnection,
  own: WrittenConnection = {},
  env: Environment,
): ServiceConfig {
  const { host = '', context = '', scheme = 'https', ...rest } = { ...defined(top), ...defined(own) };
  const port = rest.port ?? (scheme === 'https' ? 443 : 80);
  const proxy =
    rest.proxy === undefined ? environmentProxy(env, { scheme, host, port }) : writtenProxy(rest.proxy);
  const trimmed = context.replaceAll(/^\/+|\/+$/g, '');
  return {
    scheme,
    host,
    port,
    context: trimmed === '' ? '' : `/${trimmed}`,
    ...(proxy === undefined ? {} : { proxy }),
    defaultHeaders: { ...top.defaultHeaders, ...own.defaultHeaders },
    connectionTimeout: rest.connectionTimeout ?? CONNECTION_TIMEOUT_MS,
    readTimeout: rest.readTimeout ?? READ_TIMEOUT_MS,
    connectionPool: rest.connectionPoolPerRoute ?? rest.connectionPoolMax ?? CONNECTION_POOL,
  };
}

function secretSource({ path, content = '' }: WrittenSource): SecretSource {
  return path === undefined ? { content } : { path };
}

function unusedKeys(written: WrittenConfig): string[] {
  const found = {
    app: written.app,
    datahose: written.datahose,
    extensions: written.extensions,
    'datafeed.idFilePath': written.datafeed?.idFilePath,
    'datafeed.retry.maxAttempts': written.datafeed?.retry?.maxAttempts,
  };
  return Object.entries(found).flatMap(([key, value]) => (value === undefined ? [] : [key]));
}

/** The object without its undefined members, so that a spread does not wipe out what is inherited. */
function defined<T extends object>(object: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object ?? {}).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
