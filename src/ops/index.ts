export { createLogger } from './logger.ts';
export { createMetrics } from './metrics.ts';
export { reloadPolicy } from './reload-policy.ts';
export { startOps } from './server.ts';
