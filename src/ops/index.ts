export type { StoreFigures } from './gauges.ts';
export { createLogger } from './logger.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export { startOps } from './server.ts';
