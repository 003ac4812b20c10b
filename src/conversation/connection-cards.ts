import type { Clock, EventOf, Logger, Person, UserId } from '@finos/symphony-bdk-core';
import { messageml } from 'symphony-messageml';
import { occasionOf, type Turn } from '../commands/index.ts';
import { isTemporary, UserError } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Plan } from '../plans/index.ts';
import { type Cards, formIdOf, type Replier } from '../replies/index.ts';
import type { AdministratorsRoom } from './administrators-room.ts';

/** The cards on which administrators accept or reject people of other firms. */
export type ConnectionCards = ReturnType<typeof createConnectionCards>;

type Options = {
  readonly botId: UserId;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
  readonly cards: Cards;
  readonly replier: Replier;
  readonly directory: { peopleByIds(ids: readonly UserId[]): Promise<readonly Person[]> };
  readonly administratorsRoom: Pick<AdministratorsRoom, 'id'>;
};

const PURPOSE = 'connection';
const CARD_LIVES = 90 * 24 * 3_600_000;

const VERBS: Readonly<Record<string, string>> = {
  'connection.accept': 'Accepted',
  'connection.reject': 'Rejected',
  'connection.remove': 'Removed',
};

export function createConnectionCards(options: Options) {
  const { botId, clock, logger, cards, replier, directory, administratorsRoom } = options;

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
      const form = messageml`<form id="${formIdOf(token)}" multi-submit="no-reset"><button type="action" name="accept" class="primary">Accept</button><button type="action" name="reject" class="destructive">Reject</button></form>`;
      const reply = { template: 'connection/card', data: { user: viewOf(user), form } };
      await cards.setMessage(token, await replier.send(occasionOf(turn, 'card', streamId), reply));
    },

    /** Once a connection has been decided on, by click or by command, its cards say so. */
    async close(plan: Plan): Promise<void> {
      for (const { change, status } of plan.steps) {
        const verb = VERBS[change.kind];
        if (verb === undefined || status === 'failed' || change.subject === undefined) continue;
        const reply = {
          template: 'connection/closed',
          data: { user: viewOf(change.subject), verb, by: plan.requester },
        };
        for (const { token, streamId, messageId } of await cards.about(PURPOSE, String(change.subject.id))) {
          try {
            await cards.use(token, { by: plan.requester, event: plan.occasion });
            await cards.setMessage(token, await replier.update({ streamId, messageId }, reply));
          } catch (error) {
            if (error instanceof UserError) continue; // closed before, by an earlier decision
            if (isTemporary(error)) throw error;
            logger.warn('a card could not be changed', { plan: plan.id, ...errorFields(error) });
          }
        }
      }
    },
  };
}

const viewOf = (user: Person) => ({
  ...user,
  company: user.company ?? '',
  emailAddress: user.emailAddress ?? '',
});
