import { z } from 'zod';
import type { BdkConfig } from './bdk-config.ts';
import { ConfigError } from './config-error.ts';
import { configIssues } from './config-issues.ts';
import { withoutOldSpellings } from './old-spellings.ts';
import { resolveConfig } from './resolve-config.ts';
import { bdkConfigShape, type WrittenConfig } from './schema.ts';
import { type Environment, expandVariables } from './variables.ts';

type ParseConfigOptions<Extra extends z.ZodRawShape> = {
  /** Environment variables for `${NAME}`, and for the proxy when the configuration names none. */
  env: Environment;
  /** Further blocks at the top level. */
  extend?: Extra;
  /** Where a path that the configuration names leads; by default as it is. */
  place?: (path: string) => string;
};

/**
 * Checks and resolves a configuration tree (as parsed from YAML or JSON). Throws one ConfigError with every mistake:
 * missing variables, unknown keys with the nearest known one, wrong values. An empty block (`datafeed:`) counts as absent.
 */
export function parseConfig<Extra extends z.ZodRawShape = Record<never, never>>(
  tree: unknown,
  { env, extend, place = (path) => path }: ParseConfigOptions<Extra>,
): BdkConfig & z.output<z.ZodObject<Extra>> {
  const expanded = expandVariables(tree, env);
  const today = withoutOldSpellings(withoutNulls(expanded.tree) ?? {});
  const schema = z.strictObject({ ...bdkConfigShape, ...extend });
  const parsed = schema.safeParse(today.tree);
  const issues = [...expanded.issues.filter(({ path }) => !isWithoutEffect(path)), ...today.issues];
  const taken = new Set(issues.map(({ path }) => path));
  if (!parsed.success) {
    for (const issue of configIssues(parsed.error, schema)) {
      if (!taken.has(issue.path)) issues.push(issue);
    }
  }
  if (!parsed.success) throw new ConfigError(issues);
  const resolved = resolveConfig(parsed.data as WrittenConfig, { env, place });
  issues.push(...resolved.issues);
  if (issues.length > 0) throw new ConfigError(issues);
  const extras: Record<string, unknown> = {};
  for (const key of Object.keys(extend ?? {})) extras[key] = (parsed.data as Record<string, unknown>)[key];
  return { ...resolved.config, ...(extras as z.output<z.ZodObject<Extra>>) };
}

/** Of a part that is not used nothing needs to be there. */
const isWithoutEffect = (path: string): boolean => /^(?:app|datahose|extensions|manifest)(?:\.|$)/.test(path);

function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  );
}
