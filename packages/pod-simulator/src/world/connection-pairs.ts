import type { Connection } from './connection.ts';
import type { User } from './user.ts';

/** Where connections are kept: one for two people, found from either of them. */
export function createConnectionPairs() {
  const byUser = new Map<number, Map<number, Connection>>();
  return {
    between: (a: User, b: User) => byUser.get(a.id)?.get(b.id),

    /** By the id of the other one. */
    of: (user: User): ReadonlyMap<number, Connection> => byUser.get(user.id) ?? new Map<number, Connection>(),

    store(connection: Connection): void {
      const { requester, peer } = connection;
      byUser.set(requester.id, (byUser.get(requester.id) ?? new Map()).set(peer.id, connection));
      byUser.set(peer.id, (byUser.get(peer.id) ?? new Map()).set(requester.id, connection));
    },

    forget({ requester, peer }: Connection): void {
      byUser.get(requester.id)?.delete(peer.id);
      byUser.get(peer.id)?.delete(requester.id);
    },

    *all(): Iterable<Connection> {
      for (const [userId, mine] of byUser) {
        for (const connection of mine.values()) if (connection.requester.id === userId) yield connection;
      }
    },
  };
}
