import type { Message } from './types.ts';

/** An update keeps the identity of the message that it replaces. */
export function identityOf({ initialMessageId, messageId }: Message): string {
  return initialMessageId ?? messageId;
}

/** Newer messages after those that are known; an updated one in the place where it was. */
export function mergeMessages(known: readonly Message[], newer: readonly Message[]): Message[] {
  const changed = new Map(newer.map((message) => [identityOf(message), message]));
  const merged = known.map((message) => changed.get(identityOf(message)) ?? message);
  const seen = new Set(known.map(identityOf));
  return [...merged, ...newer.filter((message) => !seen.has(identityOf(message)))];
}
