import type { StreamId } from '@finos/symphony-bdk-core';
import type { Approvals } from '../approvals/index.ts';
import { placesOfOpenPlans } from '../plans/index.ts';
import { type Card, createUnansweredCards } from '../replies/index.ts';
import type { Store } from '../store/index.ts';

export type OpenBusinessParts = {
  readonly store: Store;
  readonly clock: { now(): number };
  readonly approvals: Pick<Approvals, 'load'>;
};

/** Questions of Steward that somebody has to answer. */
const QUESTIONS = ['confirm', 'decide', 'asked', 'connection'] as const;

/** What is not over yet, and where. */
export function createOpenBusiness({ store, clock, approvals }: OpenBusinessParts) {
  const unanswered = createUnansweredCards({ store, clock });

  /** Cards stay as they are when what they ask has been settled elsewhere. */
  async function waits({ purpose, payload }: Card, confirming: ReadonlySet<string>): Promise<boolean> {
    if (purpose === 'confirm') return confirming.has(payload.plan);
    return purpose !== 'decide' || (await approvals.load(payload.request)).status === 'open';
  }

  return {
    /** Where something was asked, or is to be answered. IMs may be among them. */
    async places(): Promise<StreamId[]> {
      const { answerTo } = await placesOfOpenPlans(store);
      const asked = await unanswered(QUESTIONS, { before: clock.now() });
      const streams = answerTo.flatMap((to) => ('stream' in to ? [to.stream] : []));
      return [...new Set([...streams, ...asked.map(({ streamId }) => streamId)])];
    },

    /** How many questions wait for a click in each conversation, of those that were asked before a time. */
    async unanswered(before: number): Promise<Map<StreamId, number>> {
      const { confirming } = await placesOfOpenPlans(store);
      const counts = new Map<StreamId, number>();
      for (const card of await unanswered(QUESTIONS, { before }))
        if (await waits(card, confirming)) counts.set(card.streamId, (counts.get(card.streamId) ?? 0) + 1);
      return counts;
    },
  };
}
