import type { Clock } from '@finos/symphony-bdk-core';
import type { Asked, Lifecycle, Reminded } from '../plans/index.ts';
import type { FactsSource } from '../policy/index.ts';
import type { Stage, WorkingTime } from '../routes/index.ts';
import type { Store } from '../store/index.ts';
import type { Eligibility } from './eligibility.ts';
import { loadPursued, nextEscalation, type Pursued, reminderAfter } from './follow-up.ts';
import type { HasSeen } from './has-seen.ts';
import { progressOf, remainingOf } from './progress.ts';
import type { Reached, Recipients } from './recipients.ts';
import type { ApprovalRequest, TakenDecision } from './request.ts';
import { yetToDecide } from './yet-to-decide.ts';

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly workingTime: WorkingTime;
  readonly eligibility: Pick<Eligibility, 'standing'>;
  readonly recipients: Pick<Recipients, 'reachStage'>;
  readonly hasSeen: HasSeen;
  readonly lifecycle: Pick<Lifecycle, 'send' | 'transact'>;
};

/**
 * Reminds those who can still decide on a request and haven't. A job: answers with when it has to be looked at again. Killed anywhere,
 * they are reminded once, because the reminder and the time of the next one are put down together.
 */
export function createReminder(options: Options) {
  const { store, clock, factsSource, workingTime, eligibility, recipients, hasSeen, lifecycle } = options;

  /** Each in their IM, and a group that has a room there. */
  async function whoIsLeft({ plan, request }: Pursued): Promise<Reached> {
    const deciding = { plan, request, facts: factsSource.now() };
    const standing = await eligibility.standing(deciding);
    return recipients.reachStage({
      ...yetToDecide(deciding),
      stage: missingAt(request, standing),
      index: request.stage,
    });
  }

  return async ({ plan: id }: { readonly plan: string }): Promise<number | undefined> => {
    const pursued = await loadPursued(store, id);
    const { remindAt } = pursued?.followUp ?? {};
    if (pursued === undefined || remindAt === undefined) return undefined;
    const now = clock.now();
    if (remindAt > now) return remindAt;
    const { request, followUp } = pursued;
    const { asked: people, unavailable } = await whoIsLeft(pursued);
    const reminders = followUp.reminders + 1;
    const next = reminderAfter(reminders, request, { now, workingTime });
    if (people.length === 0) return next;
    // Who has become available since, or belongs to the group only now, gets the card.
    const known = new Set(pursued.plan.approval?.asked.map(({ stream }) => stream));
    const reminded: Reminded[] = [];
    // What nobody knows counts as seen.
    for (const each of people.filter(({ stream }) => known.has(stream)))
      reminded.push({ ...each, hasNotSeen: (await hasSeen(pursued.plan, each)) === false });
    return lifecycle.transact(async (transaction) => {
      // Somebody may have decided meanwhile, and the next stage is reminded at times of its own.
      if (!isSame(pursued, await loadPursued(transaction, id))) return now;
      const details = { stage: request.stage, reminders, reminded: reminded.map(nameOf) };
      const asked = { stage: request.stage, people, unavailable };
      const event = { type: 'remind-approvers', asked, reminded, details } as const;
      const escalateAt = nextEscalation(request, followUp, { now, workingTime });
      await lifecycle.send(
        id,
        { ...event, followUp: { ...followUp, reminders, remindAt: next, escalateAt } },
        transaction,
      );
      return next;
    });
  };
}

const isSame = (before: Pursued, now: Pursued | undefined): boolean =>
  now?.request.version === before.request.version && now.followUp.reminders === before.followUp.reminders;

/** Whom the record names: a person, or the room of a group. */
const nameOf = ({ approver, stream }: Asked): number | string => approver?.id ?? stream;

/** What is missing of the open stage: the parts in which one more person would bring the request further. */
function missingAt({ route, stage }: ApprovalRequest, standing: readonly TakenDecision[]): Stage {
  const { more } = progressOf(route, standing);
  return (remainingOf(route, standing).stages[stage] ?? []).filter((_, part) => {
    const one = { verdict: 'approve', stage, parts: [part] } as const;
    return progressOf(route, [...standing, one]).more < more;
  });
}
