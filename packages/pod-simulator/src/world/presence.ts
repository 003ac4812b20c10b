import type { Clock } from '../clock.ts';
import { invalid } from '../refusal.ts';
import type { Events } from './events.ts';
import type { ExternalPresence } from './external-presence.ts';
import { type Presence, type PresenceCategory, presenceCategories } from './presence-category.ts';
import type { PresenceFeeds } from './presence-feeds.ts';
import { placeOf } from './sorted.ts';
import { isExternalTo, type User } from './user.ts';
import type { Users } from './users.ts';

type Options = {
  clock: Clock;
  users: Users;
  events: Events;
  feeds: PresenceFeeds;
  external: ExternalPresence;
};

export function createPresences({ clock, users, events, feeds, external }: Options) {
  function change(user: User, category: PresenceCategory): void {
    user.presence = { category, timestamp: clock.now() };
    feeds.changed(user);
    events.tell('presence', new Set([user.id]));
  }

  const onArrival = (user: User): PresenceCategory => user.presence.whenOnline ?? 'AVAILABLE';
  const offline = (user: User): Presence => ({
    category: 'OFFLINE',
    userId: user.id,
    timestamp: clock.now(),
  });

  /** `timestamp` of somebody offline is the time of asking. */
  function of(user: User, viewer: User): Presence {
    if (isExternalTo(viewer, user)) return external.of(user, viewer);
    const { category, timestamp } = user.presence;
    if (category === 'OFFLINE' || user.status === 'DISABLED') return offline(user);
    return { category, userId: user.id, timestamp };
  }

  return {
    of,
    offline,

    /**
     * Soft: somebody offline stays so, and gets the category when they come online; somebody idle (AWAY) who would be
     * AVAILABLE is still AWAY.
     */
    set(user: User, category: string, options: { soft?: boolean } = {}): Presence {
      const known = presenceCategories.find((candidate) => candidate === category);
      if (!known || known === 'UNDEFINED') throw invalid(`Presence category ${category} is not valid`);
      const own = user.presence.category;
      if (options.soft && own === 'OFFLINE') user.presence.whenOnline = known;
      else if (!(options.soft && own === 'AWAY' && known === 'AVAILABLE'))
        change(user, known === 'AVAILABLE' ? onArrival(user) : known);
      return of(user, user);
    },

    /** A person's client, or a service account reading its datafeed, shows up. */
    comeOnline(user: User): void {
      if (user.presence.category === 'OFFLINE') change(user, onArrival(user));
    },

    /** A page of everybody in the viewer's pod, from the id `from` on (included), by ascending id. */
    page(viewer: User, from: number, limit: number): Presence[] {
      const colleagues = users.ofTenant(viewer.tenantId);
      const found: Presence[] = [];
      for (let n = placeOf(colleagues, ({ id }) => id >= from); found.length < limit; n += 1) {
        const user = colleagues[n];
        if (!user) break;
        if (user.status === 'ENABLED') found.push(of(user, viewer));
      }
      return found;
    },
  };
}
