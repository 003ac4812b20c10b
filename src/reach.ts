import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { backOff } from './work/back-off.ts';

/** What keeps a start, and may pass by itself: the same `what` is told once. */
export type Hindrance = { readonly what: string; readonly sentence: string };

type Options = {
  /** Whom it waits for, as people call it. */
  readonly name: string;
  /** Nothing of what ends the start. */
  readonly hindranceOf: (error: unknown) => Hindrance | undefined;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly logger: Logger;
  readonly signal: AbortSignal;
};

const FIRST_RETRY_MS = 500;
const MAX_RETRY_MS = 5_000;

/**
 * Asks for the first time what a start needs, as often as it takes. What keeps it is logged once in a sentence, and again when it becomes
 * something else.
 */
export async function reach<T>(
  ask: () => Promise<T>,
  { name, hindranceOf, clock, logger, signal }: Options,
): Promise<T> {
  const retryIn = backOff({ firstMs: FIRST_RETRY_MS, maxMs: MAX_RETRY_MS });
  let told = '';
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await ask();
      if (told !== '') logger.info(`${name} answers. Steward goes on with its start.`);
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      const hindrance = hindranceOf(error);
      if (hindrance === undefined) throw error;
      if (hindrance.what !== told)
        logger.warn(`${hindrance.sentence} Steward starts as soon as that is over.`);
      told = hindrance.what;
      await clock.sleep(retryIn(attempt, error), signal);
    }
  }
}
