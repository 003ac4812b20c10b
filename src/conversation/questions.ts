import { givenFromForm, TEXT_FIELD_LIMIT } from '@finos/symphony-bdk-core';
import { messageml } from 'symphony-messageml';
import type { ApprovalRequest, AskedQuestion } from '../approvals/index.ts';
import { answer } from '../commands/request/answer.ts';
import { type Plan, questionCardOf } from '../plans/index.ts';
import { type Cards, formIdOf, type Reply } from '../replies/index.ts';
import { requestView } from '../views/request-view.ts';
import { ownWords, phrase, type Worded } from '../words/index.ts';
import { button } from './buttons.ts';
import type { Rendered } from './rendered.ts';

type Options = {
  readonly cards: Pick<Cards, 'tokenFor'>;
  readonly requestOf: (plan: Plan) => Promise<ApprovalRequest>;
};

/** Says which question of a request. */
type Message = { readonly question: number };

const ANSWERS_FOR_MS = 30 * 24 * 3_600_000;

/** What those who decide ask the requester, and what the requester answers; nothing once the request has ended. */
export function createQuestionRenderers({ cards, requestOf }: Options) {
  async function find({ question: number }: Message, plan: Plan) {
    const request = await requestOf(plan);
    const question = request.questions.find((each) => each.number === number);
    return request.status === 'open' && question !== undefined ? { request, question } : undefined;
  }

  return {
    async 'request-question'(message: Message, plan: Plan): Promise<Rendered | undefined> {
      const found = await find(message, plan);
      if (found === undefined || found.question.answer !== undefined) return undefined;
      const { request, question } = found;
      const token = cards.tokenFor(questionCardOf(plan.id, question.number));
      const kept = givenFromForm(answer.args, { request: request.id, number: String(question.number) });
      return {
        reply: questionReply(plan, { request, question, token }),
        card: {
          token,
          purpose: 'command',
          payload: { command: answer.name, kept },
          userId: plan.requester.id,
          expiresAt: request.expiresAt + ANSWERS_FOR_MS,
        },
      };
    },

    async 'request-answered'(message: Message, plan: Plan): Promise<Rendered | undefined> {
      const found = await find(message, plan);
      if (found?.question.answer === undefined) return undefined;
      const data = {
        ...requestView(plan, found.request),
        question: ownWords(found.question.text),
        answer: ownWords(found.question.answer),
      };
      return { reply: { template: 'request/answered', data } };
    },
  };
}

type Asking = {
  readonly request: ApprovalRequest;
  readonly question: AskedQuestion;
  readonly token: string;
};

function questionReply(plan: Plan, { request, question, token }: Asking): Reply {
  const form: Worded = {
    inWords: (wording) =>
      messageml`<form id="${formIdOf(token)}"><text-field name="answer" required="true" label="${wording.text(phrase('arg-answer.label'))}" maxlength="${TEXT_FIELD_LIMIT}"/>${button('answer', 'primary', wording)}</form>`,
  };
  return {
    template: 'request/question',
    data: { ...requestView(plan, request), by: question.by, question: ownWords(question.text), form },
  };
}
