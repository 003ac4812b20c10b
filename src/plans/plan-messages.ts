import type { Person } from '@finos/symphony-bdk-core';
import type { Draft, PlanControlled, Target } from '../outbox/index.ts';
import { type Asked, isLong, type Plan } from './plan.ts';

/** The messages that a transition sends. */
export type MessageName =
  | 'confirm-card'
  | 'request-cards'
  | 'request-cards-updated'
  | 'request-copies-updated'
  | 'request-lapsed'
  | 'request-asked'
  | 'question'
  | 'question-answered'
  | 'late'
  | 'paused'
  | 'paused-by'
  | 'halted'
  | 'resumed-by'
  | 'cancelled-by'
  | 'outcome';

/** Who made the transition, and when, in milliseconds since 1970. */
type Occurrence = {
  readonly by: Person | undefined;
  readonly now: number;
  readonly question?: QuestionAsked | undefined;
};

/** A question of somebody who decides, by its number. */
export type QuestionAsked = { readonly number: number; readonly by: Person };

/** The name of the card that asks for confirmation. */
export const confirmCardOf = (plan: Pick<Plan, 'id'>): string => `${plan.id}/confirm`;

/** The name of the message that it takes longer. */
const lateCardOf = (plan: Pick<Plan, 'id'>): string => `${plan.id}/late`;

/** The name of the card that asks somebody to decide. */
export const requestCardOf = (request: string, stream: string): string => `${request}/card/${stream}`;

/** The name of the card that asks the requester something. */
export const questionCardOf = (plan: string, number: number): string => `${plan}/question/${number}`;

const MAKERS: Readonly<Record<MessageName, (plan: Plan, occurrence: Occurrence) => readonly Draft[]>> = {
  'confirm-card': (plan) => [
    { key: confirmCardOf(plan), message: { kind: 'confirm-card', plan: plan.id, to: plan.answerTo } },
  ],

  // Of those who were asked before, nobody is asked again.
  'request-cards': ({ id, approval }) =>
    (approval?.asked ?? []).map(({ stream, approver }) => ({
      key: requestCardOf(approval?.request ?? '', stream),
      message: { kind: 'request-card', plan: id, to: { stream }, approver: approver?.id },
    })),

  'request-cards-updated': (plan, { now }) =>
    cardsUpdated(
      plan,
      now,
      (plan.approval?.asked ?? []).filter(({ stage }) => stage !== plan.approval?.stage),
    ),

  'request-copies-updated': (plan, { now }) => cardsUpdated(plan, now, plan.approval?.asked ?? []),

  // Its cards say so, and the requester hears why it is asked again.
  'request-lapsed': (plan) => {
    const { id, approval } = plan;
    const { request = '' } = approval?.lapsed ?? {};
    return [
      ...cardsClosed(plan, request),
      { key: `${request}/lapsed`, message: { kind: 'request-lapsed', plan: id, to: requesterOf(plan) } },
    ];
  },

  'request-asked': ({ id, answerTo }) => [
    { key: `${id}/asked`, message: { kind: 'request-asked', plan: id, to: answerTo } },
  ],

  question: ({ id, requester }, { question }) =>
    question === undefined
      ? []
      : [
          {
            key: questionCardOf(id, question.number),
            message: {
              kind: 'request-question',
              plan: id,
              to: { im: requester.id },
              question: question.number,
            },
          },
        ],

  'question-answered': ({ id }, { question }) =>
    question === undefined
      ? []
      : [
          {
            key: `${questionCardOf(id, question.number)}/answered`,
            message: {
              kind: 'request-answered',
              plan: id,
              to: { im: question.by.id },
              question: question.number,
            },
          },
        ],

  late: (plan) => [
    { key: lateCardOf(plan), message: { kind: 'plan-late', plan: plan.id, to: requesterOf(plan) } },
  ],

  // A plan may be paused again, and waits for its requester again then.
  paused: (plan, { now }) => [
    {
      key: `${plan.id}/paused/${now}`,
      message: { kind: 'plan-paused', plan: plan.id, to: requesterOf(plan) },
    },
  ],

  'paused-by': controlledBy('pause'),
  halted: controlledBy('halt'),
  'resumed-by': controlledBy('resume'),
  'cancelled-by': controlledBy('cancel'),

  outcome: (plan) => [
    ...(plan.approval ? outcomeOfRequest(plan, plan.approval) : outcomeOfPlan(plan)),
    ...outcomeForAsker(plan),
    ...(plan.lateAt === undefined ? [] : [progressDraft(plan, 'end')]),
  ],
};

/** The requester is told of what others do to the plan. */
function controlledBy(control: PlanControlled) {
  return (plan: Plan, { by, now }: Occurrence): Draft[] =>
    by === undefined || by.id === plan.requester.id
      ? []
      : [
          {
            key: `${plan.id}/${control}/${now}`,
            message: { kind: 'plan-controlled', plan: plan.id, to: requesterOf(plan), control, by },
          },
        ];
}

/** An outcome that somebody had to wait for is a new message: a changed card makes no sound. */
function outcomeOfPlan(plan: Plan): Draft[] {
  const { id, answerTo: to, lateAt, steps } = plan;
  const replaces = lateAt === undefined ? confirmCardOf(plan) : undefined;
  const hasFailed = steps.some(({ status }) => status === 'failed');
  return [
    { key: `${id}/outcome`, message: { kind: 'plan-outcome', plan: id, to, replaces } },
    ...(hasFailed ? [{ key: `${id}/offer`, message: { kind: 'plan-offer', plan: id, to } } as const] : []),
  ];
}

/** Replaces the message that it takes longer; phones make no sound for it. */
const progressDraft = (plan: Plan, when: string): Draft => ({
  key: `${plan.id}/progress/${when}`,
  message: { kind: 'plan-progress', plan: plan.id, to: requesterOf(plan), replaces: lateCardOf(plan) },
});

const QUARTERS = 4;

/** A word on how far a long plan is, when the step at this position ends a quarter of it. */
export function progressAfter(plan: Plan, position: number): readonly Draft[] {
  const total = plan.steps.length;
  const quarterOf = (done: number) => Math.floor((done * QUARTERS) / total);
  const quarter = quarterOf(position + 1);
  if (!isLong(plan) || quarter === quarterOf(position) || quarter === QUARTERS) return [];
  return [progressDraft(plan, String(quarter))];
}

function outcomeForAsker({ id, askedBy }: Plan): Draft[] {
  if (askedBy === undefined) return [];
  return [{ key: `${id}/asker`, message: { kind: 'ask-outcome', plan: id, to: { im: askedBy.id } } }];
}

/** Cards of those who were asked show how far it is. */
const cardsUpdated = ({ id, approval }: Plan, now: number, asked: readonly Asked[]): Draft[] =>
  asked.map(({ stream }) => {
    const card = requestCardOf(approval?.request ?? '', stream);
    const message = { kind: 'request-card-updated', plan: id, to: { stream }, replaces: card } as const;
    return { key: `${card}/updated/${now}`, message };
  });

/** All copies of a request's card say what became of it. */
const cardsClosed = ({ id, approval }: Plan, request: string): Draft[] =>
  (approval?.asked ?? []).map(({ stream }) => {
    const card = requestCardOf(request, stream);
    const message = { kind: 'request-closed', plan: id, request, to: { stream }, replaces: card } as const;
    return { key: `${card}/closed`, message };
  });

function outcomeOfRequest(plan: Plan, { request, answerTo }: NonNullable<Plan['approval']>): Draft[] {
  const { id } = plan;
  return [
    ...cardsClosed(plan, request),
    { key: `${request}/outcome`, message: { kind: 'request-outcome', plan: id, to: requesterOf(plan) } },
    ...(answerTo
      ? [
          {
            key: `${request}/decided`,
            message: { kind: 'decision-outcome', plan: id, to: answerTo },
          } as const,
        ]
      : []),
  ];
}

/** What concerns only the requester is told in their IM. */
export function requesterOf({ inRoom, answerTo, requester }: Plan): Target {
  return inRoom ? { im: requester.id } : answerTo;
}

export const messagesFor = (name: MessageName, plan: Plan, occurrence: Occurrence): readonly Draft[] =>
  MAKERS[name](plan, occurrence);
