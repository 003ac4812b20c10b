import type { Problem } from '../errors.ts';
import { type Phrase, phrase, type WordId, wordIds } from '../words/index.ts';

type Refusal = Extract<Problem, { code: 'pod-refused' }>;

/** A sentence on what a refusal of the pod means, by the action for which the call was made and the status of the answer. */
type MeaningId = Extract<WordId, `refused-${string}-${string}-${number}` | `refused-whoami-${number}`>;

const GENERAL: Readonly<
  Record<number, 'refused-general-403' | 'refused-general-404' | 'refused-general-451'>
> = {
  403: 'refused-general-403',
  404: 'refused-general-404',
  451: 'refused-general-451',
};

/** Why the pod did not do it, and what to do next. */
export function refusalPhrase({ status, kind, traceId: reference }: Refusal): Phrase {
  // Some actions have none, and the store may hold the refusal of an action that is gone.
  const id = `refused-${kind.replaceAll('.', '-')}-${status}`;
  const meaning = wordIds.find((each): each is MeaningId => each === id);
  if (meaning !== undefined) return phrase('refused', { meaning: phrase(meaning), reference });
  return phrase(GENERAL[status] ?? 'refused-general', { reference });
}
