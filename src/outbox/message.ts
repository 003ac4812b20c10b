import { type StreamId, toStreamId, toUserId, type UserId } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { fromJson, person } from '../store/index.ts';

/** Where something is said: in a conversation, or in the IM with a person. `otherwise` is whose IM it is where Steward may not write. */
export type Target =
  | { readonly stream: StreamId; readonly otherwise?: UserId | undefined }
  | { readonly im: UserId };

const userId = z.number().transform(toUserId);

export const targetShape = z.union([
  z.object({ stream: z.string().transform(toStreamId), otherwise: userId.optional() }),
  z.object({ im: userId }),
]) satisfies z.ZodType<Target>;

/** What people do to plans. */
const planControl = z.enum(['pause', 'resume', 'cancel']);

export type PlanControl = z.output<typeof planControl>;

/** What happens to plans by others than their requester; Steward halts them after a restore. */
const planControlled = z.enum([...planControl.options, 'halt']);

export type PlanControlled = z.output<typeof planControlled>;

const base = { plan: z.string(), to: targetShape };
// The name of the card whose place it takes.
const replaces = z.string();

const messageShape = z.discriminatedUnion('kind', [
  /** Asks the requester to confirm. */
  z.object({ kind: z.literal('confirm-card'), ...base }),
  /** What came of the plan, for its requester. */
  z.object({ kind: z.literal('plan-outcome'), ...base, replaces: replaces.optional() }),
  /** What came of it is told in the requester's IM, for those who are where it was asked for. */
  z.object({ kind: z.literal('plan-told-in-im'), ...base, replaces: replaces.optional() }),
  /** It takes longer than the requester would expect. */
  z.object({ kind: z.literal('plan-late'), ...base }),
  /** How far it is, in the place of the message that it takes longer. */
  z.object({ kind: z.literal('plan-progress'), ...base, replaces }),
  /** It is paused, and will be cancelled if it stays so. */
  z.object({ kind: z.literal('plan-paused'), ...base }),
  /** Somebody else paused, resumed or cancelled it, for its requester. */
  z.object({ kind: z.literal('plan-controlled'), ...base, control: planControlled, by: person }),
  /** What came of it, for whoever asked its requester to do it. */
  z.object({ kind: z.literal('ask-outcome'), ...base }),
  /** Another command, offered in the place of what could not be done. */
  z.object({ kind: z.literal('plan-offer'), ...base }),
  /** Asks approvers to decide. */
  z.object({ kind: z.literal('request-card'), ...base, approver: userId.optional() }),
  /** Counts requests that got no card of their own, in the place of what it said before. */
  z.object({ kind: z.literal('request-digest'), ...base, approver: userId.optional(), digest: z.string() }),
  /** How far the request is, in the place of a card. */
  z.object({ kind: z.literal('request-card-updated'), ...base, replaces }),
  /** The request still waits for their decision. */
  z.object({ kind: z.literal('request-reminder'), ...base, approver: userId.optional() }),
  /** Others may decide on it now, too, for its requester. */
  z.object({ kind: z.literal('request-escalated'), ...base }),
  /** Tells the requester who was asked. */
  z.object({ kind: z.literal('request-asked'), ...base }),
  /** What somebody who decides asks the requester. */
  z.object({ kind: z.literal('request-question'), ...base, question: z.number() }),
  /** What the requester answered, for whoever asked. */
  z.object({ kind: z.literal('request-answered'), ...base, question: z.number() }),
  /** What became of the request, in the place of a card. */
  z.object({ kind: z.literal('request-closed'), ...base, request: z.string(), replaces }),
  /** The same for its requester, in the place of what told who was asked. */
  z.object({ kind: z.literal('request-asked-closed'), ...base, request: z.string(), replaces }),
  /** An approved request has lapsed, because things have changed, and is asked again, for its requester. */
  z.object({ kind: z.literal('request-lapsed'), ...base }),
  /** An approved plan is held, and can be cancelled until it starts. */
  z.object({ kind: z.literal('hold-card'), ...base, person: userId.optional() }),
  /** It is held no longer, in the place of a card. */
  z.object({ kind: z.literal('hold-over'), ...base, replaces }),
  /** What came of an approved plan, for those who are to know. */
  z.object({ kind: z.literal('request-told'), ...base }),
  /** A plan goes without the approval of those who would have decided, who are told. */
  z.object({ kind: z.literal('glass-used'), ...base }),
  /** What became of the request, for its requester. */
  z.object({ kind: z.literal('request-outcome'), ...base }),
  /** What became of the request, for an approver who typed the decision. */
  z.object({ kind: z.literal('decision-outcome'), ...base }),
  /** A request was sent that somebody else is to gain by. */
  z.object({ kind: z.literal('request-concerns'), ...base, request: z.string() }),
  /** What a plan has done to somebody. */
  z.object({ kind: z.literal('notice'), ...base }),
  /** What several plans have done to somebody, put off until the time at which they want to hear it. */
  z.object({ kind: z.literal('notices'), ...base, plans: z.array(z.string()) }),
  /** What a step is about to do to somebody, who hears nothing afterwards. */
  z.object({ kind: z.literal('early-notice'), ...base, position: z.number() }),
  /** To whom no notice could go, for the requester. */
  z.object({ kind: z.literal('notices-unsent'), ...base }),
  /** A connection was decided on: a card that asked for it says so. */
  z.object({ kind: z.literal('connection-closed'), ...base, position: z.number(), token: z.string() }),
]);

/** A message as data: ids and values, from which the words are made when it is sent. */
export type Message = z.output<typeof messageShape>;

export type MessageKind = Message['kind'];

/** A message to be sent once; `key` names it for ever. */
export type Draft = { readonly key: string; readonly message: Message };

/** Messages of one conversation are sent in order. */
export const conversationOf = ({ to }: Pick<Message, 'to'>): string =>
  'stream' in to ? to.stream : `person ${to.im}`;

export const readMessage = (json: string): Message => fromJson(messageShape, json);
