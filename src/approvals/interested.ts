import type { UserId } from '@finos/symphony-bdk-core';
import type { BoundChange } from '../changes/index.ts';
import type { Plan } from '../plans/index.ts';
import { subjectsOf } from './request.ts';

type Interest = Pick<Plan, 'requester' | 'askedBy'> & { readonly changes: readonly BoundChange[] };

/** Whom a plan is of, and whom it is for or about. None of them decides on it: a rule of Steward, which no policy and no route can lift. */
export type Interested = { readonly askers: ReadonlySet<UserId>; readonly subjects: ReadonlySet<UserId> };

export function interestedIn({ requester, askedBy, changes }: Interest): Interested {
  return {
    askers: new Set([requester.id, ...(askedBy ? [askedBy.id] : [])]),
    subjects: new Set(subjectsOf(changes).map(({ id }) => id)),
  };
}

export const isInterested = ({ askers, subjects }: Interested, person: UserId): boolean =>
  askers.has(person) || subjects.has(person);
