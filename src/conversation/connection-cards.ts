import type { Clock, EventOf, Person, UserId } from '@finos/symphony-bdk-core';
import type { AdministratorsRoom } from '../approvals/index.ts';
import type { ChangeName } from '../changes/index.ts';
import type { Draft } from '../outbox/index.ts';
import type { Plan } from '../plans/index.ts';
import type { FactsSource } from '../policy/index.ts';
import type { Cards, Replier, Reply } from '../replies/index.ts';
import type { ReadShown } from '../shown/index.ts';
import type { StoreTransaction } from '../store/index.ts';
import { personView } from '../views/person-view.ts';
import { buttonForm } from './buttons.ts';
import { sendingOf, type Turn } from './turn.ts';

type Options = {
  readonly botId: UserId;
  readonly clock: Pick<Clock, 'now'>;
  readonly cards: Cards;
  readonly replier: Replier;
  readonly directory: { peopleByIds(ids: readonly UserId[]): Promise<readonly Person[]> };
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly readShown: ReadShown;
  readonly administratorsRoom: Pick<AdministratorsRoom, 'id'>;
};

const PURPOSE = 'connection';
const CARD_LIVES = 90 * 24 * 3_600_000;

const OUTCOMES: Readonly<Partial<Record<ChangeName, string>>> = {
  'connection.accept': 'accepted',
  'connection.reject': 'rejected',
  'connection.remove': 'removed',
};

/** The cards on which administrators accept or reject people of other firms. */
export function createConnectionCards(options: Options) {
  const { botId, clock, cards, replier, directory, factsSource, readShown, administratorsRoom } = options;

  return {
    /** Somebody asks for a connection with Steward. */
    async ask(event: EventOf<'CONNECTIONREQUESTED'>, turn: Turn): Promise<void> {
      if (event.payload.toUser.userId !== botId) return;
      const { initiator } = turn;
      const [known] = await directory.peopleByIds([initiator.id]);
      const user = known ?? initiator;
      const streamId = await administratorsRoom.id();
      const token = cards.tokenFor(`${turn.key}/${PURPOSE}`);
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
  const outcome = change && OUTCOMES[change.kind];
  if (outcome === undefined || change?.subject === undefined) return undefined;
  return { template: 'connection/closed', data: { user: change.subject, outcome, by: requester } };
}
