import type { Clock, Logger, RealTimeEvent } from '@finos/symphony-bdk-core';
import { isStoreTrouble } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { BackOff } from '../work/back-off.ts';
import { type createInboxRows, keyOf } from './inbox-rows.ts';

type Options = {
  readonly rows: Pick<ReturnType<typeof createInboxRows>, 'add'>;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly logger: Logger;
  readonly waitForStore: BackOff;
  readonly signal: AbortSignal;
};

/** An event that was not there before. */
type StoredEvent = { readonly seq: number; readonly key: string; readonly event: RealTimeEvent };

/**
 * Stores events, which are acknowledged then. The pod would give them again much later, so a store that is away is rather waited for;
 * throws when Steward stops before it is back.
 * Answers with those that were not delivered before, each once.
 */
export const createStoring =
  ({ rows, clock, logger, waitForStore, signal }: Options) =>
  async (events: readonly RealTimeEvent[]): Promise<readonly StoredEvent[]> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return withNumbers(events, await rows.add(events));
      } catch (error) {
        if (!isStoreTrouble(error) || signal.aborted) throw error;
        logger.warn('events will be stored later', { count: events.length, ...errorFields(error) });
        await clock.sleep(waitForStore(tries), signal).catch(() => {});
      }
    }
  };

/** Of what comes twice, the first is stored. */
function withNumbers(
  events: readonly RealTimeEvent[],
  seqs: ReadonlyMap<string, number>,
): readonly StoredEvent[] {
  const left = new Map(seqs);
  return events.flatMap((event) => {
    const key = keyOf(event);
    const seq = left.get(key);
    left.delete(key);
    return seq === undefined ? [] : { seq, key, event };
  });
}
