import { inspect } from 'node:util';
import type { Logger } from '@finos/symphony-bdk-core';

/** What was logged at any level, each line as fully as anything could print it. */
export type CollectedLog = Logger & {
  readonly logger: Logger;
  readonly lines: readonly string[];
  text(): string;
  /** Resolves with the first line that matches, past or to come. */
  says(pattern: RegExp): Promise<string>;
};

export function collectedLog(): CollectedLog {
  const lines: string[] = [];
  const listeners = new Set<() => void>();
  const at = (level: string) => (message: string, fields?: Record<string, unknown>) => {
    const shown = inspect(fields, {
      depth: 20,
      maxStringLength: null,
      maxArrayLength: null,
      showHidden: true,
    });
    lines.push(`${level} ${message} ${JSON.stringify(fields)} ${shown}`);
    for (const listener of listeners) listener();
  };
  const logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
  return {
    ...logger,
    logger,
    lines,
    text: () => lines.join('\n'),
    says: (pattern) =>
      new Promise((resolve) => {
        const look = () => {
          const line = lines.find((each) => pattern.test(each));
          if (line === undefined) return;
          listeners.delete(look);
          resolve(line);
        };
        listeners.add(look);
        look();
      }),
  };
}
