import type { Clock } from '../clock.ts';
import { invalid } from '../refusal.ts';
import type { Events } from './events.ts';
import { isExternalTo, type User } from './user.ts';
import type { Users } from './users.ts';

// In the order of the specification; it lists them in prose, so other values are possible on a real pod.
export const presenceCategories = [
  'UNDEFINED',
  'AVAILABLE',
  'BUSY',
  'DO_NOT_DISTURB',
  'ON_THE_PHONE',
  'BE_RIGHT_BACK',
  'IN_A_MEETING',
  'AWAY',
  'OUT_OF_OFFICE',
  'OFF_WORK',
  'OFFLINE',
] as const;

export type PresenceCategory = (typeof presenceCategories)[number];
export type Presence = { category: PresenceCategory; userId: number; timestamp: number };

// What people of another pod see instead.
const seenFromOutside: Partial<Record<PresenceCategory, PresenceCategory>> = {
  BE_RIGHT_BACK: 'AWAY',
  DO_NOT_DISTURB: 'AWAY',
  OFF_WORK: 'OFFLINE',
};

type Options = { clock: Clock; users: Users; events: Events };

export function createPresences({ clock, users, events }: Options) {
  // Rebuilt when users were added: paging through everybody must not sort on each page.
  let sorted: User[] = [];

  function idsAscending(): User[] {
    const all = [...users.all()];
    if (all.length !== sorted.length) sorted = all.sort((a, b) => a.id - b.id);
    return sorted;
  }

  function change(user: User, category: PresenceCategory): void {
    user.presence = { category, timestamp: clock.now() };
    events.tell('presence', new Set([user.id]));
  }

  const onArrival = (user: User): PresenceCategory => user.presence.whenOnline ?? 'AVAILABLE';

  /** `timestamp` of somebody offline is the time of asking. */
  function of(user: User, viewer: User): Presence {
    const own = user.presence.category;
    const category = isExternalTo(viewer, user) ? (seenFromOutside[own] ?? own) : own;
    const timestamp = category === 'OFFLINE' ? clock.now() : user.presence.timestamp;
    return { category, userId: user.id, timestamp };
  }

  return {
    of,
    offline: (user: User): Presence => ({ category: 'OFFLINE', userId: user.id, timestamp: clock.now() }),

    /** Soft: somebody offline stays so, and gets the category when they come online. */
    set(user: User, category: string, options: { soft?: boolean } = {}): Presence {
      const known = presenceCategories.find((candidate) => candidate === category);
      if (!known || known === 'UNDEFINED') throw invalid(`Presence category ${category} is not valid`);
      if (options.soft && user.presence.category === 'OFFLINE') user.presence.whenOnline = known;
      else change(user, known === 'AVAILABLE' ? onArrival(user) : known);
      return of(user, user);
    },

    /** A person's client, or a service account reading its datafeed, shows up. */
    comeOnline(user: User): void {
      if (user.presence.category === 'OFFLINE') change(user, onArrival(user));
    },

    /** A page of everybody in the viewer's pod, from the id `from` on (included), by ascending id. */
    page(viewer: User, from: number, limit: number): Presence[] {
      const found: Presence[] = [];
      for (const user of idsAscending()) {
        if (found.length === limit) break;
        if (user.id < from || isExternalTo(viewer, user) || user.status === 'DISABLED') continue;
        found.push(of(user, viewer));
      }
      return found;
    },
  };
}
