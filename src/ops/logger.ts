import type { Logger } from '@finos/symphony-bdk-core';
import winston from 'winston';

const LEVELS = ['error', 'warn', 'info', 'debug'] as const;

// Winston formats a line before it looks at its level; a line that nobody wants should cost nothing.
const nothing = (): void => {};

/** Logs one JSON object a line to standard error, which keeps standard output for what commands print. */
export function createLogger({ level, silent = false }: { level: string; silent?: boolean }): Logger {
  const logger = winston.createLogger({
    level,
    silent,
    format: winston.format.combine(winston.format.timestamp(), winston.format.json()),
    transports: [new winston.transports.Console({ stderrLevels: [...LEVELS] })],
  });
  const lines = LEVELS.map((each) => [
    each,
    logger.isLevelEnabled(each) ? logger[each].bind(logger) : nothing,
  ]);
  return Object.fromEntries(lines) as Logger;
}
