import { z } from 'zod';
import { fromJson } from '../store/index.ts';

/** A line of UTF-8 as JSON; `undefined` when it is none. */
export function jsonOf(bytes: Buffer): unknown {
  try {
    return fromJson(z.unknown(), new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
