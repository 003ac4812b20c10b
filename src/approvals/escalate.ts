import type { Clock } from '@finos/symphony-bdk-core';
import type { Lifecycle } from '../plans/index.ts';
import type { FactsSource } from '../policy/index.ts';
import {
  type EscalatedPart,
  escalate,
  escalationsOf,
  keyOf,
  type SeenBy,
  type WorkingTime,
} from '../routes/index.ts';
import type { Store } from '../store/index.ts';
import { loadPursued, nextEscalation, type Pursued } from './follow-up.ts';
import type { HasSeen } from './has-seen.ts';
import type { Recipients } from './recipients.ts';
import { rerouteRequest } from './request-store.ts';
import { yetToDecide } from './yet-to-decide.ts';

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly workingTime: WorkingTime;
  readonly recipients: Pick<Recipients, 'reachStage' | 'areAllAway'>;
  readonly hasSeen: HasSeen;
  readonly lifecycle: Pick<Lifecycle, 'send' | 'transact'>;
};

type Place = ReturnType<typeof yetToDecide>;

/**
 * Asks others in place of those who haven't decided on the open stage for so long, or are all away; as many people have to approve as
 * before. A job: answers with when it has to be looked at again.
 */
export function createEscalation(options: Options) {
  const { store, clock, factsSource, workingTime, recipients, hasSeen, lifecycle } = options;

  async function dueAt(now: number, { request, followUp }: Pursued, place: Place): Promise<EscalatedPart[]> {
    const due: EscalatedPart[] = [];
    for (const part of escalationsOf(request.route.stages[request.stage] ?? [])) {
      const { after, whenAllAway } = part.escalation;
      const isTime = after !== undefined && workingTime.after(followUp.since, after) <= now;
      if (isTime || (whenAllAway && (await recipients.areAllAway(part.group, place)))) due.push(part);
    }
    return due;
  }

  /** Of those who were asked and haven't decided. `undefined` when it isn't known of each of them. */
  async function seenBy({ plan, request }: Pursued, { isExcluded }: Place): Promise<SeenBy | undefined> {
    const asked = (plan.approval?.asked ?? []).filter(
      ({ stage, approver }) => stage === request.stage && !(approver && isExcluded(approver.id)),
    );
    const seen = new Set<boolean | undefined>();
    for (const each of asked) seen.add(await hasSeen(plan, each));
    if (seen.size === 0 || seen.has(undefined)) return undefined;
    if (seen.size > 1) return 'some';
    return seen.has(true) ? 'everybody' : 'nobody';
  }

  return async ({ plan: id }: { readonly plan: string }): Promise<number | undefined> => {
    const pursued = await loadPursued(store, id);
    const { escalateAt } = pursued?.followUp ?? {};
    if (pursued === undefined || escalateAt === undefined) return undefined;
    const now = clock.now();
    if (escalateAt > now) return escalateAt;
    const { request, followUp } = pursued;
    const { stage } = request;
    const place = yetToDecide({ ...pursued, facts: factsSource.now() });
    const due = await dueAt(now, pursued, place);
    const seen = due.length === 0 ? undefined : await seenBy(pursued, place);
    const route = escalate(request.route, stage, due, seen);
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
      const details = { stage, to: due.map(({ escalation }) => keyOf(escalation.to)), seenBy: seen };
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
