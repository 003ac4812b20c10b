import type { RealTimeEvent } from '@finos/symphony-bdk-core';

/**
 * Events that this process received, where several share the conversations: whoever handles one has it at hand, if it was received
 * here, and reads it from the store otherwise. The latest `most` are kept.
 */
export function createReceivedEvents(most: number) {
  const kept = new Map<number, RealTimeEvent>();
  return {
    keep(seq: number, event: RealTimeEvent): void {
      kept.set(seq, event);
      if (kept.size <= most) return;
      const [oldest] = kept.keys();
      if (oldest !== undefined) kept.delete(oldest);
    },
    take(seq: number): RealTimeEvent | undefined {
      const event = kept.get(seq);
      kept.delete(seq);
      return event;
    },
  };
}
