import type { Logger, StreamId, UserId } from '@finos/symphony-bdk-core';
import type { BoundChange } from '../changes/index.ts';
import { isRefusal } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Asked, Plan } from '../plans/index.ts';
import type { Facts } from '../policy/index.ts';
import type { Group, Route, Stage } from '../routes/index.ts';
import { type Candidates, candidatesFor, requireEnough } from './candidates.ts';
import { type About, aboutChanges, type Groups } from './groups.ts';
import { interestedIn, isInterested } from './interested.ts';

/** Finds whom to ask for the approval of changes. */
export type Recipients = ReturnType<typeof createRecipients>;

type Options = {
  readonly groups: Pick<Groups, 'people' | 'roomOf'>;
  readonly imWith: (userId: UserId) => Promise<StreamId>;
  readonly logger: Logger;
};

type Question = Pick<Plan, 'requester' | 'askedBy'> & {
  readonly changes: readonly BoundChange[];
  readonly route: Route;
  readonly facts: Facts;
};

/** A stage whose people are to be asked. */
type Asking = {
  readonly stage: Stage;
  /** From 0. */
  readonly index: number;
  readonly about: About;
  readonly facts: Facts;
  readonly isExcluded: (person: UserId) => boolean;
};

export function createRecipients({ groups, imWith, logger }: Options) {
  const candidates = (question: Question, unreachable: ReadonlySet<UserId>): Promise<Candidates[]> => {
    const { route, facts, changes, requester } = question;
    const interested = interestedIn(question);
    const isExcluded = (id: UserId) => unreachable.has(id) || isInterested(interested, id);
    return candidatesFor({ route, facts, isExcluded, about: aboutChanges(changes, requester) }, groups);
  };

  /** Asks a group in its room, and otherwise each of its people in their IM; tells whom it cannot reach. */
  async function ask(group: Group, { index, about, facts, isExcluded }: Asking) {
    const asked: Asked[] = [];
    const unreachable: UserId[] = [];
    const room = await groups.roomOf(group);
    if (room !== undefined) return { asked: [{ stream: room, group, stage: index }], unreachable };
    for (const approver of await groups.people(group, about, facts)) {
      if (isExcluded(approver.id)) continue;
      try {
        asked.push({ stream: await imWith(approver.id), approver, stage: index });
      } catch (error) {
        if (!isRefusal(error)) throw error;
        logger.warn('an approver cannot be asked', { approver: approver.id, ...errorFields(error) });
        unreachable.push(approver.id);
      }
    }
    return { asked, unreachable };
  }

  async function askStage(asking: Asking): Promise<{ asked: Asked[]; unreachable: Set<UserId> }> {
    const byStream = new Map<StreamId, Asked>();
    const unreachable = new Set<UserId>();
    for (const { group } of asking.stage) {
      const reached = await ask(group, asking);
      for (const each of reached.asked) byStream.set(each.stream, byStream.get(each.stream) ?? each);
      for (const id of reached.unreachable) unreachable.add(id);
    }
    return { asked: [...byStream.values()], unreachable };
  }

  return {
    /** Who could decide, part by part, besides the `decided`. Throws UserError when there are too few, or nowhere to ask. */
    async people(question: Question, decided: ReadonlySet<UserId> = new Set()): Promise<Candidates[]> {
      const found = await candidates(question, decided);
      requireEnough(question.route, found);
      return found;
    },

    /** Those who are asked first. Throws UserError when the route could never come to its end, or there is nowhere to ask. */
    async reach(question: Question): Promise<Asked[]> {
      const { route, facts, changes, requester } = question;
      requireEnough(route, await candidates(question, new Set()));
      const interested = interestedIn(question);
      const { asked, unreachable } = await askStage({
        stage: route.stages[0] ?? [],
        index: 0,
        about: aboutChanges(changes, requester),
        facts,
        isExcluded: (id) => isInterested(interested, id),
      });
      if (unreachable.size > 0) requireEnough(route, await candidates(question, unreachable));
      return asked;
    },

    /** Those who are asked once a request has come to a later stage. */
    reachStage: async (asking: Asking): Promise<Asked[]> => (await askStage(asking)).asked,
  };
}
