import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import type { Limits } from '../limits.ts';
import { forbidden, invalid, invalidSession } from '../refusal.ts';
import { isSuspended, type User } from './user.ts';

/** `client` is somebody in front of their chat client; nobody gets a token for it. */
type Kind = 'session' | 'keyManager' | 'client';
export type Session = {
  kind: Kind;
  user: User;
  sid: string;
  createdAt: number;
  expiresAt: number;
  userAgent: string;
};

type Options = { clock: Clock; ids: Ids; limits: Limits };

export type Sessions = ReturnType<typeof createSessions>;

/** Who is logged in. Session and key manager tokens are opaque, and checked on every call. */
export function createSessions({ clock, ids, limits }: Options) {
  const byToken = new Map<string, Session>();
  /** of people, by user id: looked at for each thing they type */
  const atClients = new Map<number, Session>();

  const isOver = (session: Session) => session.expiresAt <= clock.now();
  const mayLogIn = (user: User) => user.status === 'ENABLED' && !isSuspended(user, clock.now());

  function forgetExpired(): void {
    for (const [token, session] of byToken) if (isOver(session)) byToken.delete(token);
  }

  function check(token: string | undefined, kind: Kind): Session {
    const session = token === undefined ? undefined : byToken.get(token);
    if (!session || session.kind !== kind || isOver(session) || !mayLogIn(session.user))
      throw invalidSession();
    return session;
  }

  function open(user: User, kind: Kind, userAgent = 'unknown'): { token: string; session: Session } {
    if (byToken.size >= 1000) forgetExpired();
    const token = ids.token();
    const now = clock.now();
    const expiresAt = now + limits.sessionMs;
    const session: Session = { kind, user, sid: ids.uuid(), createdAt: now, expiresAt, userAgent };
    byToken.set(token, session);
    user.lastLoginAt = now;
    // The login after its end is what takes the mark of a suspension away.
    delete user.suspension;
    return { token, session };
  }

  // Key manager tokens are no sessions of the pod.
  const of = (user: User): [string, Session][] =>
    [...byToken].filter(
      ([, session]) => session.user === user && session.kind !== 'keyManager' && !isOver(session),
    );

  return {
    mayLogIn,
    /** Logs in; the answer is the token. */
    open: (user: User, kind: 'session' | 'keyManager', userAgent?: string) =>
      open(user, kind, userAgent).token,
    /** The caller behind a session token. */
    session: (token: string | undefined) => check(token, 'session'),
    /** Both tokens, which must be the same user's. */
    both(session: string | undefined, keyManager: string | undefined): Session {
      const found = check(session, 'session');
      if (check(keyManager, 'keyManager').user !== found.user) throw invalidSession();
      return found;
    },
    /** Somebody does something in their client; 403 when they may not log in. */
    atClient(user: User, userAgent: string): void {
      if (!mayLogIn(user)) throw forbidden(`The account of ${user.username} is disabled or suspended`);
      const known = atClients.get(user.id);
      if (known && !isOver(known)) return;
      atClients.set(user.id, open(user, 'client', userAgent).session);
    },
    /** Those that are open, oldest first. */
    of: (user: User): Session[] => of(user).map(([, session]) => session),
    /** Logs out: this token is worth nothing any more. */
    end(token: string | undefined, kind: Kind): User {
      const session = token === undefined ? undefined : byToken.get(token);
      if (token === undefined || !session || session.kind !== kind) throw invalid('There is no such session');
      byToken.delete(token);
      return session.user;
    },
    /** Logs somebody out of one session, or of all. */
    endOf(user: User, sid?: string): void {
      const ended = of(user).filter(([, session]) => sid === undefined || session.sid === sid);
      if (sid !== undefined && ended.length === 0)
        throw invalid(`There is no session ${sid} of user ${user.id}`);
      for (const [token, session] of ended) {
        session.expiresAt = 0;
        byToken.delete(token);
      }
    },
    /** Whose token this is, or was: for the call log only. */
    callerOf: (token: string) => byToken.get(token)?.user.username,
    expireAll(): void {
      for (const session of byToken.values()) session.expiresAt = 0;
    },
    /** Tokens that were handed out. */
    count: () => [...byToken.values()].filter(({ kind }) => kind !== 'client').length,
  };
}
