import type { ApiClient, CallOptions } from '../http/api-client.ts';
import { route } from '../http/route.ts';
import { object } from './read.ts';
import type { AgentInfo, V3Health } from './types/index.ts';

/** The agent's health; works without a login. */
export type HealthService = {
  /** `GET /agent/v3/health`. One attempt only: a health check that waits is none. */
  check(options?: CallOptions): Promise<V3Health>;
  /** Version and names of the agent (`GET /agent/v1/info`). One attempt only. */
  agentInfo(options?: CallOptions): Promise<AgentInfo>;
};

const HEALTH = route('agent', 'GET', '/v3/health', { authenticated: false });
const INFO = route('agent', 'GET', '/v1/info', { authenticated: false });

/** Builds the health service. */
export function createHealthService(api: ApiClient): HealthService {
  return {
    check: (options = {}) =>
      api.call(HEALTH, { ...options, single: true }, (json) => object(json, 'health') as V3Health),
    agentInfo: (options = {}) =>
      api.call(INFO, { ...options, single: true }, (json) => object(json, 'info') as AgentInfo),
  };
}
