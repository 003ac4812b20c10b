import type { RetryPolicy } from '../http/backoff.ts';
import type { AgentNodes, BdkConfig, SecretSource, ServiceConfig } from './bdk-config.ts';
import type { ConfigIssue } from './config-error.ts';
import { environmentProxy } from './environment-proxy.ts';
import { writtenProxy } from './proxy.ts';
import type { WrittenAgent, WrittenConfig, WrittenConnection, WrittenSource } from './schema.ts';
import type { Environment } from './variables.ts';

const CONNECTION_TIMEOUT_MS = 15_000; // as the official kits
const READ_TIMEOUT_MS = 60_000; // a feed read may rightly take 30 s
const CONNECTION_POOL = 64;
const RETRY: RetryPolicy = {
  maxAttempts: 10,
  initialIntervalMillis: 500,
  multiplier: 2,
  maxIntervalMillis: 30_000,
};
/** What is said while there is no feed is in none, and as long as the feed waits, nobody notices that the pod is back. */
const FEED_MAX_INTERVAL_MS = 5_000;

type Resolved = { config: BdkConfig; issues: ConfigIssue[] };

/** What resolving needs beside the configuration: the environment, and where a path of the file leads. */
export type Surroundings = { env: Environment; place: (path: string) => string };

/** Applies inheritance and defaults. Issues are what only shows up then: a service without a host, a proxy that cannot be read. */
export function resolveConfig(written: WrittenConfig, { env, place }: Surroundings): Resolved {
  const { datafeed, bot, ssl, agent } = written;
  const issues = missingHosts(written);
  const resolve = (top: WrittenConnection, own?: WrittenConnection) =>
    resolveService(top, own, env, (issue) => {
      if (!issues.some(({ path }) => path === issue.path)) issues.push(issue);
    });
  const agentNodes = resolveNodes(written, agent, resolve);
  const config: BdkConfig = {
    pod: resolve(written, written.pod),
    agent: agentNodes?.nodes[0] ?? resolve(written, agent),
    ...(agentNodes === undefined ? {} : { agentNodes }),
    keyManager: resolve(written, written.keyManager),
    // where the pod is, unless the top level or its own block says otherwise
    sessionAuth: resolve({ ...defined(written.pod), ...defined(written) }, written.sessionAuth),
    bot: resolveBot(bot, place),
    ssl: ssl?.trustStore === undefined ? {} : { trustStore: secretSource(ssl.trustStore, place) },
    retry: resolveRetry(written.retry),
    datafeed: {
      retry: feedRetry(datafeed?.retry),
      ...(datafeed?.includeInvisible === undefined ? {} : { includeInvisible: datafeed.includeInvisible }),
      ...(datafeed?.updatePresence === undefined ? {} : { updatePresence: datafeed.updatePresence }),
      ...(datafeed?.tag === undefined ? {} : { tag: datafeed.tag }),
    },
    unused: unusedKeys(written),
  };
  return { config, issues };
}

function missingHosts(written: WrittenConfig): ConfigIssue[] {
  const names = ['pod', 'agent', 'keyManager'] as const;
  const isGiven = (name: (typeof names)[number]) =>
    written[name]?.host !== undefined || (name === 'agent' && written.agent?.loadBalancing !== undefined);
  const missing = names.filter((name) => written.host === undefined && !isGiven(name));
  if (missing.length === names.length) {
    return [{ path: 'host', message: 'is missing: the host name of the pod, for example acme.symphony.com' }];
  }
  const message = 'is missing, and there is no host at the top level to inherit';
  return missing.map((name) => ({ path: `${name}.host`, message }));
}

/** Nodes take headers, proxy and timeouts from above; where they are, they say themselves, as in the official kit. */
function resolveNodes(
  top: WrittenConnection,
  { loadBalancing, ...agent }: WrittenAgent = {},
  resolve: (top: WrittenConnection, own: WrittenConnection) => ServiceConfig,
): AgentNodes | undefined {
  if (loadBalancing === undefined) return undefined;
  const { mode, stickiness = true } = loadBalancing;
  const above = {
    ...defined(top),
    ...defined(agent),
    defaultHeaders: { ...top.defaultHeaders, ...agent.defaultHeaders },
  };
  const { scheme: _scheme, host: _host, port: _port, context: _context, ...shared } = above;
  const [first, ...others] = loadBalancing.nodes.map((node) => resolve(shared, node));
  return first === undefined ? undefined : { mode, isSticky: stickiness, nodes: [first, ...others] };
}

/** A key and a certificate: the key is used, because it needs no port of its own. The Java kit takes neither. */
function resolveBot(
  { username, privateKey, certificate }: WrittenConfig['bot'],
  place: Surroundings['place'],
): BdkConfig['bot'] {
  if (privateKey !== undefined || certificate === undefined) {
    return { username, privateKey: secretSource(privateKey ?? {}, place) };
  }
  const { password } = certificate;
  const store = { ...secretSource(certificate, place), ...(password === undefined ? {} : { password }) };
  return { username, privateKey: store, certificate: store };
}

function resolveRetry(retry: WrittenConfig['retry']): RetryPolicy {
  const resolved = { ...RETRY, ...defined(retry) };
  return resolved.maxAttempts === -1 ? { ...resolved, maxAttempts: Number.POSITIVE_INFINITY } : resolved;
}

function feedRetry(retry: WrittenConfig['retry']): Omit<RetryPolicy, 'maxAttempts'> {
  const { maxAttempts: _never, ...rest } = resolveRetry(retry);
  return { ...rest, maxIntervalMillis: Math.min(rest.maxIntervalMillis, FEED_MAX_INTERVAL_MS) };
}

function resolveService(
  top: WrittenConnection,
  own: WrittenConnection = {},
  env: Environment,
  report: (issue: ConfigIssue) => void,
): ServiceConfig {
  const { host = '', context = '', scheme = 'https', ...rest } = { ...defined(top), ...defined(own) };
  const port = rest.port ?? (scheme === 'https' ? 443 : 80);
  const { proxy, issue } =
    rest.proxy === undefined
      ? environmentProxy(env, { scheme, host, port })
      : { proxy: writtenProxy(rest.proxy) };
  if (issue !== undefined) report(issue);
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

function secretSource({ path, content = '' }: WrittenSource, place: Surroundings['place']): SecretSource {
  return path === undefined ? { content } : { path: place(path) };
}

function unusedKeys(written: WrittenConfig): string[] {
  const { bot, datafeed } = written;
  const attempts = datafeed?.retry?.maxAttempts;
  const found = {
    app: written.app,
    datahose: written.datahose,
    extensions: written.extensions,
    manifest: written.manifest,
    'bot.certificate': bot.privateKey === undefined ? undefined : bot.certificate,
    'datafeed.async': datafeed?.async,
    'datafeed.idFilePath': datafeed?.idFilePath,
    'datafeed.retry.maxAttempts': attempts === -1 ? undefined : attempts, // -1 is what the feed does
  };
  return Object.entries(found).flatMap(([key, value]) => (value === undefined ? [] : [key]));
}

/** The object without its undefined members, so that a spread does not wipe out what is inherited. */
function defined<T extends object>(object: T | undefined): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object ?? {}).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
