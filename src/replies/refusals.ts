import type { Problem } from '../errors.ts';
import { type Phrase, phrase, plainPhrase } from '../words/index.ts';

type Refusal = Extract<Problem, { code: 'pod-refused' }>;

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
  const meaning = plainPhrase(`refused-${kind.replaceAll('.', '-')}-${status}`);
  if (meaning !== undefined) return phrase('refused', { meaning, reference });
  return phrase(GENERAL[status] ?? 'refused-general', { reference });
}
