// The agent is a Java program; these are the few of its notions of text that JavaScript does not share.

const whitespace = '\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000';
const someWhitespace = new RegExp(`[${whitespace}]`);
const somethingElse = new RegExp(`[^${whitespace}]`);

/** True for text of nothing but Java whitespace (a no-break space is not whitespace there). */
export const isBlank = (text: string): boolean => !somethingElse.test(text);

/** True when the text has at least one Java whitespace character. */
export const hasWhitespace = (text: string): boolean => someWhitespace.test(text);

/** Java's `String.trim`: everything up to U+0020 goes, nothing else. */
export function trimJava(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return text.slice(start, end);
}

const maxLong = 2n ** 63n - 1n;

/** `Long.parseLong`: sign and decimal digits within 64 bits, reprinted without leading zeros; undefined if it is none. */
export function parseLong(text: string): string | undefined {
  if (!/^[+-]?\d{1,400}$/.test(text)) return undefined;
  const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
  return value > maxLong || value < -maxLong - 1n ? undefined : value.toString();
}

/** `Integer.parseInt`. */
export function parseInteger(text: string): number | undefined {
  const long = parseLong(text);
  if (long === undefined) return undefined;
  const value = Number(long);
  return value > 2_147_483_647 || value < -2_147_483_648 ? undefined : value;
}

function hashCode(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 16);
}

/** The order in which a Java `HashSet` that was filled with `items` gives them back: some messages list them so. */
export function inHashSetOrder(items: Iterable<string>): string[] {
  const distinct = new Set(items);
  let buckets = 16;
  while (distinct.size > buckets * 0.75) buckets *= 2;
  const slots = new Map([...distinct].map((item) => [item, (hashCode(item) & (buckets - 1)) >>> 0]));
  return [...distinct].sort((a, b) => (slots.get(a) ?? 0) - (slots.get(b) ?? 0));
}
