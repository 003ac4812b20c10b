import {
  type Clock,
  type EventOf,
  type Person,
  type StreamId,
  tenantOf,
  toUserId,
  type UserId,
} from '@finos/symphony-bdk-core';
import type { AdministratorsRoom } from '../approvals/index.ts';
import type { ChangeName } from '../changes/index.ts';
import type { Once } from '../limits/index.ts';
import type { Draft } from '../outbox/index.ts';
import type { Plan } from '../plans/index.ts';
import type { FactsSource } from '../policy/index.ts';
import { type Cards, createCardsSince, type Replier, type Reply } from '../replies/index.ts';
import type { ReadShown } from '../shown/index.ts';
import type { Store, StoreTransaction } from '../store/index.ts';
import { personView } from '../views/person-view.ts';
import { type Colour, phrase } from '../words/index.ts';
import { buttonForm } from './buttons.ts';
import { sendingOf, type Turn } from './turn.ts';

type Options = {
  readonly botId: UserId;
  readonly store: Store;
  readonly once: Once;
  /** How many cards the room gets in an hour; people of one firm get at most half of them. */
  readonly cardsPerHour: number;
  readonly clock: Pick<Clock, 'now'>;
  readonly cards: Cards;
  readonly replier: Replier;
  readonly directory: { peopleByIds(ids: readonly UserId[]): Promise<readonly Person[]> };
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly readShown: ReadShown;
  readonly administratorsRoom: Pick<AdministratorsRoom, 'id'>;
};

const PURPOSE = 'connection';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const CARD_LIVES = 90 * DAY_MS;

const OUTCOMES: Readonly<Partial<Record<ChangeName, { readonly outcome: string; readonly colour: Colour }>>> =
  {
    'connection.accept': { outcome: 'accepted', colour: 'good' },
    'connection.reject': { outcome: 'rejected', colour: 'bad' },
    'connection.remove': { outcome: 'removed', colour: 'over' },
  };

/** The cards on which administrators accept or reject people of other firms. */
export function createConnectionCards(options: Options) {
  const { botId, clock, once, cardsPerHour, cards, replier, directory, factsSource, readShown } = options;
  const { administratorsRoom } = options;
  const cardsSince = createCardsSince(options);

  /** `none` for someone whose card of the last 24 hours is still open; `counted` once the hour's cards are used up, in all or for one firm. */
  async function roomFor(id: UserId, token: string): Promise<'card' | 'none' | 'counted'> {
    const now = clock.now();
    const sent = await cardsSince(PURPOSE, now - DAY_MS);
    if (sent.some((card) => card.token === token)) return 'card';
    if (sent.some(({ about, isOpen }) => isOpen && about === String(id))) return 'none';
    const lately = sent.filter(({ at }) => at > now - HOUR_MS);
    const ofFirm = lately.filter(({ about }) => tenantOf(toUserId(Number(about))) === tenantOf(id));
    const isFull = lately.length >= cardsPerHour || ofFirm.length >= Math.ceil(cardsPerHour / 2);
    return isFull ? 'counted' : 'card';
  }

  /** Once an hour: the list has them all. */
  async function tellOfMore(streamId: StreamId, turn: Turn): Promise<void> {
    if (!(await once(`${PURPOSE}s/${streamId}`, { event: turn.key, forMs: HOUR_MS }))) return;
    await replier.send(sendingOf(turn, 'more', streamId), { template: 'connection/more', data: {} });
  }

  return {
    /** Somebody asks for a connection with Steward. */
    async ask(event: EventOf<'CONNECTIONREQUESTED'>, turn: Turn): Promise<void> {
      if (event.payload.toUser.userId !== botId) return;
      const { initiator } = turn;
      const [known] = await directory.peopleByIds([initiator.id]);
      const user = known ?? initiator;
      const streamId = await administratorsRoom.id();
      const token = cards.tokenFor(`${turn.key}/${PURPOSE}`);
      const room = await roomFor(user.id, token);
      if (room === 'none') return;
      if (room === 'counted') return tellOfMore(streamId, turn);
      const payload = { user, about: String(user.id) };
      await cards.open(
        { token, purpose: PURPOSE, payload, streamId, messageId: undefined, userId: undefined },
        { expiresAt: clock.now() + CARD_LIVES },
      );
      const form = buttonForm(
        token,
        [
          ['accept', 'primary'],
          ['reject', 'destructive'],
        ],
        { isReusable: true },
      );
      const { people } = await readShown({ people: [user], changes: [] }, factsSource.now());
      const data = { user, people: people.map(personView), form };
      const reply: Reply = { template: 'connection/card', data };
      await cards.setMessage(token, await replier.send(sendingOf(turn, 'card', streamId), reply));
    },
  };
}

/** The cards of connections that a plan has decided on, to be closed. */
export const createConnectionClosings =
  (cards: Pick<Cards, 'about'>) =>
  async (plan: Plan, transaction: StoreTransaction): Promise<Draft[]> => {
    const drafts: Draft[] = [];
    for (const { change, status, position } of plan.steps) {
      if (OUTCOMES[change.kind] === undefined || change.subject === undefined) continue;
      if (status !== 'applied' && status !== 'already') continue;
      for (const { token, streamId } of await cards.about(PURPOSE, String(change.subject.id), transaction))
        drafts.push({
          key: `${plan.id}/${position}/${token}`,
          message: { kind: 'connection-closed', plan: plan.id, to: { stream: streamId }, position, token },
        });
    }
    return drafts;
  };

/** What the card of a connection says once a plan has decided on it. */
export function connectionClosing({ steps, requester }: Plan, position: number): Reply | undefined {
  const { change } = steps[position] ?? {};
  const ended = change && OUTCOMES[change.kind];
  if (ended === undefined || change?.subject === undefined) return undefined;
  const { outcome, colour } = ended;
  const status = { colour, text: phrase('connection-card-status', { outcome }) };
  return { template: 'connection/closed', data: { user: change.subject, status, outcome, by: requester } };
}
