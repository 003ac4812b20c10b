import type { Logger } from '@finos/symphony-bdk-core';
import winston from 'winston';

/** Logs one JSON object a line to standard error, which keeps standard output for what commands print. */
export function createLogger({ level, silent = false }: { level: string; silent?: boolean }): Logger {
  return winston.createLogger({
    level,
    silent,
    format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
    transports: [new winston.transports.Console({ stderrLevels: ['error', 'warn', 'info', 'debug'] })],
  });
}
