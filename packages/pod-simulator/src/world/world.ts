import type { Clock } from '../clock.ts';
import { createIds, type RandomBytes } from '../ids.ts';
import type { Limits } from '../limits.ts';
import { createConnections } from './connections.ts';
import { createDatafeeds } from './datafeeds.ts';
import { createEvents, type LiveListener } from './events.ts';
import { createFormReplies } from './form-replies.ts';
import { createMembership } from './membership.ts';
import { createMessages } from './messages.ts';
import { createPresences } from './presence.ts';
import { createRooms } from './rooms.ts';
import { createSessions } from './sessions.ts';
import { createStreams } from './streams.ts';
import type { User } from './user.ts';
import { createUsers } from './users.ts';

export type WorldOptions = {
  clock: Clock;
  limits: Limits;
  listeners: Set<LiveListener>;
  copies: (user: User) => number;
  random?: RandomBytes;
};

export type World = ReturnType<typeof createWorld>;

/** The state of a pod and its rules; knows nothing of HTTP. */
export function createWorld({ clock, limits, listeners, copies, random }: WorldOptions) {
  const ids = createIds(random);
  const users = createUsers();
  const datafeeds = createDatafeeds({ clock, ids, limits, copies });
  const events = createEvents({
    clock,
    ids,
    listeners,
    publish: (event, to) => datafeeds.publish(event, to),
    usernameOf: (userId) => users.byId(userId)?.username,
  });
  const connections = createConnections({ clock, users, events });
  const streams = createStreams({ clock, ids, users, connections, events });
  const messages = createMessages({ clock, ids, limits, connections, events });
  return {
    clock,
    limits,
    ids,
    users,
    sessions: createSessions({ clock, ids, limits }),
    datafeeds,
    connections,
    presences: createPresences({ clock, users, events }),
    streams,
    rooms: createRooms({ streams, messages, events }),
    membership: createMembership({ clock, users, streams, connections, events }),
    messages,
    formReplies: createFormReplies({ events }),
  };
}
