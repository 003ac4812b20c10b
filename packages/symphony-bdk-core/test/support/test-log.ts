import { inspect } from 'node:util';
import type { Logger } from '../../src/index.ts';

export type Line = { level: keyof Logger; message: string; fields: Record<string, unknown> };

/** A logger that keeps its lines; `text` shows them all as deeply as anything could print them. */
export type TestLog = Logger & {
  lines: Line[];
  text(): string;
  find(level: keyof Logger, message: string): Line[];
};

export function createTestLog(): TestLog {
  const lines: Line[] = [];
  const at =
    (level: keyof Logger) =>
    (message: string, fields: Record<string, unknown> = {}) => {
      lines.push({ level, message, fields });
    };
  return {
    lines,
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    find: (level, message) => lines.filter((line) => line.level === level && line.message === message),
    text: () =>
      inspect(lines, { depth: 20, maxStringLength: null, showHidden: true }) + JSON.stringify(lines),
  };
}
