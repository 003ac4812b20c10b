import type { Person, UserId } from '@finos/symphony-bdk-core';
import type { Outbox } from '../outbox/index.ts';
import { type Asked, type Lifecycle, loadPlan, type Plan } from '../plans/index.ts';
import type { Facts, FactsSource } from '../policy/index.ts';
import type { Group } from '../routes/index.ts';
import type { Store } from '../store/index.ts';
import { aboutChanges, type Groups } from './groups.ts';
import type { Recipients } from './recipients.ts';
import { changesOf } from './request.ts';

type Options = {
  readonly store: Store;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly recipients: Pick<Recipients, 'reachAll'>;
  readonly lifecycle: Pick<Lifecycle, 'tell' | 'transact'>;
  readonly outbox: Pick<Outbox, 'add'>;
};

type Payload = { readonly plan: string };

/** Those who can cancel what is held: the owners of the room that it is about, or the administrators. */
function watchersOf(plan: Plan): Group {
  const { roomId } = aboutChanges(changesOf(plan), plan.requester);
  return { kind: roomId === undefined ? 'administrators' : 'owners' };
}

/** Can this person, who doesn't control the plans of others, cancel this one, because it is held? */
export const createMayCancelHeld =
  ({ groups }: { readonly groups: Pick<Groups, 'includes'> }) =>
  async (plan: Plan, { id }: Person, facts: Facts): Promise<boolean> => {
    const { state, holdMs, approval } = plan;
    // After a restore a hold goes on as a schedule.
    const isHeld = state === 'holding' || (state === 'scheduled' && holdMs !== undefined);
    if (!isHeld || approval === undefined) return false;
    return groups.includes(watchersOf(plan), id, aboutChanges(changesOf(plan), plan.requester), facts);
  };

/** The jobs that tell people of what was approved. Killed anywhere, they tell each of them once. */
export function createTelling({ store, factsSource, recipients, lifecycle, outbox }: Options) {
  /** Each in their IM, and a group that has a room there; not the requester, who hears it anyway. */
  function reach(plan: Plan, groups: readonly Group[]): Promise<Asked[]> {
    const isRequester = (id: UserId) => id === plan.requester.id;
    return recipients.reachAll({
      groups,
      about: aboutChanges(changesOf(plan), plan.requester),
      facts: factsSource.now(),
      isExcluded: isRequester,
    });
  }

  return {
    'tell-of-hold': async ({ plan: id }: Payload): Promise<undefined> => {
      const plan = await loadPlan(store, id);
      if (plan?.state !== 'holding' || plan.approval === undefined || plan.approval.held) return undefined;
      const held = await reach(plan, [watchersOf(plan), ...(plan.approval.tell ?? [])]);
      const details = { told: held.map(({ approver, stream }) => approver?.id ?? stream) };
      await lifecycle.tell(id, { type: 'tell-of-hold', held, details });
      return undefined;
    },

    'tell-groups': async ({ plan: id }: Payload): Promise<undefined> => {
      const plan = await loadPlan(store, id);
      if (plan?.approval?.tell === undefined) return undefined;
      const { request, tell } = plan.approval;
      const told = await reach(plan, tell);
      const drafts = told.map(({ stream }) => ({
        key: `${request}/told/${stream}`,
        message: { kind: 'request-told', plan: id, to: { stream } } as const,
      }));
      await lifecycle.transact((transaction) => outbox.add(drafts, transaction));
      return undefined;
    },
  };
}
