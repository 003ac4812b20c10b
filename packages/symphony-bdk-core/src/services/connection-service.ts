import type { ApiClient, CallOptions } from '../http/api-client.ts';
import { route } from '../http/route.ts';
import type { UserId } from '../ids.ts';
import { list, object, success, userId } from './read.ts';
import type { ConnectionStatus, UserConnection } from './types/index.ts';

/** Connections of the bot itself with people of other firms. People of the same pod are connected by nature. */
export type ConnectionService = {
  /** Throws a PodError with status 404 when there is no such user or none ever asked. */
  getConnection(userId: UserId, options?: CallOptions): Promise<UserConnection>;
  /** Pending ones in both directions unless `status` says otherwise. */
  listConnections(
    filter?: { status?: ConnectionStatus | 'ALL'; userIds?: readonly UserId[] },
    options?: CallOptions,
  ): Promise<UserConnection[]>;
  createConnection(userId: UserId, options?: CallOptions): Promise<UserConnection>;
  acceptConnection(userId: UserId, options?: CallOptions): Promise<UserConnection>;
  rejectConnection(userId: UserId, options?: CallOptions): Promise<UserConnection>;
  removeConnection(userId: UserId, options?: CallOptions): Promise<void>;
};

const GET = route('pod', 'GET', '/v1/connection/user/{userId}/info');
const LIST = route('pod', 'GET', '/v1/connection/list');
// None of these may be repeated blindly: done twice, the second is an error, or worse: "remove" on a rejected
// connection makes it pending again (Symphony developer docs, remove connection).
const CREATE = route('pod', 'POST', '/v1/connection/create');
const ACCEPT = route('pod', 'POST', '/v1/connection/accept');
const REJECT = route('pod', 'POST', '/v1/connection/reject');
const REMOVE = route('pod', 'POST', '/v1/connection/user/{uid}/remove');

/** Builds the connection service. */
export function createConnectionService(api: ApiClient): ConnectionService {
  const change =
    (kind: typeof CREATE) =>
    (user: UserId, options: CallOptions = {}) =>
      api.call(kind, { ...options, json: { userId: user } }, readConnection);
  return {
    getConnection: (user, options = {}) => api.call(GET, { ...options, params: [user] }, readConnection),
    listConnections: ({ status, userIds } = {}, options = {}) => {
      const query = { status, userIds: userIds === undefined ? undefined : userIds.join(',') };
      return api.call(LIST, { ...options, query }, (json) => list(json, 'connections', readConnection));
    },
    createConnection: change(CREATE),
    acceptConnection: change(ACCEPT),
    rejectConnection: change(REJECT),
    removeConnection: (user, options = {}) => api.call(REMOVE, { ...options, params: [user] }, success),
  };
}

function readConnection(json: unknown): UserConnection {
  const connection = object(json, 'connection');
  connection.userId = userId(connection.userId, 'connection');
  return connection as UserConnection;
}
