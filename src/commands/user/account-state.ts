import type { V2UserDetail } from '@finos/symphony-bdk-core';

type State = V2UserDetail['userSystemInfo'];

/** How an account stands, in a word: `ENABLED`, `DISABLED`, `SUSPENDED`. */
export const stateOf = ({ status, suspended }: State): string =>
  status === 'DISABLED' || !suspended ? (status ?? 'UNKNOWN') : 'SUSPENDED';

/** Whose an account is: a person's, or a program's. */
export const ownerOf = ({ userAttributes: { accountType } }: Pick<V2UserDetail, 'userAttributes'>): string =>
  accountType === 'SYSTEM' ? 'service' : 'person';
