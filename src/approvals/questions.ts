import type { Clock, Person } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';
import { type Lifecycle, loadPlan, type Plan } from '../plans/index.ts';
import type { FactsSource } from '../policy/index.ts';
import type { Store } from '../store/index.ts';
import type { Eligibility } from './eligibility.ts';
import { type AskedQuestion, answerQuestion, insertQuestion } from './questions-store.ts';
import type { ApprovalRequest } from './request.ts';
import { loadRequest, requireRequest } from './request-store.ts';
import { closed } from './settle.ts';

type Options = {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly lifecycle: Pick<Lifecycle, 'send' | 'transact'>;
  readonly eligibility: Pick<Eligibility, 'requireVoice'>;
  /** Ends a request whose time is up. */
  readonly expire: (id: string) => Promise<unknown>;
};

/** Something that is asked or answered, by whom, and the event that does it. */
type Saying = { readonly id: string; readonly by: Person; readonly text: string; readonly event: string };

type Answering = Saying & {
  /** Which question; it may be left out while only one is open. */
  readonly number: number | undefined;
};

type About = { readonly plan: Plan; readonly question: AskedQuestion };

/** Enough to understand a request; whoever needs more rejects it. */
const MAX_QUESTIONS = 5;

/** Questions of those who decide, which the requester answers. They belong to the request, so all who decide read them. */
export function createQuestions(options: Options) {
  const { store, clock, factsSource, lifecycle, eligibility, expire } = options;

  async function requireOpen(id: string): Promise<{ request: ApprovalRequest; plan: Plan }> {
    const request = await loadRequest(store, id);
    const plan = request && (await loadPlan(store, request.planId));
    if (request === undefined || plan === undefined) throw new UserError({ code: 'request-unknown', id });
    return { request, plan };
  }

  /** Asks the requester. Throws UserError unless this person could decide now; the same event again asks nothing more. */
  async function ask({ id, by, text, event }: Saying): Promise<About> {
    const { request, plan } = await requireOpen(id);
    const again = request.questions.find((each) => each.event === event);
    if (again) return { plan, question: again };
    await eligibility.requireVoice(by, { request, plan, facts: factsSource.now() });
    if (request.status === 'open' && request.decisions.some((each) => each.by.id === by.id))
      throw new UserError({ code: 'already-decided-by-you', id });
    if (request.status === 'open' && request.expiresAt <= clock.now()) await expire(id);
    return lifecycle.transact(async (transaction) => {
      const now = await requireRequest(transaction, id);
      if (now.status !== 'open') throw closed(now);
      if (now.questions.some((each) => each.by.id === by.id && each.answer === undefined))
        throw new UserError({ code: 'question-still-open', id, person: plan.requester });
      if (now.questions.length >= MAX_QUESTIONS)
        throw new UserError({ code: 'too-many-questions', id, most: MAX_QUESTIONS });
      const number = now.questions.length + 1;
      const fresh = { number, by, text, at: clock.now(), event };
      await insertQuestion(plan.id, fresh, transaction);
      await lifecycle.send(
        plan.id,
        { type: 'ask', by, question: { number, by }, details: { question: number, text } },
        transaction,
      );
      const question = { ...fresh, answer: undefined, answeredAt: undefined, answeredIn: undefined };
      return { plan, question };
    });
  }

  /** Answers what was asked. Throws UserError unless this is the requester, and it is clear which question they answer. */
  async function answer({ id, by, text, event, number }: Answering): Promise<About> {
    const { request, plan } = await requireOpen(id);
    if (plan.requester.id !== by.id) throw new UserError({ code: 'answer-of-another', id });
    const again = request.questions.find((each) => each.answeredIn === event);
    if (again) return { plan, question: again };
    return lifecycle.transact(async (transaction) => {
      const now = await requireRequest(transaction, id);
      if (now.status !== 'open') throw closed(now);
      const question = questionFor(now, number);
      const said = { text, at: clock.now(), event };
      if (!(await answerQuestion({ plan: plan.id, number: question.number }, said, transaction)))
        throw new UserError({ code: 'question-answered', id });
      const { number: answered, by: asker } = question;
      await lifecycle.send(
        plan.id,
        {
          type: 'answer',
          by,
          question: { number: answered, by: asker },
          details: { question: answered, text },
        },
        transaction,
      );
      return { plan, question };
    });
  }

  return { ask, answer };
}

/** The question that is answered. Throws UserError when there is none, or more than one. */
function questionFor({ id, questions }: ApprovalRequest, number: number | undefined): AskedQuestion {
  const open = questions.filter((each) => each.answer === undefined);
  const [first, ...others] = open;
  if (first === undefined) {
    const code = questions.length > 0 ? 'question-answered' : 'no-question';
    throw new UserError({ code, id });
  }
  if (number === undefined && others.length > 0)
    throw new UserError({
      code: 'question-unclear',
      id,
      open: open.map((each) => ({ number: each.number, by: each.by, text: each.text })),
    });
  const meant = number === undefined ? first : questions.find((each) => each.number === number);
  if (meant === undefined) throw new UserError({ code: 'no-question', id });
  if (meant.answer !== undefined) throw new UserError({ code: 'question-answered', id });
  return meant;
}
