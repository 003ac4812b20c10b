import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import type { Limits } from '../limits.ts';
import { invalidSession } from '../refusal.ts';
import type { User } from './user.ts';

type Kind = 'session' | 'keyManager';
type Token = { kind: Kind; user: User; sid: string; expiresAt: number };

type Options = { clock: Clock; ids: Ids; limits: Limits };

/** Session and key manager tokens: opaque, and checked on every call. */
export function createSessions({ clock, ids, limits }: Options) {
  const tokens = new Map<string, Token>();

  function forgetExpired(): void {
    for (const [text, token] of tokens) if (token.expiresAt <= clock.now()) tokens.delete(text);
  }

  function check(text: string | undefined, kind: Kind): Token {
    const token = text === undefined ? undefined : tokens.get(text);
    if (!token || token.kind !== kind || token.expiresAt <= clock.now()) throw invalidSession();
    if (token.user.status === 'DISABLED') throw invalidSession();
    return token;
  }

  return {
    open(user: User, kind: Kind): string {
      if (tokens.size >= 1000) forgetExpired();
      const text = ids.token();
      tokens.set(text, { kind, user, sid: ids.uuid(), expiresAt: clock.now() + limits.sessionMs });
      user.lastLoginAt = clock.now();
      return text;
    },
    /** The caller behind a session token. */
    session: (text: string | undefined) => check(text, 'session'),
    /** Both tokens, which must be the same user's. */
    both(session: string | undefined, keyManager: string | undefined): Token {
      const token = check(session, 'session');
      if (check(keyManager, 'keyManager').user !== token.user) throw invalidSession();
      return token;
    },
    /** Whose token this is, or was: for the call log only. */
    callerOf: (text: string) => tokens.get(text)?.user.username,
    expireAll(): void {
      for (const token of tokens.values()) token.expiresAt = 0;
    },
    count: () => tokens.size,
  };
}
