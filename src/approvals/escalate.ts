import type { Clock, UserId } from '@finos/symphony-bdk-core';
import type { Lifecycle } from '../plans/index.ts';
import type { FactsSource } from '../policy/index.ts';
import { type EscalatedPart, escalate, escalationsOf, keyOf, type WorkingTime } from '../routes/index.ts';
import type { Store } from '../store/index.ts';
import { loadPursued, nextEscalation, type Pursued } from './follow-up.ts';
import { aboutChanges } from './groups.ts';
import { interestedIn, isInterested } from './interested.ts';
import type { Recipients } from './recipients.ts';
import { changesOf } from './request.ts';
import { rerouteRequest } from './request-store.ts';

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly workingTime: WorkingTime;
  readonly recipients: Pick<Recipients, 'reachStage' | 'areAllAway'>;
  readonly lifecycle: Pick<Lifecycle, 'send' | 'transact'>;
};

/**
 * Asks others in place of those who haven't decided on the open stage for so long, or are all away; as many people have to approve as
 * before. A job: answers with when it has to be looked at again.
 */
export function createEscalation({ store, clock, factsSource, workingTime, recipients, lifecycle }: Options) {
  /** Who is meant by the groups of a request, and who of them never decides on it or has decided. */
  function placeOf({ plan, request }: Pursued) {
    const changes = changesOf(plan);
    const interested = interestedIn({ ...plan, changes });
    const decided = new Set(request.decisions.map(({ by }) => by.id));
    return {
      about: aboutChanges(changes, plan.requester),
      facts: factsSource.now(),
      isExcluded: (id: UserId) => decided.has(id) || isInterested(interested, id),
    };
  }

  type Place = ReturnType<typeof placeOf>;

  async function dueAt(now: number, { request, followUp }: Pursued, place: Place): Promise<EscalatedPart[]> {
    const due: EscalatedPart[] = [];
    for (const part of escalationsOf(request.route.stages[request.stage] ?? [])) {
      const { after, whenAllAway } = part.escalation;
      const isTime = after !== undefined && workingTime.after(followUp.since, after) <= now;
      if (isTime || (whenAllAway && (await recipients.areAllAway(part.group, place)))) due.push(part);
    }
    return due;
  }

  return async ({ plan: id }: { readonly plan: string }): Promise<number | undefined> => {
    const pursued = await loadPursued(store, id);
    const { escalateAt } = pursued?.followUp ?? {};
    if (pursued === undefined || escalateAt === undefined) return undefined;
    const now = clock.now();
    if (escalateAt > now) return escalateAt;
    const { request, followUp } = pursued;
    const { stage } = request;
    const place = placeOf(pursued);
    const due = await dueAt(now, pursued, place);
    const route = escalate(request.route, stage, due);
    const next = nextEscalation({ ...request, route }, followUp, { workingTime });
    if (due.length === 0) return next;
    const others = due.map(({ escalation }) => ({ group: escalation.to, count: 1 }));
    const reached = await recipients.reachStage({ ...place, stage: others, index: stage });
    const people = reached.asked.map((each) => ({ ...each, isEscalated: true as const }));
    return lifecycle.transact(async (transaction) => {
      // Somebody may have decided meanwhile.
      if (!(await rerouteRequest(request, route, transaction))) return now;
      const current = await loadPursued(transaction, id);
      if (current === undefined) return undefined;
      const details = { stage, to: due.map(({ escalation }) => keyOf(escalation.to)) };
      const unavailable = [...(current.plan.approval?.unavailable ?? []), ...reached.unavailable];
      const asked = { stage, people, unavailable };
      const event = { type: 'escalate', asked, details } as const;
      await lifecycle.send(
        id,
        { ...event, followUp: { ...current.followUp, escalateAt: next } },
        transaction,
      );
      return next;
    });
  };
}
