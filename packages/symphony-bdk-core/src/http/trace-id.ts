import type { Random } from './backoff.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Six alphanumerics for `X-Trace-Id`, as the official kits send them. */
export function newTraceId(random: Random): string {
  let id = '';
  for (let i = 0; i < 6; i += 1) id += ALPHABET.charAt(Math.floor(random() * ALPHABET.length));
  return id;
}

/** A caller's trace id made fit for a header. */
export function cleanTraceId(id: string): string {
  return id.replaceAll(/[^\w.-]/g, '').slice(0, 64);
}
