import type { Logger } from '@finos/symphony-bdk-core';
import { isPersonal, isRefusal, isTemporary, UserError } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import { errorReply } from '../replies/index.ts';
import type { Hint } from './hint.ts';
import { isMute, podRefused } from './refusals.ts';
import type { Speaker } from './speak.ts';
import type { Turn } from './turn.ts';

/** Answers a turn with what went wrong: a sentence, or a reference. Throws again what passes by itself, or cannot be said there. */
export type Explainer = ReturnType<typeof createExplainer>;

export function createExplainer({
  hint,
  speaker,
  logger,
}: {
  readonly hint: Hint;
  readonly speaker: Speaker;
  readonly logger: Logger;
}) {
  const explain = async (error: unknown, turn: Turn): Promise<void> => {
    if (error instanceof UserError) {
      const told = isPersonal(error.problem) ? await speaker.inPrivate(turn) : turn;
      await hint(told, errorReply(error.problem));
      await speaker.pointToIm(turn, { told, isAnswered: true });
    } else if (isRefusal(error)) {
      logger.warn('the pod refused', { event: turn.key, ...errorFields(error) });
      await hint(turn, errorReply(podRefused(error, 'read').problem));
    } else await speaker.apologise(turn, error);
  };

  // What keeps an explanation from being said is not explained in its turn, by whoever asks.
  const unsaid = new WeakSet<Error>();

  return async (error: unknown, turn: Turn): Promise<void> => {
    const isTried = error instanceof Error && unsaid.has(error);
    if (isTried || isTemporary(error) || isMute(error, turn)) throw error;
    await explain(error, turn).catch((failure: unknown) => {
      if (failure instanceof Error) unsaid.add(failure);
      throw failure;
    });
  };
}
