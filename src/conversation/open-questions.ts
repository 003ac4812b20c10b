import type { Clock } from '@finos/symphony-bdk-core';
import { isAmongOthers, messageOf, type Services } from '../commands/index.ts';
import type { Plan } from '../plans/index.ts';
import type { Card, LeaveQuestions, Payloads, Purpose, QuestionsFor } from '../replies/index.ts';
import type { Value } from '../words/index.ts';
import type { Speaker } from './speak.ts';
import { callOf, type Turn } from './turn.ts';

type CardFor<P extends Purpose> = Card & { readonly purpose: P; readonly payload: Payloads[P] };

/** What Steward has asked somebody, and can be answered in words. */
export type OpenQuestion = ({ readonly kind: 'confirm'; readonly plan: Plan } & Left) | (Helping & Left);

/** `isLeft` when something else was typed, or asked, since. */
type Left = { readonly isLeft: boolean };

/** What only helps to type something. */
export type Helping =
  | { readonly kind: 'pick'; readonly card: CardFor<'pick'> }
  | { readonly kind: 'offer'; readonly card: CardFor<'offer'> }
  | { readonly kind: 'form'; readonly card: CardFor<'command'> };

export type WithButtons = Exclude<Helping, { kind: 'form' }>;

/** What waits for somebody who is asked for more than a word. */
export type Waiting = {
  /** Requests that they may decide on, and how many more there are. */
  readonly requests: readonly string[];
  readonly more: number;
  /** Their own requests about which they were asked something. */
  readonly asked: readonly { readonly id: string; readonly by: Value }[];
  /** Who asks them to decide in their place. */
  readonly principals: readonly Value[];
};

export type OpenQuestions = ReturnType<typeof createOpenQuestions>;

type Options = {
  readonly questionsFor: QuestionsFor;
  readonly leaveQuestions: LeaveQuestions;
  readonly services: Pick<Services, 'confirmations' | 'approvals' | 'delegations'>;
  readonly speaker: Pick<Speaker, 'imWith'>;
  readonly clock: Pick<Clock, 'now'>;
};

// Later than that, `yes` is no answer to what has a button.
const ANSWERED_FOR_MS = 10 * 60_000;
const MOST_NAMED = 3;
const ANSWERED_ANYWHERE: ReadonlySet<Purpose> = new Set(['confirm', 'pick', 'offer', 'command', 'asked']);
const ANSWERED_IN_WORDS: ReadonlySet<Purpose> = new Set(['confirm', 'pick', 'offer', 'command', 'shortcuts']);

export function createOpenQuestions({ questionsFor, leaveQuestions, services, speaker, clock }: Options) {
  const anywhere = ({ initiator, key }: Turn) => ({
    userId: initiator.id,
    event: key,
    message: messageOf(key),
  });
  const here = (turn: Turn) => ({ ...anywhere(turn), streamId: turn.stream.streamId });

  return {
    /** Something other than an answer was typed: a word no longer answers what was asked before this message. */
    leave: (turn: Turn): Promise<void> => leaveQuestions(here(turn)),

    /**
     * What is open here, the oldest first. Of what only helped to type something, the last counts, and only as long as nothing else
     * was asked: whoever types the line again has left it.
     */
    async here(turn: Turn): Promise<readonly OpenQuestion[]> {
      const sent = await questionsFor(here(turn));
      const last = sent.at(-1);
      const isRecent = last !== undefined && last.createdAt > clock.now() - ANSWERED_FOR_MS;
      const isLeft = last?.isLeft === true;
      const found = last !== undefined && (isRecent || last.isAnswered) ? helpingOf(last.card) : [];
      const helping = found.map((each) => ({ ...each, isLeft }));
      if (last?.isAnswered && helping.length > 0) return helping;
      const confirmations = (await services.confirmations.openFor(callOf(turn))).filter(
        ({ plan }) => messageOf(plan.occasion) !== messageOf(turn.key),
      );
      const confirm = sent.findLast(({ card }) => card.purpose === 'confirm');
      const isBehind = confirm !== undefined && confirm !== last;
      const isConfirmLeft = isBehind || confirm?.isLeft === true;
      const asked = confirmations.map(
        ({ plan }) => ({ kind: 'confirm', plan, isLeft: isConfirmLeft && !confirm?.isAnswered }) as const,
      );
      return asked.length > 0 && isLeft ? asked : [...asked, ...helping];
    },

    /** What a word still answers once this turn has answered something: all that was asked here lately, and not left. */
    async rest(turn: Turn): Promise<readonly OpenQuestion[]> {
      const later = { ...turn, key: `${turn.key}/rest` };
      const sent = await questionsFor({ ...here(turn), event: later.key });
      const open = sent.filter(
        ({ createdAt, isLeft }) => !isLeft && createdAt > clock.now() - ANSWERED_FOR_MS,
      );
      const isAsked = open.some(({ card }) => card.purpose === 'confirm');
      const confirmations = isAsked ? await services.confirmations.openFor(callOf(later)) : [];
      return open.flatMap(({ card }): readonly OpenQuestion[] => {
        const confirmation = confirmations.find(({ token }) => token === card.token);
        if (confirmation !== undefined) return [{ kind: 'confirm', plan: confirmation.plan, isLeft: false }];
        return helpingOf(card).map((each) => ({ ...each, isLeft: false }));
      });
    },

    /** What was asked lately in other conversations, and has buttons that a word presses. */
    async buttonsElsewhere(turn: Turn): Promise<readonly WithButtons[]> {
      const asked = await questionsFor(anywhere(turn));
      const open = asked.filter(
        ({ card, createdAt, isLeft }) =>
          card.streamId !== turn.stream.streamId && !isLeft && createdAt > clock.now() - ANSWERED_FOR_MS,
      );
      return open.flatMap(({ card }) => helpingOf(card)).filter((each) => each.kind !== 'form');
    },

    /** Has the last thing that was asked here buttons of its own, which no word presses? */
    async isOnCard(turn: Turn): Promise<boolean> {
      const sent = await questionsFor(here(turn));
      const last = sent.at(-1)?.card.purpose;
      return last !== undefined && !ANSWERED_IN_WORDS.has(last);
    },

    /** Where else something is open, if nothing is here. */
    async elsewhere(turn: Turn): Promise<'im' | 'another' | undefined> {
      const asked = await questionsFor(anywhere(turn));
      const others = asked.filter(
        ({ card, createdAt }) =>
          card.streamId !== turn.stream.streamId &&
          ANSWERED_ANYWHERE.has(card.purpose) &&
          (card.purpose === 'confirm' || createdAt > clock.now() - ANSWERED_FOR_MS),
      );
      const last = others.at(-1);
      if (last === undefined) return undefined;
      if (!isAmongOthers(turn)) return 'another';
      return last.card.streamId === (await speaker.imWith(turn.initiator.id)) ? 'im' : 'another';
    },

    /** What waits for this person on cards; named in their IM only. */
    async waiting(turn: Turn): Promise<Waiting> {
      if (isAmongOthers(turn)) return { requests: [], more: 0, asked: [], principals: [] };
      const { lists } = services.approvals;
      const ids = await lists.waitingFor(turn.initiator.id);
      const own = await lists.load(await lists.sentBy(turn.initiator.id));
      const asked = own.flatMap(({ request: { id, questions } }) => {
        const open = questions.find(({ answer }) => answer === undefined);
        return open === undefined ? [] : [{ id, by: open.by }];
      });
      const given = await services.delegations.listOf(turn.initiator);
      const proposed = given.filter(
        ({ delegate, status }) => delegate.id === turn.initiator.id && status === 'asked',
      );
      return {
        requests: ids.slice(0, MOST_NAMED),
        more: Math.max(0, ids.length - MOST_NAMED),
        asked: asked.slice(0, MOST_NAMED),
        principals: proposed.slice(0, MOST_NAMED).map(({ principal }) => principal),
      };
    },
  };
}

function helpingOf(card: Card): readonly Helping[] {
  switch (card.purpose) {
    case 'pick':
      return [{ kind: 'pick', card }];
    case 'offer':
      return [{ kind: 'offer', card }];
    case 'command':
      // What somebody is asked about a request is answered in words of any kind.
      return card.payload.command === 'answer' ? [] : [{ kind: 'form', card }];
    default:
      return [];
  }
}
