import type { z } from 'zod';

/** The keys that the schema knows at a path, looking through optional, default and refined wrappers. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) {
    current = typeof step === 'number' ? elementOf(current) : shapeOf(current)?.[String(step)];
  }
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

function elementOf(schema: unknown): unknown {
  return (schema as { element?: unknown } | undefined)?.element;
}

function hasShape(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && 'shape' in schema;
}
