import type { V2UserDetail } from '@finos/symphony-bdk-core';

type State = V2UserDetail['userSystemInfo'];

/**
 * How an account stands, in a word: `ENABLED`, `DISABLED`, `SUSPENDED`, or `SUSPENSION_OVER`: a suspension ends by itself, but the pod
 * calls the account suspended until the next login (Symphony REST API, suspend user).
 */
export function stateOf({ status, suspended, suspendedUntil }: State, now: number): string {
  if (status === 'DISABLED' || !suspended) return status ?? 'UNKNOWN';
  return suspendedUntil && suspendedUntil <= now ? 'SUSPENSION_OVER' : 'SUSPENDED';
}

/** Whose an account is: a person's, or a program's. */
export const ownerOf = ({ userAttributes: { accountType } }: Pick<V2UserDetail, 'userAttributes'>): string =>
  accountType === 'SYSTEM' ? 'service' : 'person';
