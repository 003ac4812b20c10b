import { AuthError, PodError } from '@finos/symphony-bdk-core';
import { StoreTrouble } from './store/store-trouble.ts';

/**
 * What a log line may hold of an error. The messages of other errors can quote what a person wrote (JSON.parse does), so of
 * those only the name and the stack's places are kept.
 */
export function errorFields(error: unknown): Record<string, unknown> {
  if (error instanceof PodError) {
    const { status, code, method, path, traceId } = error;
    return { error: error.name, status, code, method, path, traceId };
  }
  // Its sentence says what an operator can do; the places would only say who noticed.
  if (error instanceof StoreTrouble) return { error: error.name, kind: error.kind, why: error.message };
  if (!(error instanceof Error)) return { error: typeof error };
  const places = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const isSafe = error instanceof AuthError || error instanceof TypeError || error instanceof RangeError;
  return { error: error.name, ...(isSafe ? { why: error.message } : {}), places };
}
