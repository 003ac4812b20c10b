import type { Ids } from '../ids.ts';
import type { Limits } from '../limits.ts';
import { forbidden, invalid } from '../refusal.ts';
import type { User } from './user.ts';

type Feed = { owner: User; changed: Set<User> };

type Options = { ids: Ids; limits: Limits; isOn: boolean };

/** Presence feeds, deprecated since SBE 24.1: who of the pod changed presence since the last read. */
export function createPresenceFeeds({ ids, limits, isOn }: Options) {
  const feeds = new Map<string, Feed>();

  function refuseWhenOff(): void {
    if (!isOn) throw forbidden('Presence feeds are not available on this pod');
  }

  function find(caller: User, id: string): Feed {
    refuseWhenOff();
    const feed = feeds.get(id);
    if (!feed) throw invalid(`There is no presence feed ${id}`);
    if (feed.owner !== caller) throw forbidden('The presence feed belongs to somebody else');
    return feed;
  }

  return {
    create(caller: User): string {
      refuseWhenOff();
      const id = ids.uuid();
      feeds.set(id, { owner: caller, changed: new Set() });
      return id;
    },

    /** Those who changed, oldest change first; the rest comes with the next read. */
    read(caller: User, id: string): User[] {
      const { changed } = find(caller, id);
      const users = [...changed].slice(0, limits.presenceFeedRecords);
      for (const user of users) changed.delete(user);
      return users;
    },

    delete(caller: User, id: string): void {
      find(caller, id);
      feeds.delete(id);
    },

    changed(user: User): void {
      for (const { owner, changed } of feeds.values())
        if (owner.tenantId === user.tenantId) changed.add(user);
    },
  };
}

export type PresenceFeeds = ReturnType<typeof createPresenceFeeds>;
