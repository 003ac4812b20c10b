import { abortable } from '../http/abortable.ts';
import type { Clock } from '../http/clock.ts';
import type { Subscription } from './dispatch.ts';
import type { FeedGap } from './events.ts';

/** Keeps the time without a feed until the listeners have heard of it. */
export function createFeedGaps({ clock, listeners }: { clock: Clock; listeners: ReadonlySet<Subscription> }) {
  let gap: FeedGap | undefined;
  return {
    /** A feed was made; the one before was read last then, by our clock. */
    made(lastReadAt: number | undefined): void {
      gap = { since: gap?.since ?? lastReadAt, until: clock.now() };
    },

    async tell(signal: AbortSignal): Promise<void> {
      if (gap === undefined) return;
      for (const { listener } of listeners) {
        const told = listener.onGap?.(gap);
        if (told !== undefined) await abortable(told, signal);
      }
      gap = undefined;
    },
  };
}
