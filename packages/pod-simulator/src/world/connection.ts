import { invalid, notFound } from '../refusal.ts';
import type { User } from './user.ts';

export type Connection = {
  requester: User;
  peer: User;
  status: 'PENDING' | 'ACCEPTED' | 'REJECTED';
  firstRequestedAt: number;
  updatedAt: number;
  requestCounter: number;
};

export type ConnectionStatus = 'PENDING_INCOMING' | 'PENDING_OUTGOING' | 'ACCEPTED' | 'REJECTED';

export type UserConnection = {
  userId: number;
  status: ConnectionStatus;
  firstRequestedAt?: number;
  updatedAt?: number;
  requestCounter?: number;
};

/** A connection as one of the two sees it. */
export function view(connection: Connection, caller: User): UserConnection {
  const pending = connection.requester === caller ? 'PENDING_OUTGOING' : 'PENDING_INCOMING';
  return {
    userId: (connection.requester === caller ? connection.peer : connection.requester).id,
    status: connection.status === 'PENDING' ? pending : connection.status,
    firstRequestedAt: connection.firstRequestedAt,
    updatedAt: connection.updatedAt,
    requestCounter: connection.requestCounter,
  };
}

export const samePod = (peer: User): UserConnection => ({ userId: peer.id, status: 'ACCEPTED' });

/** Asked for no status, the pod lists what is open. */
export const hasStatus = (
  { status }: UserConnection,
  wanted: ConnectionStatus | 'ALL' | undefined,
): boolean => (wanted === undefined ? status.startsWith('PENDING') : wanted === 'ALL' || status === wanted);

/** The connection in which `caller` was asked by `peer`, in the state that can be decided. */
export function incoming(connection: Connection | undefined, caller: User, peer: User): Connection {
  if (!connection) throw notFound(`There is no connection request from user ${peer.id}`);
  if (connection.status !== 'PENDING' || connection.requester === caller) {
    throw invalid(`There is no open connection request from user ${peer.id}`);
  }
  return connection;
}
