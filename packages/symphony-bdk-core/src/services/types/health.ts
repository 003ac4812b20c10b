import type { Open } from './open.ts';

type HealthStatus = Open<'UP' | 'DOWN'>;
type HealthComponent = { status?: HealthStatus | null; message?: string | null; version?: string | null };

/** The agent's own word about its health. */
export type V3Health = {
  status: HealthStatus;
  version?: string | null;
  services?: Record<string, HealthComponent> | null;
  users?: Record<string, HealthComponent> | null;
};

/** Who the agent is; `version` reads like `Agent-24.12.5-…`. */
export type AgentInfo = {
  version?: string | null;
  hostname?: string | null;
  serverFqdn?: string | null;
  ipAddress?: string | null;
  url?: string | null;
  onPrem?: boolean | null;
};
