import type { Clock } from '../clock.ts';
import type { Limits } from '../limits.ts';
import type { Connections } from './connections.ts';
import type { Presence, PresenceCategory } from './presence-category.ts';
import type { User } from './user.ts';

type Interest = { until: number; seen?: Presence; seenAt: number };

type Options = { clock: Clock; limits: Limits; connections: Connections };

// What people of another pod see instead.
const seenFromOutside: Partial<Record<PresenceCategory, PresenceCategory>> = {
  BE_RIGHT_BACK: 'AWAY',
  DO_NOT_DISTURB: 'AWAY',
  OFF_WORK: 'OFFLINE',
};

export type ExternalPresence = ReturnType<typeof createExternalPresence>;

/**
 * The presence of people of other pods: for who is connected with them and has registered interest within the hour
 * (Symphony REST API, external presence interest). Everybody else sees OFFLINE.
 */
export function createExternalPresence({ clock, limits, connections }: Options) {
  const interests = new Map<string, Interest>();
  const keyOf = (viewer: User, user: User) => `${viewer.id} ${user.id}`;

  return {
    register(viewer: User, user: User): void {
      const until = clock.now() + limits.presenceInterestMs;
      const earlier = interests.get(keyOf(viewer, user));
      interests.set(keyOf(viewer, user), { seenAt: 0, ...earlier, until });
    },

    /** Looked at more often than allowed, it is what was seen the last time. */
    of(user: User, viewer: User): Presence {
      const now = clock.now();
      const interest = interests.get(keyOf(viewer, user));
      const isShown =
        connections.areConnected(viewer, user) && interest !== undefined && interest.until > now;
      if (!isShown) return { category: 'OFFLINE', userId: user.id, timestamp: now };
      if (interest.seen && now - interest.seenAt < limits.externalPresenceMs) return interest.seen;
      const own = user.presence.category;
      const category = seenFromOutside[own] ?? own;
      const timestamp = category === 'OFFLINE' ? now : user.presence.timestamp;
      interest.seen = { category, userId: user.id, timestamp };
      interest.seenAt = now;
      return interest.seen;
    },
  };
}
