import type { Logger, Person, StreamId, UserId } from '@finos/symphony-bdk-core';
import type { BoundChange } from '../changes/index.ts';
import { isRefusal } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Asked, Plan } from '../plans/index.ts';
import type { Facts } from '../policy/index.ts';
import { type Group, groupsOf, keyOf, type Route, type Stage } from '../routes/index.ts';
import type { Availability } from './availability.ts';
import { type Candidates, candidatesFor, requireEnough } from './candidates.ts';
import { type About, aboutChanges, type Groups } from './groups.ts';
import { interestedIn, isInterested } from './interested.ts';

/** Finds whom to ask for the approval of changes. */
export type Recipients = ReturnType<typeof createRecipients>;

type Options = {
  readonly groups: Pick<Groups, 'people' | 'roomOf'>;
  readonly availability: Availability;
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

/** Who is asked, and who isn't, or sees it late, because they aren't available. */
export type Reached = { readonly asked: readonly Asked[]; readonly unavailable: readonly Person[] };

type Telling = Pick<Asking, 'about' | 'facts' | 'isExcluded'> & { readonly groups: readonly Group[] };

export function createRecipients({ groups, availability, imWith, logger }: Options) {
  const candidates = (question: Question, unreachable: ReadonlySet<UserId>): Promise<Candidates[]> => {
    const { route, facts, changes, requester } = question;
    const interested = interestedIn(question);
    const isExcluded = (id: UserId) => unreachable.has(id) || isInterested(interested, id);
    return candidatesFor({ route, facts, isExcluded, about: aboutChanges(changes, requester) }, groups);
  };

  const inIm = async (approver: Person, stage: number): Promise<Asked | undefined> => {
    try {
      return { stream: await imWith(approver.id), approver, stage };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      logger.warn('an approver cannot be asked', { approver: approver.id, ...errorFields(error) });
      return undefined;
    }
  };

  /**
   * Asks a group in its room, and otherwise each of its people in their IM, first those who are there; those who aren't available only
   * where the others are too few. Tells whom it cannot reach.
   */
  async function ask(group: Group, { stage, index, about, facts, isExcluded }: Asking) {
    const room = await groups.roomOf(group);
    const nobody = { unreachable: [], unavailable: [] };
    if (room !== undefined) return { asked: [{ stream: room, group, stage: index }], ...nobody };
    const people = (await groups.people(group, about, facts)).filter(({ id }) => !isExcluded(id));
    const { available, unavailable } = await availability.sort(people, facts);
    const counts = stage.filter((part) => keyOf(part.group) === keyOf(group)).map(({ count }) => count);
    const needed = Math.max(1, ...counts);
    const asked: Asked[] = [];
    const unreachable: UserId[] = [];
    for (const some of [available, unavailable]) {
      if (asked.length >= needed && some === unavailable) break;
      for (const approver of some) {
        const each = await inIm(approver, index);
        if (each) asked.push(each);
        else unreachable.push(approver.id);
      }
    }
    return { asked, unreachable, unavailable };
  }

  async function askStage(asking: Asking): Promise<Reached & { unreachable: ReadonlySet<UserId> }> {
    const byStream = new Map<StreamId, Asked>();
    const unreachable = new Set<UserId>();
    const unavailable = new Map<UserId, Person>();
    for (const group of groupsOf(asking.stage)) {
      const reached = await ask(group, asking);
      for (const each of reached.asked) byStream.set(each.stream, byStream.get(each.stream) ?? each);
      for (const id of reached.unreachable) unreachable.add(id);
      for (const person of reached.unavailable) unavailable.set(person.id, person);
    }
    return { asked: [...byStream.values()], unreachable, unavailable: [...unavailable.values()] };
  }

  return {
    /** Who could decide, part by part, besides the `decided`. Throws UserError when there are too few, or nowhere to ask. */
    async people(question: Question, decided: ReadonlySet<UserId> = new Set()): Promise<Candidates[]> {
      const found = await candidates(question, decided);
      requireEnough(question.route, found);
      return found;
    },

    /** Those who are asked first. Throws UserError when the route could never come to its end, or there is nowhere to ask. */
    async reach(question: Question): Promise<Reached> {
      const { route, facts, changes, requester } = question;
      requireEnough(route, await candidates(question, new Set()));
      const interested = interestedIn(question);
      const { unreachable, ...reached } = await askStage({
        stage: route.stages[0] ?? [],
        index: 0,
        about: aboutChanges(changes, requester),
        facts,
        isExcluded: (id) => isInterested(interested, id),
      });
      if (unreachable.size > 0) requireEnough(route, await candidates(question, unreachable));
      return reached;
    },

    /** Those who are asked once a request has come to a later stage. */
    reachStage: (asking: Asking): Promise<Reached> => askStage(asking),

    /** Everybody in these groups, to be told something: in the room of a group, and otherwise in each IM. */
    async reachAll({ groups: told, about, facts, isExcluded }: Telling): Promise<Asked[]> {
      const byStream = new Map<StreamId, Asked>();
      for (const group of told) {
        const room = await groups.roomOf(group);
        if (room !== undefined) byStream.set(room, { stream: room, group, stage: 0 });
        else
          for (const person of await groups.people(group, about, facts)) {
            const each = isExcluded(person.id) ? undefined : await inIm(person, 0);
            if (each) byStream.set(each.stream, each);
          }
      }
      return [...byStream.values()];
    },

    /** Is nobody of this group available? */
    async areAllAway(group: Group, { about, facts, isExcluded }: Omit<Telling, 'groups'>): Promise<boolean> {
      const people = (await groups.people(group, about, facts)).filter(({ id }) => !isExcluded(id));
      return (await availability.sort(people, facts)).available.length === 0;
    },
  };
}
