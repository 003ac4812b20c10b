import type { Person } from '@finos/symphony-bdk-core';
import type { Selectable } from 'kysely';
import { fromJson, person, type Store, type StoreTransaction, type Tables } from '../store/index.ts';

/** What somebody who decides wants to know first, and what the requester answered. */
export type AskedQuestion = {
  /** From 1; they belong to the plan, so they stay when its approval is asked for again. */
  readonly number: number;
  readonly by: Person;
  readonly text: string;
  readonly at: number;
  /** The event that asked it. */
  readonly event: string;
  readonly answer: string | undefined;
  readonly answeredAt: number | undefined;
  readonly answeredIn: string | undefined;
};

/** What was asked about each of these plans, in the order in which it was. */
export async function questionsOn(
  store: Store | StoreTransaction,
  plans: readonly string[],
): Promise<Map<string, AskedQuestion[]>> {
  if (plans.length === 0) return new Map();
  const rows = await store
    .selectFrom('questions')
    .selectAll()
    .where('plan_id', 'in', plans)
    .orderBy('number')
    .execute();
  const byPlan = Map.groupBy(rows, ({ plan_id }) => plan_id);
  return new Map([...byPlan].map(([plan, asked]) => [plan, asked.map(fromRow)]));
}

type Fresh = Pick<AskedQuestion, 'number' | 'by' | 'text' | 'at' | 'event'>;

export async function insertQuestion(
  plan: string,
  { number, by, text, at, event }: Fresh,
  transaction: StoreTransaction,
): Promise<void> {
  await transaction
    .insertInto('questions')
    .values({
      plan_id: plan,
      number,
      asker: JSON.stringify(by),
      question: text,
      asked_at: at,
      asked_in: event,
      answer: null,
      answered_at: null,
      answered_in: null,
    })
    .execute();
}

type Answer = { readonly text: string; readonly at: number; readonly event: string };

/** Answers a question; false when it has been answered. */
export async function answerQuestion(
  { plan, number }: { readonly plan: string; readonly number: number },
  { text, at, event }: Answer,
  transaction: StoreTransaction,
): Promise<boolean> {
  const taken = await transaction
    .updateTable('questions')
    .set({ answer: text, answered_at: at, answered_in: event })
    .where('plan_id', '=', plan)
    .where('number', '=', number)
    .where('answer', 'is', null)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

const fromRow = (row: Selectable<Tables['questions']>): AskedQuestion => ({
  number: row.number,
  by: fromJson(person, row.asker),
  text: row.question,
  at: row.asked_at,
  event: row.asked_in,
  answer: row.answer ?? undefined,
  answeredAt: row.answered_at ?? undefined,
  answeredIn: row.answered_in ?? undefined,
});
