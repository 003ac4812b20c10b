import type { Clock } from '../clock.ts';
import { createIds, type RandomBytes } from '../ids.ts';
import type { Limits } from '../limits.ts';
import type { Settings } from '../settings.ts';
import { createAccountRights } from './account-rights.ts';
import { createAccounts } from './accounts.ts';
import { createAuditTrail } from './audit-trail.ts';
import { createConnections } from './connections.ts';
import { createConversations } from './conversations.ts';
import { createDatafeeds } from './datafeeds.ts';
import { createEvents, type LiveListener } from './events.ts';
import { createExternalPresence } from './external-presence.ts';
import { createFormReplies } from './form-replies.ts';
import { createKeyRing } from './keys.ts';
import { createMembership } from './membership.ts';
import { createMembershipNews } from './membership-news.ts';
import { createMessages } from './messages.ts';
import { createPresences } from './presence.ts';
import { createPresenceFeeds } from './presence-feeds.ts';
import { createRoomNews } from './room-news.ts';
import { createRooms } from './rooms.ts';
import { createSessions } from './sessions.ts';
import { createStreams } from './streams.ts';
import { createSuccession } from './succession.ts';
import type { User } from './user.ts';
import { createUsers } from './users.ts';

export type WorldOptions = {
  clock: Clock;
  limits: Limits;
  settings: Settings;
  listeners: Set<LiveListener>;
  copies: (user: User) => number;
  random?: RandomBytes;
};

export type World = ReturnType<typeof createWorld>;

/** The state of a pod and its rules; knows nothing of HTTP. */
export function createWorld({ clock, limits, settings, listeners, copies, random }: WorldOptions) {
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
  const streams = createStreams({ clock, ids });
  const messages = createMessages({ clock, ids, limits, connections, events });
  const sessions = createSessions({ clock, ids, limits });
  const audit = createAuditTrail({ clock });
  const keys = createKeyRing({ clock, limits });
  const external = createExternalPresence({ clock, limits, connections });
  const presenceFeeds = createPresenceFeeds({ ids, limits, isOn: settings.presenceFeeds });
  const announceRoom = createRoomNews(events);
  const announceMember = createMembershipNews(events, limits);
  const succession = createSuccession(announceMember, announceRoom);
  const membership = createMembership({
    clock,
    users,
    streams,
    connections,
    events,
    announce: announceMember,
    succession,
  });
  return {
    clock,
    limits,
    settings,
    ids,
    users,
    keys,
    sessions,
    audit,
    accounts: createAccounts({ clock, limits, settings, users, keys, audit }),
    accountRights: createAccountRights({
      clock,
      sessions,
      audit,
      disabled: (user, caller) => membership.ownerDisabled(user, caller),
    }),
    datafeeds,
    connections,
    external,
    presenceFeeds,
    presences: createPresences({ clock, users, events, feeds: presenceFeeds, external }),
    streams,
    conversations: createConversations({ users, streams, connections, events }),
    rooms: createRooms({ streams, messages, announce: announceRoom, succession, settings }),
    membership,
    messages,
    formReplies: createFormReplies({ events }),
  };
}
