import type { V1Session } from '@finos/symphony-bdk-core';

const SHORTEST = 8;

/** As much of the id of a session as tells it from the others: people have to type it. */
export function shortSession(id: string, all: readonly string[]): string {
  const others = all.filter((each) => each !== id);
  let length = SHORTEST;
  while (length < id.length && others.some((each) => each.startsWith(id.slice(0, length)))) length += 1;
  return id.slice(0, length);
}

/** The session that is meant: by its id, or by as much of it as no other has. */
export function sessionNamed(text: string, sessions: readonly V1Session[]): V1Session | undefined {
  const wanted = text.toLowerCase();
  const exact = sessions.find(({ sessionId }) => sessionId === text);
  const like = sessions.filter(({ sessionId }) => sessionId.toLowerCase().startsWith(wanted));
  return exact ?? (like.length === 1 ? like[0] : undefined);
}

/** What somebody is logged in with, as far as the pod tells: `Desktop, Chrome, Windows`. */
export function deviceOf({ device, browser, os, userAgent }: V1Session): string {
  const known = [device, browser, os].filter(Boolean);
  return known.length > 0 ? known.join(', ') : (userAgent ?? '');
}
