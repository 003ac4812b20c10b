import type { Clock } from '../clock.ts';
import { invalid, notFound } from '../refusal.ts';
import {
  type Connection,
  type ConnectionStatus,
  hasStatus,
  incoming,
  samePod,
  type UserConnection,
  view,
} from './connection.ts';
import { createConnectionNews } from './connection-news.ts';
import { createConnectionPairs } from './connection-pairs.ts';
import type { Events } from './events.ts';
import { isExternalTo, type User } from './user.ts';
import type { Users } from './users.ts';

type Options = { clock: Clock; users: Users; events: Events };

export type Connections = ReturnType<typeof createConnections>;

/** Connections between people of different pods. Those of one pod are always connected. */
export function createConnections({ clock, users, events }: Options) {
  const pairs = createConnectionPairs();
  const announce = createConnectionNews(events);

  function peerOf(userId: number): User {
    const peer = users.byId(userId);
    if (!peer) throw notFound(`User ${userId} does not exist`);
    return peer;
  }

  function move(connection: Connection, status: Connection['status']): void {
    connection.status = status;
    connection.updatedAt = clock.now();
    announce.changed(connection);
  }

  function request(caller: User, peer: User): Connection {
    const now = clock.now();
    const earlier = pairs.between(caller, peer);
    const connection: Connection = {
      requester: caller,
      peer,
      status: 'PENDING',
      firstRequestedAt: earlier?.firstRequestedAt ?? now,
      updatedAt: now,
      requestCounter: (earlier?.requestCounter ?? 0) + 1,
    };
    pairs.store(connection);
    announce.requested(caller, peer);
    announce.changed(connection);
    return connection;
  }

  return {
    areConnected: (a: User, b: User) => !isExternalTo(a, b) || pairs.between(a, b)?.status === 'ACCEPTED',

    /** Puts a connection in place without events (seed). */
    put(requester: User, peer: User, status: Connection['status']): void {
      const now = clock.now();
      pairs.store({ requester, peer, status, firstRequestedAt: now, updatedAt: now, requestCounter: 1 });
    },

    /** Each connection once. */
    all: pairs.all,

    get(caller: User, userId: number): UserConnection {
      const peer = peerOf(userId);
      if (!isExternalTo(caller, peer)) return samePod(peer);
      const connection = pairs.between(caller, peer);
      if (!connection) throw notFound(`There is no connection with user ${userId}`);
      return view(connection, caller);
    },

    /** People of the same pod are listed only when asked for by id as ACCEPTED. */
    list(caller: User, status: ConnectionStatus | 'ALL' | undefined, userIds?: number[]): UserConnection[] {
      const mine = pairs.of(caller);
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
      const existing = pairs.between(caller, peer);
      if (existing?.status === 'ACCEPTED') return view(existing, caller);
      if (existing?.status === 'PENDING') throw invalid('There is already an open connection request');
      return view(request(caller, peer), caller);
    },

    accept(caller: User, userId: number): UserConnection {
      const peer = peerOf(userId);
      if (!isExternalTo(caller, peer)) return samePod(peer);
      const connection = incoming(pairs.between(caller, peer), caller, peer);
      move(connection, 'ACCEPTED');
      announce.accepted(caller, peer);
      return view(connection, caller);
    },

    reject(caller: User, userId: number): UserConnection {
      const peer = peerOf(userId);
      if (!isExternalTo(caller, peer)) throw invalid('People of the same pod are always connected');
      const connection = incoming(pairs.between(caller, peer), caller, peer);
      move(connection, 'REJECTED');
      return view(connection, caller);
    },

    /** Follows the documented table of states, odd as its last row is. */
    remove(caller: User, userId: number): void {
      const peer = peerOf(userId);
      const connection = isExternalTo(caller, peer) ? pairs.between(caller, peer) : undefined;
      const status = connection && view(connection, caller).status;
      if (!connection || status === 'PENDING_OUTGOING') throw invalid(`Not connected with user ${userId}`);
      if (status === 'PENDING_INCOMING') move(connection, 'REJECTED');
      else if (status === 'ACCEPTED') {
        pairs.forget(connection);
        announce.changed(connection);
      } else {
        // REJECTED: the request is open again, for whoever declined it.
        connection.requester = peer;
        connection.peer = caller;
        move(connection, 'PENDING');
      }
    },
  };
}
