import type { Person, StreamId, UserId } from '@finos/symphony-bdk-core';
import type { Services } from '../commands/index.ts';
import { type Lifecycle, loadPlan, type Plan } from '../plans/index.ts';
import type { Store, StoreTransaction } from '../store/index.ts';

type Use = { readonly by: Person; readonly event: string };

/** The cards on which this person is asked there, and those that they answered by this event. */
type ConfirmationsFor = (asked: {
  readonly streamId: StreamId;
  readonly userId: UserId;
  readonly event: string;
}) => Promise<readonly { readonly token: string; readonly plan: string; readonly isUsed: boolean }[]>;

type Options = {
  readonly store: Store;
  readonly cards: { use(token: string, use: Use, transaction: StoreTransaction): Promise<void> };
  readonly confirmationsFor: ConfirmationsFor;
  readonly lifecycle: Pick<Lifecycle, 'transact' | 'send'>;
};

/** Takes the answers to questions whether a plan is to be done, by click or by text. */
export function createConfirmations({
  store,
  cards,
  confirmationsFor,
  lifecycle,
}: Options): Services['confirmations'] {
  return {
    async openFor({ principal, occasion }) {
      const open: { token: string; plan: Plan }[] = [];
      const asked = await confirmationsFor({
        streamId: occasion.stream.streamId,
        userId: principal.id,
        event: occasion.key,
      });
      for (const { token, plan: id, isUsed } of asked) {
        const plan = await loadPlan(store, id);
        if (plan === undefined) continue;
        // Handled again, the same line finds what it has answered.
        if (isUsed) return [{ token, plan }];
        if (plan.state === 'confirming') open.push({ token, plan });
      }
      return open;
    },

    answer: ({ token, plan }, verdict, { principal: by, occasion: { key: event } }) =>
      lifecycle.transact(async (transaction) => {
        await cards.use(token, { by, event }, transaction);
        return lifecycle.send(plan, { type: verdict, by }, transaction);
      }),
  };
}
