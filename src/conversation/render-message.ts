import { type Person, TEXT_FIELD_LIMIT } from '@finos/symphony-bdk-core';
import { messageml } from 'symphony-messageml';
import type { ApprovalRequest, Approvals, BreakGlass, Glass, SpareApprovers } from '../approvals/index.ts';
import { type Command, givenRequest } from '../commands/index.ts';
import { UserError } from '../errors.ts';
import type { Delivery, Message, MessageKind } from '../outbox/index.ts';
import { type Plan, withdrawCardOf } from '../plans/index.ts';
import type { FactsSource } from '../policy/index.ts';
import { type Cards, formIdOf, type Reply } from '../replies/index.ts';
import type { HideAccounts } from '../service/index.ts';
import type { ReadShown } from '../shown/index.ts';
import { glassView } from '../views/glass-view.ts';
import { createOutcomeReply } from '../views/outcome-reply.ts';
import { requestView } from '../views/request-view.ts';
import { phrase, type Worded } from '../words/index.ts';
import { answeredByIm } from './answered-by-im.ts';
import { button, labelledForm } from './buttons.ts';
import { formReply } from './command-form.ts';
import { confirmCard } from './confirm-card.ts';
import { connectionClosing } from './connection-cards.ts';
import { createFollowUpRenderers } from './follow-ups.ts';
import { createNoticeRenderers, type NoticeParts } from './notices.ts';
import { createProgressRenderers } from './progress.ts';
import { createQuestionRenderers } from './questions.ts';
import type { Rendered } from './rendered.ts';
import { createDigestRenderer } from './request-digest.ts';

/** Makes the words of a message, as things are when it is sent; `undefined` when there is nothing to say. */
export type RenderMessage = (delivery: Delivery, plan: Plan) => Promise<Rendered | undefined>;

type Options = NoticeParts & {
  readonly bot: Person;
  readonly cards: Cards;
  readonly approvals: Pick<Approvals, 'load'>;
  readonly breakGlass: Pick<BreakGlass, 'find'>;
  readonly commands: readonly Command[];
  readonly factsSource: Pick<FactsSource, 'now' | 'isInternal'>;
  readonly readShown: ReadShown;
  readonly readDigest: SpareApprovers['readDigest'];
  readonly hideAccounts: HideAccounts;
};

/** As a mapped type, so that a message fits the renderer of its kind. */
type MessageOf<K extends MessageKind> = { [P in K]: Extract<Message, { kind: P }> & { kind: P } }[K];

type Renderers = {
  readonly [K in MessageKind]: (
    message: MessageOf<K>,
    plan: Plan,
    delivery: Delivery,
  ) => Promise<Rendered | undefined> | Rendered | undefined;
};

/** What is told of accounts only as far as the requester may see them: what came of a plan, and how far it is. */
const AS_THE_REQUESTER_MAY_KNOW: ReadonlySet<MessageKind> = new Set([
  'plan-outcome',
  'plan-late',
  'plan-paused',
  'plan-progress',
  'plan-controlled',
  'request-asked-closed',
  'request-outcome',
  'request-told',
]);

const FORM_LIVES_MS = 24 * 3_600_000;
// A closed request still answers clicks with who decided.
const DECIDED_ANSWERS_FOR_MS = 30 * 24 * 3_600_000;

export function createRenderMessage({
  bot,
  cards,
  approvals,
  breakGlass,
  commands,
  factsSource,
  readShown,
  readDigest,
  hideAccounts,
  ...noticeParts
}: Options): RenderMessage {
  const outcomeReply = createOutcomeReply(commands);

  async function requestOf(plan: Plan): Promise<ApprovalRequest> {
    if (plan.approval === undefined) throw new Error(`The plan ${plan.id} needs no approval.`);
    return approvals.load(plan.approval.request);
  }

  async function viewOf(plan: Plan, id?: string) {
    const request = id === undefined ? await requestOf(plan) : await approvals.load(id);
    return requestView(plan, request);
  }

  const closed = async (plan: Plan, id?: string): Promise<Reply> => ({
    template: 'request/closed',
    data: await viewOf(plan, id),
  });

  const renderers: Renderers = {
    'glass-used': async (_, plan) => glassUsed(plan, await breakGlass.find(plan.glass ?? '')),

    'confirm-card': (_, plan) => confirmCard(plan, { bot, cards, factsSource, readShown }),

    'plan-outcome'({ replaces }, plan) {
      return { reply: outcomeReply(plan), ...(replaces ? { replaces: cards.tokenFor(replaces) } : {}) };
    },

    'plan-told-in-im': ({ replaces }, { requester }) => ({
      reply: answeredByIm(requester, { isAnswered: true }),
      ...(replaces ? { replaces: cards.tokenFor(replaces) } : {}),
    }),

    ...createProgressRenderers(cards),

    'plan-offer': (_, plan) => offerFor(plan, { commands, cards }),

    async 'request-card'({ approver }, plan, { key }) {
      const request = await requestOf(plan);
      const token = cards.tokenFor(key);
      return {
        reply: cardReply(plan, request, token),
        card: {
          token,
          purpose: 'decide',
          payload: { request: request.id },
          userId: approver,
          expiresAt: request.expiresAt + DECIDED_ANSWERS_FOR_MS,
        },
      };
    },

    async 'request-card-updated'({ replaces }, plan) {
      const request = await requestOf(plan);
      if (request.status !== 'open') return undefined;
      const token = cards.tokenFor(replaces);
      return { reply: cardReply(plan, request, token), replaces: token, isOnlyReplacing: true };
    },

    'request-digest': createDigestRenderer({ cards, readDigest }),

    'request-asked': async (_, plan) => askedReply(plan, await requestOf(plan), cards),

    ...createFollowUpRenderers({ cards, requestOf }),
    ...createQuestionRenderers({ cards, requestOf }),

    'request-closed': async ({ request, replaces }, plan) => ({
      reply: await closed(plan, request),
      replaces: cards.tokenFor(replaces),
      isOnlyReplacing: true,
    }),

    'request-asked-closed': async ({ request, replaces }, plan) => ({
      reply: { template: 'request/asked-closed', data: await viewOf(plan, request) },
      replaces: cards.tokenFor(replaces),
      isOnlyReplacing: true,
    }),

    'request-outcome': async (_, plan) => ({
      reply: { template: 'request/outcome', data: await viewOf(plan) },
    }),

    'decision-outcome': async (_, plan) => ({ reply: await closed(plan) }),

    ...createNoticeRenderers({ ...noticeParts, factsSource }),

    async 'connection-closed'({ position, token }, plan) {
      const reply = connectionClosing(plan, position);
      if (
        reply === undefined ||
        !(await takeCard(token, { cards, by: plan.requester, event: plan.occasion }))
      )
        return undefined;
      return { reply, replaces: token, isOnlyReplacing: true };
    },
  };

  const render = <K extends MessageKind>(message: MessageOf<K>, plan: Plan, delivery: Delivery) =>
    renderers[message.kind](message, plan, delivery);
  return async (delivery, plan) => {
    const { message } = delivery;
    if (!AS_THE_REQUESTER_MAY_KNOW.has(message.kind)) return render(message, plan, delivery);
    const viewer = { principal: plan.requester, facts: factsSource.now() };
    return render(message, await hideAccounts.inSteps(plan, viewer), delivery);
  };
}

/** What is done without the approval of those who hear this. */
function glassUsed(plan: Plan, glass: Glass | undefined): Rendered | undefined {
  if (glass === undefined) return undefined;
  const { id, person, reason } = glassView(glass, []);
  const descriptions = plan.steps.map(({ change }) => change.description);
  const sentence = { colour: 'bad', text: phrase('glass-used-told', { id: { bold: id }, person }) };
  return { reply: { template: 'break-glass/used', data: { sentence, descriptions, reason } } };
}

/** The form of another command, in the place of what could not be done. */
function offerFor(
  plan: Plan,
  { commands, cards }: Pick<Options, 'commands' | 'cards'>,
): Rendered | undefined {
  const offer = commands.find(({ name }) => name === plan.command)?.instead?.(plan);
  const command = offer && commands.find(({ name }) => name === offer.command);
  if (offer === undefined || command === undefined) return undefined;
  const token = cards.tokenFor(`${plan.id}/offer`);
  return {
    reply: formReply({ command, given: offer.given, token }),
    card: {
      token,
      purpose: 'command',
      payload: { command: command.name },
      userId: plan.requester.id,
      expiresAt: (plan.finishedAt ?? plan.createdAt) + FORM_LIVES_MS,
    },
  };
}

/** Tells the requester who was asked, with a button that takes the request back. */
function askedReply(plan: Plan, request: ApprovalRequest, cards: Pick<Cards, 'tokenFor'>): Rendered {
  const token = cards.tokenFor(withdrawCardOf(request.id));
  const shortcut = { command: 'withdraw', given: givenRequest(request.id) } as const;
  const label = phrase('button-withdraw');
  const data = {
    ...requestView(plan, request),
    notFound: plan.notFound,
    form: labelledForm(token, [{ name: 'run-0', look: 'secondary', label }]),
  };
  return {
    reply: { template: 'request/asked', data },
    card: {
      token,
      purpose: 'shortcuts',
      payload: { shortcuts: [shortcut] },
      userId: plan.requester.id,
      expiresAt: request.expiresAt + DECIDED_ANSWERS_FOR_MS,
    },
  };
}

/** The card that asks to decide, as the request stands. */
function cardReply(plan: Plan, request: ApprovalRequest, token: string): Reply {
  const form: Worded = {
    inWords: (wording) =>
      messageml`<form id="${formIdOf(token)}" multi-submit="no-reset"><text-field name="reason" label="${wording.text(phrase('reason-to-decide'))}" maxlength="${TEXT_FIELD_LIMIT}"/>${button('approve', 'primary', wording)}${button('reject', 'destructive', wording)}${button('ask-requester', 'secondary', wording)}</form>`,
  };
  return { template: 'request/card', data: { ...requestView(plan, request), form } };
}

/** Takes a card's only use; false when an earlier decision took it. */
async function takeCard(
  token: string,
  { cards, by, event }: { readonly cards: Pick<Cards, 'use'>; readonly by: Person; readonly event: string },
): Promise<boolean> {
  try {
    await cards.use(token, { by, event });
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
