import type { Person } from '@finos/symphony-bdk-core';
import { isPersonal } from '../errors.ts';
import type { Draft, PlanControlled, Target } from '../outbox/index.ts';
import {
  type Asked,
  type CardCopy,
  type FollowUp,
  isLong,
  type Plan,
  type PlanApproval,
  type Reminded,
} from './plan.ts';

/** The messages that a transition sends. */
export type MessageName =
  | 'confirm-card'
  | 'request-cards'
  | 'request-cards-updated'
  | 'request-copies-updated'
  | 'request-reminders'
  | 'request-escalated'
  | 'request-lapsed'
  | 'held'
  | 'hold-cards'
  | 'hold-over'
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
  readonly reminded: readonly Reminded[];
  /** Who had been asked before it. */
  readonly askedBefore: readonly Asked[];
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

/** The name of a reminder. */
const reminderOf = (
  stream: string,
  { request, stage }: Pick<PlanApproval, 'request' | 'stage'>,
  { reminders }: Pick<FollowUp, 'reminders'>,
): string => `${requestCardOf(request, stream)}/reminder/${stage}/${reminders}`;

/** The card that somebody gets who is reminded of what they have not seen. */
export const copyFor = (
  { stream, hasNotSeen }: Reminded,
  approval: PlanApproval,
  followUp: FollowUp,
): CardCopy[] => (hasNotSeen ? [{ stream, card: reminderOf(stream, approval, followUp) }] : []);

/** All copies of a request's card in the conversations of these. */
const cardsOf = ({ approval }: Plan, request: string, asked: readonly Asked[]): CardCopy[] => [
  ...asked.map(({ stream }) => ({ stream, card: requestCardOf(request, stream) })),
  ...(approval?.copies ?? []).filter(({ card }) => card.startsWith(requestCardOf(request, ''))),
];

/** The name of the card that says that an approved plan is held. */
const holdCardOf = ({ id, approval }: Plan, stream: string): string =>
  `${approval?.request ?? id}/hold/${stream}`;
/** The name of the card that asks the requester something. */
export const questionCardOf = (plan: string, number: number): string => `${plan}/question/${number}`;

const MAKERS: Readonly<Record<MessageName, (plan: Plan, occurrence: Occurrence) => readonly Draft[]>> = {
  'confirm-card': (plan) => [
    { key: confirmCardOf(plan), message: { kind: 'confirm-card', plan: plan.id, to: plan.answerTo } },
  ],

  // Who was asked before is not asked again.
  'request-cards': ({ id, approval }, { askedBefore }) =>
    (approval?.asked ?? []).slice(askedBefore.length).map(({ stream, approver }) => ({
      key: requestCardOf(approval?.request ?? '', stream),
      message: { kind: 'request-card', plan: id, to: { stream }, approver: approver?.id },
    })),

  'request-cards-updated': (plan, { now, askedBefore }) => cardsUpdated(plan, now, askedBefore),

  'request-copies-updated': (plan, { now }) => cardsUpdated(plan, now, plan.approval?.asked ?? []),

  'request-reminders': ({ id, approval }, { reminded }) =>
    reminded.map(({ stream, approver, hasNotSeen }) => ({
      key: approval ? reminderOf(stream, approval, approval.followUp) : '',
      message: {
        kind: hasNotSeen ? 'request-card' : 'request-reminder',
        plan: id,
        to: { stream },
        approver: approver?.id,
      },
    })),

  'request-escalated': (plan, { now, askedBefore }) => {
    const { id, approval } = plan;
    const asked = (approval?.asked ?? []).slice(askedBefore.length);
    const message = { kind: 'request-escalated', plan: id, to: requesterOf(plan) } as const;
    return asked.length === 0 ? [] : [{ key: `${approval?.request}/escalated/${now}`, message }];
  },

  // Its cards say so, and the requester hears why it is asked again.
  'request-lapsed': (plan) => {
    const { id, approval } = plan;
    const { request = '' } = approval?.lapsed ?? {};
    return [
      ...cardsClosed(plan, request),
      { key: `${request}/lapsed`, message: { kind: 'request-lapsed', plan: id, to: requesterOf(plan) } },
    ];
  },

  // Nobody has to wait for its end to know how it was decided.
  held: (plan) => {
    const { id, state, approval } = plan;
    if (state !== 'holding' || approval === undefined) return [];
    const { request, answerTo } = approval;
    return [
      ...cardsClosed(plan, request, 'held'),
      {
        key: `${request}/held`,
        message: { kind: 'request-outcome', plan: id, to: requesterOf(plan) },
      },
      ...(answerTo
        ? [
            {
              key: `${request}/held/decided`,
              message: { kind: 'decision-outcome', plan: id, to: answerTo },
            } as const,
          ]
        : []),
    ];
  },

  'hold-cards': (plan) =>
    (plan.approval?.held ?? []).map(({ stream, approver }) => ({
      key: holdCardOf(plan, stream),
      message: { kind: 'hold-card', plan: plan.id, to: { stream }, person: approver?.id },
    })),

  'hold-over': (plan) =>
    (plan.approval?.held ?? []).map(({ stream }) => {
      const replaces = holdCardOf(plan, stream);
      const message = { kind: 'hold-over', plan: plan.id, to: { stream }, replaces } as const;
      return { key: `${replaces}/over`, message };
    }),

  'request-asked': ({ id, answerTo }) => [
    { key: `${id}/asked`, message: { kind: 'request-asked', plan: id, to: answerTo } },
  ],

  question: ({ id, requester }, { question }) =>
    (question ? [question] : []).map(({ number }) => ({
      key: questionCardOf(id, number),
      message: { kind: 'request-question', plan: id, to: { im: requester.id }, question: number },
    })),

  'question-answered': ({ id }, { question }) =>
    (question ? [question] : []).map(({ number, by }) => ({
      key: `${questionCardOf(id, number)}/answered`,
      message: { kind: 'request-answered', plan: id, to: { im: by.id }, question: number },
    })),

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
  const own = requesterOf(plan);
  const isForRequester =
    own !== to && 'stream' in to && steps.some(({ problem }) => problem && isPersonal(problem));
  return [
    ...(isForRequester
      ? ([
          { key: `${id}/outcome`, message: { kind: 'plan-outcome', plan: id, to: own } },
          { key: `${id}/pointer`, message: { kind: 'plan-told-in-im', plan: id, to, replaces } },
        ] as const)
      : [{ key: `${id}/outcome`, message: { kind: 'plan-outcome', plan: id, to, replaces } } as const]),
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
const cardsUpdated = (plan: Plan, now: number, asked: readonly Asked[]): Draft[] =>
  cardsOf(plan, plan.approval?.request ?? '', asked).map(({ stream, card }) => {
    const message = { kind: 'request-card-updated', plan: plan.id, to: { stream }, replaces: card } as const;
    return { key: `${card}/updated/${now}`, message };
  });

/** All copies of a request's card, and what its requester was told, say what became of it. */
function cardsClosed(plan: Plan, request: string, how = 'closed'): Draft[] {
  const copies = cardsOf(plan, request, plan.approval?.asked ?? []).map(({ stream, card }) => {
    const message = {
      kind: 'request-closed',
      plan: plan.id,
      request,
      to: { stream },
      replaces: card,
    } as const;
    return { key: `${card}/${how}`, message };
  });
  const replaces = withdrawCardOf(request);
  const own = {
    kind: 'request-asked-closed',
    plan: plan.id,
    request,
    to: plan.answerTo,
    replaces,
  } as const;
  return [...copies, { key: `${replaces}/${how}`, message: own }];
}

/** What tells the requester who was asked, and lets them take the request back. */
export const withdrawCardOf = (request: string): string => `${request}/withdraw`;

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
