import type { UserId } from '@finos/symphony-bdk-core';
import type { BoundChange } from '../changes/index.ts';
import type { Plan, PlanApproval } from '../plans/index.ts';
import { subjectsOf } from './request.ts';

/** A plan, with the approval that it waits for, once there is one. */
export type Interest = Pick<Plan, 'requester' | 'askedBy'> & {
  readonly changes: readonly BoundChange[];
  readonly approval?: Pick<PlanApproval, 'delegates'> | undefined;
};

/**
 * Whom a plan is of, whom it is for or about, and who decided in the place of one of them when it was asked. None of them decides on it: a rule
 * of Steward, which no policy and no route can lift.
 */
export type Interested = {
  readonly askers: ReadonlySet<UserId>;
  readonly subjects: ReadonlySet<UserId>;
  readonly delegates: ReadonlySet<UserId>;
};

export function interestedIn({ requester, askedBy, changes, approval }: Interest): Interested {
  return {
    askers: new Set([requester.id, ...(askedBy ? [askedBy.id] : [])]),
    subjects: new Set(subjectsOf(changes).map(({ id }) => id)),
    delegates: new Set(approval?.delegates ?? []),
  };
}

export const isInterested = ({ askers, subjects, delegates }: Interested, person: UserId): boolean =>
  askers.has(person) || subjects.has(person) || delegates.has(person);
