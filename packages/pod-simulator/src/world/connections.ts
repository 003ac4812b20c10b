import type { Clock } from '../clock.ts';
import { invalid, notFound } from '../refusal.ts';
import {
  type Connection,
  type ConnectionStatus,
  hasStatus,
  samePod,
  type UserConnection,
  view,
} from './connection.ts';
import type { Events } from './events.ts';
import { isExternalTo, type User, v4User } from './user.ts';
import type { Users } from './users.ts';

type Options = { clock: Clock; users: Users; events: Events };

export type Connections = ReturnType<typeof createConnections>;

/** Connections between people of different pods. Those of one pod are always connected. */
export function createConnections({ clock, users, events }: Options) {
  const byUser = new Map<number, Map<number, Connection>>();

  const between = (a: User, b: User) => byUser.get(a.id)?.get(b.id);

  function store(connection: Connection): void {
    const { requester, peer } = connection;
    byUser.set(requester.id, (byUser.get(requester.id) ?? new Map()).set(peer.id, connection));
    byUser.set(peer.id, (byUser.get(peer.id) ?? new Map()).set(requester.id, connection));
  }

  function forget({ requester, peer }: Connection): void {
    byUser.get(requester.id)?.delete(peer.id);
    byUser.get(peer.id)?.delete(requester.id);
  }

  function peerOf(userId: number): User {
    const peer = users.byId(userId);
    if (!peer) throw notFound(`User ${userId} does not exist`);
    return peer;
  }

  function move(connection: Connection, status: Connection['status']): void {
    connection.status = status;
    connection.updatedAt = clock.now();
    changed(connection);
  }

  const changed = ({ requester, peer }: Connection) =>
    events.tell('connection', new Set([requester.id, peer.id]));

  function request(caller: User, peer: User): Connection {
    const now = clock.now();
    const earlier = between(caller, peer);
    const connection: Connection = {
      requester: caller,
      peer,
      status: 'PENDING',
      firstRequestedAt: earlier?.firstRequestedAt ?? now,
      updatedAt: now,
      requestCounter: (earlier?.requestCounter ?? 0) + 1,
    };
    store(connection);
    events.emit({
      type: 'CONNECTIONREQUESTED',
      initiator: caller,
      to: new Set([caller.id, peer.id]),
      payload: (viewer) => ({ connectionRequested: { toUser: v4User(peer, viewer) } }),
    });
    changed(connection);
    return connection;
  }

  /** The connection in which `caller` was asked by `peer`, in the state that can be decided. */
  function incoming(caller: User, peer: User): Connection {
    const connection = between(caller, peer);
    if (!connection) throw notFound(`There is no connection request from user ${peer.id}`);
    if (connection.status !== 'PENDING' || connection.requester === caller) {
      throw invalid(`There is no open connection request from user ${peer.id}`);
    }
    return connection;
  }

  return {
    areConnected: (a: User, b: User) => !isExternalTo(a, b) || between(a, b)?.status === 'ACCEPTED',

    /** Puts a connection in place without events (seed). */
    put(requester: User, peer: User, status: Connection['status']): void {
      const now = clock.now();
      store({ requester, peer, status, firstRequestedAt: now, updatedAt: now, requestCounter: 1 });
    },

    /** Each connection once. */
    *all(): Iterable<Connection> {
      for (const [userId, mine] of byUser) {
        for (const connection of mine.values()) if (connection.requester.id === userId) yield connection;
      }
    },

    get(caller: User, userId: number): UserConnection {
      const peer = peerOf(userId);
      if (!isExternalTo(caller, peer)) return samePod(peer);
      const connection = between(caller, peer);
      if (!connection) throw notFound(`There is no connection with user ${userId}`);
      return view(connection, caller);
    },

    /** People of the same pod are listed only when asked for by id as ACCEPTED. */
    list(caller: User, status: ConnectionStatus | 'ALL' | undefined, userIds?: number[]): UserConnection[] {
      const mine = byUser.get(caller.id) ?? new Map<number, Connection>();
      const wanted = userIds
        ? userIds.map((id) => mine.get(id)).filter((connection) => connection !== undefined)
        : [...mine.values()];
      const found = wanted
        .map((connection) => view(connection, caller))
        .filter((connection) => hasStatus(connection, status));
      if (status !== 'ACCEPTED' || !userIds) return found;
      const colleagues = userIds.map((id) => users.byId(id)).filter((user) => user !== undefined);
      return [...found, ...colleagues.filter((user) => !isExternalTo(caller, user)).map(samePod)];
    },

    create(caller: User, userId: number): UserConnection {
      const peer = peerOf(userId);
      if (peer === caller) throw invalid('A user cannot connect with themselves');
      if (!isExternalTo(caller, peer)) return samePod(peer);
      const existing = between(caller, peer);
      if (existing?.status === 'ACCEPTED') return view(existing, caller);
      if (existing?.status === 'PENDING') throw invalid('There is already an open connection request');
      return view(request(caller, peer), caller);
    },

    accept(caller: User, userId: number): UserConnection {
      const peer = peerOf(userId);
      if (!isExternalTo(caller, peer)) return samePod(peer);
      const connection = incoming(caller, peer);
      move(connection, 'ACCEPTED');
      events.emit({
        type: 'CONNECTIONACCEPTED',
        initiator: caller,
        to: new Set([caller.id, peer.id]),
        payload: (viewer) => ({ connectionAccepted: { fromUser: v4User(peer, viewer) } }),
      });
      return view(connection, caller);
    },

    reject(caller: User, userId: number): UserConnection {
      const peer = peerOf(userId);
      if (!isExternalTo(caller, peer)) throw invalid('People of the same pod are always connected');
      const connection = incoming(caller, peer);
      move(connection, 'REJECTED');
      return view(connection, caller);
    },

    /** Follows the documented table of states, odd as its last row is. */
    remove(caller: User, userId: number): void {
      const peer = peerOf(userId);
      const connection = isExternalTo(caller, peer) ? between(caller, peer) : undefined;
      const status = connection && view(connection, caller).status;
      if (!connection || status === 'PENDING_OUTGOING') throw invalid(`Not connected with user ${userId}`);
      if (status === 'PENDING_INCOMING') move(connection, 'REJECTED');
      else if (status === 'ACCEPTED') {
        forget(connection);
        changed(connection);
      } else {
        // REJECTED: the request is open again, for whoever declined it.
        connection.requester = peer;
        connection.peer = caller;
        move(connection, 'PENDING');
      }
    },
  };
}
