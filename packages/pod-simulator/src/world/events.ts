import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import type { FeedEvent } from './datafeed.ts';
import type { Recipients } from './datafeeds.ts';
import { type User, v4User } from './user.ts';

/** What the people's side (chat page, tests) is told: something happened, fetch what you need. */
export type LiveEvent = {
  type: 'message' | 'stream' | 'presence' | 'connection' | 'membership' | 'reset';
  streamId?: string;
  messageId?: string;
  /** who can see it */
  usernames: string[];
};

/** Hears every `LiveEvent`, at once, before the call that caused it is answered. */
export type LiveListener = (event: LiveEvent) => void;

export type PodEvent = {
  type: string;
  initiator: User;
  to: Recipients;
  /** the one key of the payload and what is under it, as a viewer of that tenant may see it */
  payload: (viewerTenantId: number) => Record<string, unknown>;
  messageId?: string;
  timestamp?: number;
};

type Options = {
  clock: Clock;
  ids: Ids;
  publish: (event: FeedEvent, to: Recipients) => void;
  usernameOf: (userId: number) => string | undefined;
  listeners: Set<LiveListener>;
};

export type Events = ReturnType<typeof createEvents>;

export function createEvents({ clock, ids, publish, usernameOf, listeners }: Options) {
  return {
    /** To the datafeeds of those who should see it. */
    emit(event: PodEvent): void {
      const id = ids.event();
      const timestamp = event.timestamp ?? clock.now();
      const rendered = new Map<number, string>();
      function json(tenantId: number): string {
        const known = rendered.get(tenantId);
        if (known !== undefined) return known;
        const text = JSON.stringify({
          id,
          ...(event.messageId !== undefined && { messageId: event.messageId }),
          timestamp,
          type: event.type,
          initiator: { user: v4User(event.initiator, tenantId) },
          payload: event.payload(tenantId),
        });
        rendered.set(tenantId, text);
        return text;
      }
      publish({ json }, event.to);
    },
    /** To the people's side. */
    tell(
      type: LiveEvent['type'],
      to: Recipients,
      about: { streamId?: string; messageId?: string } = {},
    ): void {
      if (listeners.size === 0) return;
      const usernames: string[] = [];
      for (const userId of to.keys()) {
        const username = usernameOf(userId);
        if (username !== undefined) usernames.push(username);
      }
      for (const listener of listeners) listener({ type, ...about, usernames });
    },
  };
}
