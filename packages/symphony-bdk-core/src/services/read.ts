import { UnreadableAnswer } from '../http/answer.ts';
import { type MessageId, type StreamId, type UserId, urlSafeId } from '../ids.ts';

type Fields = Record<string, unknown>;

/**
 * Reads an object; `what` names it in the error. It has to have one of the keys, if any are named: without all of them, such as `{}`,
 * it is not what was asked for.
 */
export function object(json: unknown, what: string, ...keys: readonly string[]): Fields {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new UnreadableAnswer(`${what} is not an object`);
  if (keys.length > 0 && !keys.some((key) => Object.hasOwn(json, key)))
    throw new UnreadableAnswer(`${what} has no ${keys.join(' or ')}`);
  return json as Fields;
}

/** Reads how the pod confirms a change (`SuccessResponse`). Its text is nothing to rely on, but that there is one is. */
export function success(json: unknown): void {
  object(json, 'confirmation', 'message', 'format');
}

/** Reads a list, each item by `item`; 204 or `null` is an empty list. */
export function list<T>(json: unknown, what: string, item: (json: unknown) => T): T[] {
  if (json === null || json === undefined) return [];
  if (Array.isArray(json)) return json.map(item);
  throw new UnreadableAnswer(`${what} is not a list`);
}

/** Reads a list of texts, or of what can be one; anything else is an empty list. */
export function texts(json: unknown): string[] {
  return Array.isArray(json) ? json.filter((item) => typeof item === 'string') : [];
}

/** Reads bytes from base64, either alphabet. */
export function bytes(text: unknown): Uint8Array {
  // Buffer skips what is no base64, so that an HTML page would become a file
  if (typeof text === 'string' && text !== '' && /^[A-Za-z0-9+/_=\s-]*$/.test(text))
    return Buffer.from(text, 'base64');
  throw new UnreadableAnswer('not base64');
}

/** Reads a user id, also from text. */
export function userId(json: unknown, what: string): UserId {
  const id = typeof json === 'string' ? Number(json) : json;
  if (typeof id === 'number' && Number.isSafeInteger(id)) return id as UserId;
  throw new UnreadableAnswer(`${what} has no user id`);
}

/** Reads a stream id into url-safe form. */
export function streamId(json: unknown, what: string): StreamId {
  return id(json, what) as StreamId;
}

/** Reads a message id into url-safe form. */
export function messageId(json: unknown, what: string): MessageId {
  return id(json, what) as MessageId;
}

function id(json: unknown, what: string): string {
  if (typeof json === 'string' && json !== '') return urlSafeId(json);
  throw new UnreadableAnswer(`${what} has no id`);
}

/** Reads a number, `fallback` when there is none. */
export function count(json: unknown, fallback: number): number {
  return typeof json === 'number' && Number.isFinite(json) ? json : fallback;
}
