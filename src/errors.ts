import { type Person, PodError } from '@finos/symphony-bdk-core';

/** Why Steward does not do what was asked, as data. The sentence for each is in replies/sentences.ts. */
export type Problem =
  | { readonly code: 'room-name-taken'; readonly name: string }
  | { readonly code: 'room-name-empty' }
  | { readonly code: 'room-settings-clash' }
  | { readonly code: 'room-inactive'; readonly room: string }
  | { readonly code: 'room-closed-to-other-firms'; readonly room: string; readonly person: Person }
  | { readonly code: 'last-human-owner'; readonly person: Person; readonly room: string }
  | { readonly code: 'steward-stays'; readonly room: string }
  | { readonly code: 'no-connection-request'; readonly person: Person }
  | { readonly code: 'not-connected'; readonly person: Person }
  | { readonly code: 'same-firm'; readonly person: Person }
  | { readonly code: 'request-unknown'; readonly id: string }
  | {
      readonly code: 'request-closed';
      readonly id: string;
      readonly status: string;
      readonly by?: string;
      readonly at?: number;
    }
  | { readonly code: 'own-request'; readonly id: string }
  | { readonly code: 'own-benefit'; readonly id: string }
  | { readonly code: 'not-an-approver'; readonly id: string; readonly approvers: string }
  | { readonly code: 'already-decided-by-you'; readonly id: string }
  | {
      readonly code: 'nobody-can-approve';
      readonly approvers: string;
      /** How many have to approve, and how many there are who may. */
      readonly quorum: number;
      readonly found: number;
    }
  | { readonly code: 'reason-required' }
  | { readonly code: 'card-unknown' }
  | { readonly code: 'card-used'; readonly by: string; readonly at: number }
  | { readonly code: 'card-expired' }
  | { readonly code: 'card-of-another' }
  | { readonly code: 'policy-changed' }
  | { readonly code: 'not-allowed'; readonly says?: string; readonly who: readonly string[] }
  | {
      readonly code: 'pod-refused';
      readonly status: number;
      readonly kind: string;
      readonly traceId: string;
    };

/** The person can act on it. Anything else that is thrown is a fault of Steward, the pod or the network. */
export class UserError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'UserError';
    this.problem = problem;
  }
}

/** The pod or the agent understood the call and said no: that it is asked again changes nothing. */
export const isRefusal = (error: unknown): error is PodError =>
  error instanceof PodError && error.status >= 400 && !isTemporary(error);

/**
 * Trouble that passes by itself: no answer or half of one, too many requests, a pod or agent that is away; or Steward is being
 * stopped, and its next run takes up what is left.
 */
export const isTemporary = (error: unknown): boolean =>
  error instanceof PodError
    ? error.status === 0 ||
      error.status === 429 ||
      error.status >= 500 ||
      error.retryAfter !== undefined ||
      error.ambiguous
    : error instanceof Error && error.name === 'AbortError';
