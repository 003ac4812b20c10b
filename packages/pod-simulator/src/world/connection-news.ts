import type { Connection } from './connection.ts';
import type { Events } from './events.ts';
import { type User, v4User } from './user.ts';

/** Tells of connections: bots by their datafeeds, the people's side so that it looks again. */
export const createConnectionNews = (events: Events) => ({
  requested(caller: User, peer: User): void {
    events.emit({
      type: 'CONNECTIONREQUESTED',
      initiator: caller,
      to: new Set([caller.id, peer.id]),
      payload: (viewer) => ({ connectionRequested: { toUser: v4User(peer, viewer) } }),
    });
  },
  accepted(caller: User, peer: User): void {
    events.emit({
      type: 'CONNECTIONACCEPTED',
      initiator: caller,
      to: new Set([caller.id, peer.id]),
      payload: (viewer) => ({ connectionAccepted: { fromUser: v4User(peer, viewer) } }),
    });
  },
  changed: ({ requester, peer }: Connection) => events.tell('connection', new Set([requester.id, peer.id])),
});
