import type { RetryPolicy } from '../http/backoff.ts';
import type { ProxyConfig } from './proxy.ts';

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

/** Several agents, of which each call takes one (`agent.loadBalancing`). */
export type AgentNodes = {
  /** `external`: the first node is a load balancer that names the agent to call (`serverFqdn` of `/agent/v1/info`). */
  mode: 'roundRobin' | 'random' | 'external';
  /** Whether calls stay with an agent for as long as it works. Those of the datafeed always do. */
  isSticky: boolean;
  nodes: readonly [ServiceConfig, ...ServiceConfig[]];
};

/** The kit's configuration, resolved: every service has all its settings. */
export type BdkConfig = {
  pod: ServiceConfig;
  /** The agent; of several, the first. */
  agent: ServiceConfig;
  agentNodes?: AgentNodes;
  keyManager: ServiceConfig;
  /** Where certificates are shown (`/sessionauth`) and sessions are ended. */
  sessionAuth: ServiceConfig;
  bot: {
    username: string;
    /** Of a login by certificate: the same as `certificate`. */
    privateKey: SecretSource;
    /** Only when the bot logs in by certificate. The password is that of a PKCS#12 store. */
    certificate?: SecretSource & { password?: string };
  };
  ssl: { trustStore?: SecretSource };
  /** `maxAttempts` may be infinite. */
  retry: RetryPolicy;
  datafeed: {
    /** The feed never gives up, so there is no number of attempts. */
    retry: Omit<RetryPolicy, 'maxAttempts'>;
    /** Sent when the feed is created; Agent 26.2.1 or newer. */
    includeInvisible?: boolean;
    /** Whether reading the feed marks the bot as available. The agent's default is true. */
    updatePresence?: boolean;
    /** Only feeds with this tag are read, and created. */
    tag?: string;
  };
  /** Keys that are accepted from the official kits' files and have no effect here. */
  unused: string[];
};
