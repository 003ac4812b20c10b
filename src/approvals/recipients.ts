import type { Logger, Person, StreamId, UserId } from '@finos/symphony-bdk-core';
import { isRefusal } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Asked } from '../plans/index.ts';
import type { Facts } from '../policy/index.ts';
import { type Group, groupsOf, keyOf, type Route, type Stage } from '../routes/index.ts';
import type { Availability } from './availability.ts';
import { type Candidates, candidatesFor, requireEnough } from './candidates.ts';
import { aboutChanges, type Groups } from './groups.ts';
import { type Interest, interestedIn, isInterested } from './interested.ts';
import type { Mandates } from './mandates.ts';
import { type AskingGroup, createWhomToAsk, type Voice } from './whom-to-ask.ts';

/** Finds whom to ask for the approval of changes. */
export type Recipients = ReturnType<typeof createRecipients>;

type Options = {
  readonly groups: Pick<Groups, 'people' | 'roomOf'>;
  readonly mandates: Pick<Mandates, 'ofInterested' | 'standIns'>;
  readonly availability: Availability;
  readonly imWith: (userId: UserId) => Promise<StreamId>;
  readonly logger: Logger;
};

type Question = Interest & {
  readonly route: Route;
  readonly facts: Facts;
};

/** A stage whose people are to be asked. */
type Asking = AskingGroup & {
  readonly stage: Stage;
  /** From 0. */
  readonly index: number;
};

/** Who is asked, and who isn't, or sees it late, because they aren't available. */
export type Reached = { readonly asked: readonly Asked[]; readonly unavailable: readonly Person[] };

/** With those who never decide on it, because they decide in the place of somebody whom it concerns. */
export type Reaching = Reached & { readonly delegates: readonly UserId[] };

type Telling = Omit<AskingGroup, 'changes'> & { readonly groups: readonly Group[] };

export function createRecipients({ groups, mandates, availability, imWith, logger }: Options) {
  const whomToAsk = createWhomToAsk({ groups, mandates, availability });

  /** Before a request is opened, those who have a mandate now are those who will have had it then. */
  async function whole(question: Question): Promise<Question> {
    return question.approval
      ? question
      : { ...question, approval: { delegates: await mandates.ofInterested(question) } };
  }

  const candidates = (question: Question, unreachable: ReadonlySet<UserId>): Promise<Candidates[]> => {
    const { route, facts, changes, requester } = question;
    const interested = interestedIn(question);
    const isExcluded = (id: UserId) => unreachable.has(id) || isInterested(interested, id);
    return candidatesFor({ route, facts, isExcluded, about: aboutChanges(changes, requester) }, groups);
  };

  const inIm = async ({ approver, principal }: Voice, stage: number): Promise<Asked | undefined> => {
    try {
      const stream = await imWith(approver.id);
      return { stream, approver, ...(principal ? { principal } : {}), stage };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      logger.warn('an approver cannot be asked', { approver: approver.id, ...errorFields(error) });
      return undefined;
    }
  };

  /**
   * Asks a group in its room, and otherwise each of its people, or their delegate, in their IM, first those who are there; those who aren't
   * available, or whose delegate is asked already, only where the others are too few. Tells whom it cannot reach.
   */
  async function ask(group: Group, { stage, index, ...asking }: Asking) {
    const room = await groups.roomOf(group);
    const nobody = { unreachable: [], unavailable: [] };
    if (room !== undefined) return { asked: [{ stream: room, group, stage: index }], ...nobody };
    const { available, passedOver, unavailable } = await whomToAsk(group, asking);
    const counts = stage.filter((part) => keyOf(part.group) === keyOf(group)).map(({ count }) => count);
    const needed = Math.max(1, ...counts);
    const asked: Asked[] = [];
    const unreachable: UserId[] = [];
    for (const some of [available, passedOver, unavailable]) {
      if (asked.length >= needed && some !== available) break;
      for (const voice of some) {
        const { approver, principal } = voice;
        const each =
          (await inIm(voice, index)) ?? (principal && (await inIm({ approver: principal }, index)));
        if (each) asked.push(each);
        else unreachable.push((principal ?? approver).id);
      }
    }
    return { asked, unreachable, unavailable: unavailable.map(({ approver }) => approver) };
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
      const found = await candidates(await whole(question), decided);
      requireEnough(question.route, found);
      return found;
    },

    /** Those who are asked first. Throws UserError when the route could never come to its end, or there is nowhere to ask. */
    async reach(asking: Question): Promise<Reaching> {
      const question = await whole(asking);
      const { route, facts, changes, requester, approval } = question;
      requireEnough(route, await candidates(question, new Set()));
      const interested = interestedIn(question);
      const { unreachable, ...reached } = await askStage({
        stage: route.stages[0] ?? [],
        index: 0,
        about: aboutChanges(changes, requester),
        changes,
        facts,
        isExcluded: (id) => isInterested(interested, id),
      });
      if (unreachable.size > 0) requireEnough(route, await candidates(question, unreachable));
      return { ...reached, delegates: approval?.delegates ?? [] };
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
            const each = isExcluded(person.id) ? undefined : await inIm({ approver: person }, 0);
            if (each) byStream.set(each.stream, each);
          }
      }
      return [...byStream.values()];
    },

    /** Is nobody of this group available, nor anybody who decides in their place? */
    async areAllAway(group: Group, asking: AskingGroup): Promise<boolean> {
      const { available, passedOver } = await whomToAsk(group, asking);
      return available.length + passedOver.length === 0;
    },
  };
}
