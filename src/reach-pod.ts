import { AuthError, type Clock, type Logger, PodError } from '@finos/symphony-bdk-core';
import { backOff } from './work/back-off.ts';

type Options = {
  /** What is wrong, at which address, and what to do. */
  readonly troubleOf: (error: PodError) => string | undefined;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly logger: Logger;
  readonly signal: AbortSignal;
};

const FIRST_RETRY_MS = 500;
const MAX_RETRY_MS = 5_000;

/**
 * Makes the first calls to the pod, as often as it takes: only a rejected login ends the start. What keeps it is logged once in a sentence,
 * and again when it becomes something else.
 */
export async function reachPod<T>(
  ask: () => Promise<T>,
  { troubleOf, clock, logger, signal }: Options,
): Promise<T> {
  const retryIn = backOff({ firstMs: FIRST_RETRY_MS, maxMs: MAX_RETRY_MS });
  let told = '';
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await ask();
      if (told !== '') logger.info('Symphony answers. Steward goes on with its start.');
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof PodError) || error instanceof AuthError) throw error;
      // The sentence itself names the trace of each attempt.
      const trouble = `${error.path} ${error.status} ${error.code}`;
      if (trouble !== told)
        logger.warn(`${troubleOf(error) ?? error.message} Steward starts as soon as that is over.`);
      told = trouble;
      await clock.sleep(retryIn(attempt, error), signal);
    }
  }
}
