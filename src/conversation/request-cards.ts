import type { Clock, Logger, Person, StreamId, UserId } from '@finos/symphony-bdk-core';
import { messageml } from 'symphony-messageml';
import { type ApprovalRequest, type Approvals, type Approvers, beneficiaries } from '../approvals/index.ts';
import type { Turn } from '../commands/index.ts';
import { isRefusal, isTemporary, UserError } from '../errors.ts';
import type { Jobs } from '../jobs/index.ts';
import { errorFields } from '../log-fields.ts';
import type { Plan } from '../plans/index.ts';
import type { ApprovalTerms, FactsSource, Rule } from '../policy/index.ts';
import { type Cards, formIdOf, type Replier, type Reply } from '../replies/index.ts';
import type { AdministratorsRoom } from './administrators-room.ts';
import { stepsOf } from './plan-reply.ts';
import type { Speaker } from './speak.ts';

/** The cards on which approvers decide: sent to each, and changed when it is decided. */
export type RequestCards = ReturnType<typeof createRequestCards>;

type Options = {
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
  readonly approvals: Approvals;
  readonly approvers: Approvers;
  readonly factsSource: FactsSource;
  readonly cards: Cards;
  readonly replier: Replier;
  readonly speaker: Speaker;
  readonly jobs: Pick<Jobs, 'plan'>;
  /** The room in which administrators decide. */
  readonly administratorsRoom: Pick<AdministratorsRoom, 'id'>;
};

type Recipient = { readonly streamId: StreamId; readonly userId: UserId | undefined; readonly name: string };

const PURPOSE = 'decide';
// A closed card still answers clicks with who decided.
const ANSWERS_FOR = 30 * 24 * 3_600_000;

export function createRequestCards(options: Options) {
  const { clock, logger, approvals, approvers, factsSource, cards, replier, speaker, jobs } = options;

  /** Opens the request for a plan, sends the cards, and tells the requester. Throws UserError when nobody can decide. */
  async function ask(plan: Plan, rule: Rule, turn: Turn): Promise<void> {
    const { approval } = rule;
    if (approval === undefined) throw new Error(`Rule ${rule.id} asks for no approval.`);
    const recipients = await recipientsFor(plan, approval);
    const quorum = approval.approvers === 'owners' ? approval.quorum : 1;
    const found = recipients.length;
    if (found < quorum)
      throw new UserError({ code: 'nobody-can-approve', approvers: approval.approvers, quorum, found });
    const request = await approvals.open(plan, rule);
    await jobs.plan({
      id: `expire ${request.id}`,
      kind: 'expire-request',
      payload: { request: request.id },
      runAt: request.expiresAt,
    });
    for (const recipient of recipients) await sendCard({ plan, request, recipient, turn });
    await speaker.say(turn, plan.id, {
      template: 'request/asked',
      data: { ...viewOf(plan, request), asked: recipients.map(({ name }) => name), notFound: plan.notFound },
    });
  }

  async function recipientsFor(plan: Plan, { approvers: group }: ApprovalTerms): Promise<Recipient[]> {
    if (group === 'administrators')
      return [
        { streamId: await options.administratorsRoom.id(), userId: undefined, name: 'the administrators' },
      ];
    const room = plan.steps.map(({ change }) => change.resource).find(({ type }) => type === 'Room');
    if (room?.type !== 'Room') return [];
    const excluded = new Set([plan.requester.id, ...beneficiaries(plan).map(({ id }) => id)]);
    const owners = await approvers.owners(room.id, { facts: factsSource.now(), excluded });
    const opened: Recipient[] = [];
    for (const { id, displayName } of owners) {
      try {
        opened.push({ streamId: await replier.imWith(id), userId: id, name: displayName });
      } catch (error) {
        if (!isRefusal(error)) throw error;
        logger.warn('an approver cannot be asked', { plan: plan.id, ...errorFields(error) });
      }
    }
    return opened;
  }

  type Sending = { plan: Plan; request: ApprovalRequest; recipient: Recipient; turn: Turn };

  async function sendCard({ plan, request, recipient, turn }: Sending): Promise<void> {
    const { streamId, userId } = recipient;
    const token = cards.tokenFor(`${request.id}/${streamId}`);
    await cards.open(
      { token, purpose: PURPOSE, payload: { request: request.id }, streamId, messageId: undefined, userId },
      { expiresAt: request.expiresAt + ANSWERS_FOR },
    );
    const form = messageml`<form id="${formIdOf(token)}" multi-submit="no-reset"><text-field name="reason" label="Reason (optional)" maxlength="128"/><button type="action" name="approve" class="primary">Approve</button><button type="action" name="reject" class="destructive">Reject</button></form>`;
    const reply = { template: 'request/card', data: { ...viewOf(plan, request), form } };
    await cards.setMessage(token, await speaker.say(turn, `${request.id}/card/${streamId}`, reply, streamId));
  }

  /** Puts what became of the request in the place of its cards. A card that cannot be changed changes nothing else. */
  async function close(request: ApprovalRequest, plan: Plan, results: readonly string[]): Promise<void> {
    const reply: Reply = { template: 'request/closed', data: { ...viewOf(plan, request), results } };
    for (const { token, streamId, messageId } of await cards.about(PURPOSE, request.id)) {
      try {
        await cards.setMessage(token, await replier.update({ streamId, messageId }, reply));
      } catch (error) {
        if (isTemporary(error)) throw error;
        logger.warn('a card could not be changed', { request: request.id, ...errorFields(error) });
      }
    }
  }

  /** Tells the requester, by IM, what became of the request. */
  async function tellRequester(
    request: ApprovalRequest,
    { plan, results, replayed }: { plan: Plan; results: readonly string[]; replayed: boolean },
  ): Promise<void> {
    const reply = { template: 'request/outcome', data: { ...viewOf(plan, request), results } };
    const since = request.decidedAt ?? clock.now();
    try {
      const streamId = await replier.imWith(plan.requester.id);
      await replier.send({ streamId, key: `${request.id}/outcome`, replayed, since }, reply);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      logger.warn('the requester could not be told', { request: request.id, ...errorFields(error) });
    }
  }

  return { ask, close, tellRequester };
}

/** A request as templates see it. */
export function viewOf(plan: Plan, request: ApprovalRequest) {
  return {
    id: request.id,
    requester: plan.requester,
    descriptions: plan.steps.map(({ change }) => change.description),
    steps: stepsOf(plan),
    reason: plan.reason ?? '',
    approvers: request.approvers,
    quorum: request.quorum,
    expiresAt: request.expiresAt,
    status: request.status,
    decidedBy: request.decidedBy ?? NOBODY,
    decidedAt: request.decidedAt ?? 0,
    decisionReason: request.decisionReason ?? '',
  };
}

const NOBODY: Pick<Person, 'displayName'> = { displayName: '' };
