import { createHash } from 'node:crypto';
import type { Person, StreamId, UserId } from '@finos/symphony-bdk-core';
import type { BoundChange, Change } from '../changes/index.ts';
import type { Problem } from '../errors.ts';
import type { CommandName } from '../names.ts';
import type { Target } from '../outbox/index.ts';
import type { Group } from '../routes/index.ts';
import type { Shown } from '../shown/index.ts';
import {
  END_STATES,
  type PlanEndState,
  type PlanRequest,
  type PlanState,
  type StepStatus,
} from '../store/index.ts';

/** One change of a plan and how far it is. */
export type Step = {
  readonly position: number;
  readonly change: BoundChange;
  readonly status: StepStatus;
  /** How things were when it was started, for its undo; `undefined` until then. */
  readonly before: unknown;
  /** What the change returned, such as the id of a new room. */
  readonly outcome: Readonly<Record<string, unknown>>;
  /** Why it failed. */
  readonly problem: Problem | undefined;
};

/** Somebody who was asked to decide, from which stage on: one person by IM, or a group in its room. */
export type Asked = {
  readonly stream: StreamId;
  readonly approver?: Person | undefined;
  readonly group?: Group | undefined;
  /** In whose place the approver is asked. */
  readonly principal?: Person | undefined;
  /** From 0. */
  readonly stage: number;
  /** Only once the stage was escalated. */
  readonly isEscalated?: true | undefined;
};

/** Somebody who is reminded, and whether they get the card once more, because they haven't seen it. */
export type Reminded = Asked & { readonly hasNotSeen: boolean };

/** A copy of a request's card, and its name. */
export type CardCopy = { readonly stream: StreamId; readonly card: string };

/** When those who haven't decided are reminded, and others may decide in their place. Times in milliseconds since 1970. */
export type FollowUp = {
  readonly remindAt?: number | undefined;
  /** How often they were reminded since the stage was opened. */
  readonly reminders: number;
  readonly escalateAt?: number | undefined;
  /** When the stage was opened. */
  readonly since: number;
};

/** The approval that a plan waits for, or had. */
export type PlanApproval = {
  readonly request: string;
  readonly expiresAt: number;
  readonly asked: readonly Asked[];
  /** Who could decide in the place of whoever asks, or whom it is for, when it was asked: they don't decide on it. */
  readonly delegates?: readonly UserId[] | undefined;
  /** The stage that it is at, from 0. */
  readonly stage: number;
  readonly followUp: FollowUp;
  /** What those who decide see of how things are. */
  readonly shown: Shown;
  /** The request that was approved and lapsed, and what was shown then. */
  readonly lapsed?: { readonly request: string; readonly shown: Shown } | undefined;
  /** Cards that were sent once more, to those who had not seen the first. */
  readonly copies?: readonly CardCopy[] | undefined;
  /** Of those who could be asked at this stage, who wasn't available. */
  readonly unavailable?: readonly Person[] | undefined;
  /** Who hears in the end what came of it. */
  readonly tell?: readonly Group[] | undefined;
  /** Who was told that it is held, and can be cancelled. */
  readonly held?: readonly Asked[] | undefined;
  /** Who decided last. */
  readonly decidedBy?: Person | undefined;
  /** Where the decision was typed, and its outcome is to be told. */
  readonly answerTo?: Target | undefined;
};

/** What somebody asked for: a list of changes, kept until each is done. Times in milliseconds since 1970. */
export type Plan = {
  readonly id: string;
  /** The event that asked for it. */
  readonly occasion: string;
  readonly command: CommandName;
  readonly requester: Person;
  /** Who asked the requester to do it, and counts as a requester, too: they don't decide on it. */
  readonly askedBy?: Person | undefined;
  /** Whether it was asked for in a room. */
  readonly inRoom: boolean;
  /** Where its outcome is told. */
  readonly answerTo: Target;
  readonly reason: string | undefined;
  /** Under which it is known in the firm's own ticket system. */
  readonly ticket: string | undefined;
  /** What was typed for people who were not found. */
  readonly notFound: readonly string[];
  /** The policy rule that let it go on, as it was then. */
  readonly rule: string;
  readonly ruleHash: string;
  /** The facts that the decision read. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly hash: string;
  readonly state: PlanState;
  readonly approval: PlanApproval | undefined;
  /** How much working time it is held for once it may start, and when it starts at the earliest. */
  readonly holdMs: number | undefined;
  readonly startAt: number | undefined;
  /** What the runner is to do after the step under way. */
  readonly askedTo: PlanRequest | undefined;
  readonly lateAt: number | undefined;
  /** The break-glass window in which it goes without its approval. */
  readonly glass?: string | undefined;
  readonly createdAt: number;
  readonly finishedAt: number | undefined;
  readonly steps: readonly Step[];
};

const ENDED: readonly PlanState[] = END_STATES;

export const isEndState = (state: PlanState): state is PlanEndState => ENDED.includes(state);

/** Will nothing happen to it any more? */
export const isEnded = ({ state }: Pick<Plan, 'state'>): boolean => isEndState(state);

const LONG = 4;

/** Has it so many changes that its requester is told how far it is? */
export const isLong = ({ steps }: Pick<Plan, 'steps'>): boolean => steps.length >= LONG;

/** SHA-256 over what is to be changed: an approval holds for exactly this. */
export const planHash = (changes: readonly Change[]): string =>
  createHash('sha256')
    .update(JSON.stringify(changes.map(({ kind, params }) => [kind, params])))
    .digest('hex');

/** The id that the plans of one occasion have, the same each time the occasion is handled. */
export const planIdOf = (occasion: string, part: number): string =>
  `P-${createHash('sha256').update(`${occasion}#${part}`).digest('hex').slice(0, 12).toUpperCase()}`;
