import { z } from 'zod';
import { nearest } from '../nearest.ts';
import { type BdkConfig, resolveConfig } from './bdk-config.ts';
import { ConfigError, type ConfigIssue } from './config-error.ts';
import { bdkConfigShape, type WrittenConfig } from './schema.ts';
import { type Environment, expandVariables } from './variables.ts';

type ParseConfigOptions<Extra extends z.ZodRawShape> = {
  /** Environment variables for `${NAME}`, and for the proxy when the configuration names none. */
  env: Environment;
  /** Further blocks at the top level. */
  extend?: Extra;
};

/**
 * Checks and resolves a configuration tree (as parsed from YAML or JSON). Throws one ConfigError with every mistake:
 * missing variables, unknown keys with the nearest known one, wrong values. An empty block (`datafeed:`) counts as absent.
 */
export function parseConfig<Extra extends z.ZodRawShape = Record<never, never>>(
  tree: unknown,
  { env, extend }: ParseConfigOptions<Extra>,
): BdkConfig & z.output<z.ZodObject<Extra>> {
  const expanded = expandVariables(tree, env);
  const schema = z.strictObject({ ...bdkConfigShape, ...extend });
  const parsed = schema.safeParse(withoutNulls(expanded.tree) ?? {});
  const taken = new Set(expanded.issues.map(({ path }) => path));
  const issues = [...expanded.issues];
  if (!parsed.success) {
    for (const issue of parsed.error.issues.flatMap((found) => issuesOf(found, schema))) {
      if (!taken.has(issue.path)) issues.push(issue);
    }
  }
  if (!parsed.success) throw new ConfigError(issues);
  const resolved = resolveConfig(parsed.data as WrittenConfig, env);
  issues.push(...resolved.issues);
  if (issues.length > 0) throw new ConfigError(issues);
  const extras: Record<string, unknown> = {};
  for (const key of Object.keys(extend ?? {})) extras[key] = (parsed.data as Record<string, unknown>)[key];
  return { ...resolved.config, ...(extras as z.output<z.ZodObject<Extra>>) };
}

function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  );
}

function issuesOf(issue: z.core.$ZodIssue, schema: z.ZodType): ConfigIssue[] {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      path: path === '' ? key : `${path}.${key}`,
      message: 'is not a known key',
      ...suggest(key, known),
    }));
  }
  const missing =
    issue.code === 'invalid_type' &&
    issue.input === undefined &&
    issue.message.endsWith('received undefined');
  return [{ path, message: missing ? 'is missing' : issue.message }];
}

function suggest(key: string, known: readonly string[]): { suggestion?: string } {
  const [suggestion] = nearest(key, known, 1);
  return suggestion === undefined ? {} : { suggestion };
}

/** The keys that the schema knows at a path, looking through optional, default and refined wrappers. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) current = shapeOf(current)?.[String(step)];
  return Object.keys(shapeOf(current) ?? {});
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  let current = schema as {
    shape?: Record<string, unknown>;
    def?: { innerType?: unknown; in?: unknown; out?: unknown };
  };
  while (current !== undefined && current.shape === undefined) {
    const { innerType, in: input, out } = current.def ?? {};
    const inner = innerType ?? (hasShape(out) ? out : input);
    if (inner === undefined) return undefined;
    current = inner as typeof current;
  }
  return current?.shape;
}

function hasShape(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && 'shape' in schema;
}
