import type { ConfigIssue } from './config-error.ts';
import { aroundIt } from './stray.ts';

/** Environment variables, as `process.env` has them. */
export type Environment = Record<string, string | undefined>;

type Report = (message: string) => void;

/**
 * Replaces `${NAME}` and `${NAME:-default}` in every text of the tree, arrays included; `$${` gives a literal `${`. A
 * default may hold variables; what a variable holds is taken as it is. An empty variable counts as not set, as in shells
 * and as Compose passes on what it has not. Issues: a variable without value or default, or with blanks or quotes around it.
 */
export function expandVariables(tree: unknown, env: Environment): { tree: unknown; issues: ConfigIssue[] } {
  const issues: ConfigIssue[] = [];
  const expand = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') {
      const lookUp = (name: string) => valueIn(name, path, env, (message) => issues.push({ path, message }));
      return expandText(value, lookUp, (message) => issues.push({ path, message }));
    }
    if (Array.isArray(value)) return value.map((item, index) => expand(item, `${path}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, expand(inner, path === '' ? key : `${path}.${key}`)]),
    );
  };
  return { tree: expand(tree, ''), issues };
}

function expandText(text: string, lookUp: (name: string) => string | undefined, report: Report): string {
  let expanded = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('${', at);
    if (start === -1) return expanded + text.slice(at);
    const isEscaped = start > at && text[start - 1] === '$';
    const end = isEscaped ? -1 : endOf(text, start + 2);
    const [, name = '', fallback] = /^([^:]+)(?::-(.*))?$/s.exec(text.slice(start + 2, end)) ?? [];
    if (end === -1 || name === '') {
      expanded += `${text.slice(at, isEscaped ? start - 1 : start)}\${`;
      at = start + 2;
      continue;
    }
    const value = lookUp(name.trim());
    if (value === undefined && fallback === undefined) report(missing(name.trim()));
    expanded += text.slice(at, start) + (value ?? expandText(fallback ?? '', lookUp, report));
    at = end + 1;
  }
}

/** Where the brace closes that opened before `from`; -1 when it does not. */
function endOf(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text.startsWith('${', at)) depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function valueIn(name: string, path: string, env: Environment, report: Report): string | undefined {
  const value = env[name];
  if (value === undefined || value === '') return undefined;
  const stray = aroundIt(value, path);
  if (stray !== undefined) report(`the environment variable ${name} ${stray}`);
  return value;
}

function missing(name: string): string {
  if (name === 'user.home') return `user.home is a property of Java; write \${HOME}`;
  return `the environment variable ${name} is not set, or empty; set it or write \${${name}:-default}`;
}
