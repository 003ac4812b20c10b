declare const brand: unique symbol;

/** A person or service account: int64 in JSON, always below 2^53. The pod it lives on is `tenantOf(id)`. */
export type UserId = number & { readonly [brand]: 'UserId' };

/** An IM, MIM, room or wall, in url-safe base64 (`[A-Za-z0-9_-]`). */
export type StreamId = string & { readonly [brand]: 'StreamId' };

/** A message, in url-safe base64 (`[A-Za-z0-9_-]`). */
export type MessageId = string & { readonly [brand]: 'MessageId' };

const STANDARD_BASE64_MARKS = /[+/=]/;
const URL_SAFE = /^[A-Za-z0-9_-]{1,256}$/;

/**
 * Any base64 id in its url-safe form: `+` and `/` become `-` and `_`, padding goes.
 * What follows the padding goes too: some form events carry digits there (`…dA==5454`).
 */
export function urlSafeId(id: string): string {
  if (!STANDARD_BASE64_MARKS.test(id)) return id;
  const end = id.indexOf('=');
  return (end < 0 ? id : id.slice(0, end)).replaceAll('+', '-').replaceAll('/', '_');
}

/** Reads a user id from a number or decimal text; throws a TypeError for anything else. */
export function toUserId(value: number | string): UserId {
  const id = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id <= 0) throw new TypeError('not a user id');
  return id as UserId;
}

/** The user id that a text is, if it is one. */
export function readUserId(text: string): UserId | undefined {
  const id = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : 0;
  return Number.isSafeInteger(id) && id > 0 ? (id as UserId) : undefined;
}

/** Reads a stream id in standard or url-safe base64; throws a TypeError for what cannot be one. */
export function toStreamId(value: string): StreamId {
  return checked(value, 'stream') as StreamId;
}

/** Reads a message id in standard or url-safe base64; throws a TypeError for what cannot be one. */
export function toMessageId(value: string): MessageId {
  return checked(value, 'message') as MessageId;
}

function checked(value: string, kind: string): string {
  const id = urlSafeId(value.trim());
  if (!URL_SAFE.test(id)) throw new TypeError(`not a ${kind} id`);
  return id;
}

/**
 * The tenant (pod, company) of a user: bits 36 to 62 of the id, as the official kits' `UserIdUtil` has it.
 * JavaScript's `>>` is 32-bit, hence the division.
 */
export function tenantOf(userId: number): number {
  return Math.floor(userId / 2 ** 36) % 2 ** 27;
}
