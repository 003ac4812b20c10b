import type { ConfigIssue } from './config-error.ts';

/** Environment variables, as `process.env` has them. */
export type Environment = Record<string, string | undefined>;

// `$${` first: it is the escape for a literal `${`
const VARIABLE = /\$\$\{|\$\{([^}:]+)(?::-([^}]*))?\}/g;

/**
 * Replaces `${NAME}` and `${NAME:-default}` in every text of the tree, arrays included; `$${` gives a literal `${`.
 * Not recursive: what a variable holds is taken as it is. A variable that is missing and has no default is an issue.
 */
export function expandVariables(tree: unknown, env: Environment): { tree: unknown; issues: ConfigIssue[] } {
  const issues: ConfigIssue[] = [];
  const expand = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return expandText(value, path);
    if (Array.isArray(value)) return value.map((item, index) => expand(item, `${path}.${index}`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, expand(inner, path === '' ? key : `${path}.${key}`)]),
    );
  };
  const expandText = (text: string, path: string) =>
    text.replaceAll(VARIABLE, (match, name: string | undefined, fallback: string | undefined) => {
      if (name === undefined) return '${';
      const value = env[name.trim()] ?? fallback;
      if (value !== undefined) return value;
      issues.push({
        path,
        message: `the environment variable ${name.trim()} is not set; set it or write \${${name.trim()}:-default}`,
      });
      return match;
    });
  return { tree: expand(tree, ''), issues };
}
