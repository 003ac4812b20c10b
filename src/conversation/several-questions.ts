import { isException, type Token, textOf } from '@finos/symphony-bdk-core';
import { buttonFor } from './button-for.ts';
import type { OpenQuestion, OpenQuestions, WithButtons } from './open-questions.ts';
import type { Turn } from './turn.ts';

type Options = {
  readonly openQuestions: Pick<OpenQuestions, 'rest' | 'buttonsElsewhere'>;
  readonly remindOf: (questions: readonly OpenQuestion[], turn: Turn) => Promise<void>;
  readonly press: (question: WithButtons, button: string, turn: Turn) => Promise<void>;
};

/** Takes answers where several questions are open: from the lines of one message, or also in the IM. */
export function createSeveralQuestions({ openQuestions, remindOf, press }: Options) {
  /** Answers one of several open questions, then says which are left: the next word answers those. */
  async function answering<T>(question: OpenQuestion, turn: Turn, answered: () => Promise<T>): Promise<T> {
    const before = (await openQuestions.rest(turn)).filter((each) => idOf(each) !== idOf(question));
    const result = await answered();
    if (before.length === 0) return result;
    const rest = await openQuestions.rest(turn);
    const open = rest.filter((each) => before.some((one) => idOf(one) === idOf(each)));
    if (open.length > 0) await remindOf(open, { ...turn, key: `${turn.key}/rest` });
    return result;
  }

  /** A number or a name is no answer to a confirmation, but may be one to a question that was asked along with it. */
  async function answerEarlier(tokens: readonly Token[], turn: Turn): Promise<boolean> {
    if (isDoubted(tokens)) return false;
    for (const question of (await openQuestions.rest(turn)).toReversed()) {
      if (question.kind === 'confirm' || question.kind === 'form') continue;
      const button = buttonFor(question, textOf(tokens));
      if (button === undefined) continue;
      await answering(question, turn, () => press(question, button, turn));
      return true;
    }
    return false;
  }

  /** What was asked in the IM is answered there: the room hears no more than where. */
  async function isForElsewhere(tokens: readonly Token[], turn: Turn): Promise<boolean> {
    const others = await openQuestions.buttonsElsewhere(turn);
    return others.some((question) => buttonFor(question, textOf(tokens)) !== undefined);
  }

  return { answering, answerEarlier, isForElsewhere };
}

/** “No Nina”, “not this one”, “Nina?”: whoever says so chooses nothing. */
export const isDoubted = (tokens: readonly Token[]): boolean =>
  tokens.some(isException) || /[?？]$/u.test(textOf(tokens).trimEnd());

const idOf = (question: OpenQuestion): string =>
  question.kind === 'confirm' ? question.plan.id : question.card.token;
