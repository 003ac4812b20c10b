import { AsyncResource } from 'node:async_hooks';

/**
 * Answers each question, but asks many at once: while an answer is under way, what is asked meanwhile is gathered for the next time. So
 * nobody waits when little is asked, and when much is, the number of calls doesn't grow with it. `ask` answers in the order of what it
 * was asked; when it fails, it has failed for all of them.
 */
export function gather<Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  type Waiting = { readonly question: Question } & PromiseWithResolvers<Answer>;
  // Whoever is the first of many doesn't ask in its own name.
  const askForAll = AsyncResource.bind(ask);
  let waiting: Waiting[] = [];
  let isAsking = false;

  async function askAll(): Promise<void> {
    // What is asked in the same turn of the event loop goes together.
    await Promise.resolve();
    for (; waiting.length > 0; ) {
      const asked = waiting;
      waiting = [];
      await askForAll(asked.map(({ question }) => question)).then(
        (answers) => {
          for (const [index, { resolve }] of asked.entries()) resolve(answers[index] as Answer);
        },
        (error: unknown) => {
          for (const { reject } of asked) reject(error);
        },
      );
    }
    isAsking = false;
  }

  return (question) => {
    const one = { question, ...Promise.withResolvers<Answer>() };
    waiting.push(one);
    if (!isAsking) {
      isAsking = true;
      void askAll();
    }
    return one.promise;
  };
}
