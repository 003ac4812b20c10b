import type { Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { type ChangeContext, type ChangeKind, makerOf } from './change.ts';
import { refuseLockout, refuseSteward } from './locked-accounts.ts';
import { person } from './shapes.ts';
import { emailOf } from './user-standing.ts';

/** Times are in milliseconds since 1970. `earlier` is when the suspension of today ends, if there is one. */
type Suspending = {
  readonly user: Person;
  readonly until: number;
  readonly reason: string;
  readonly earlier?: number | undefined;
};

// The pod may keep whole seconds.
const SECOND = 1000;

export const suspendUserKind: ChangeKind<Suspending> = {
  kind: 'user.suspend',
  params: z.object({
    user: person,
    until: z.number(),
    reason: z.string(),
    earlier: z.number().optional(),
  }),
  confirm: true,
  describe: ({ user }) => `suspend ${user.displayName}`,
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  details: ({ user, until, reason, earlier }) => [
    ...emailOf({ user }),
    ...(earlier === undefined ? [] : [{ label: 'Suspended now until', after: '', at: earlier }]),
    { label: 'Until', after: '', at: until },
    { label: 'Reason', after: reason },
  ],
  async check(params, context) {
    refuseWhenOver(params, context);
    await refuseLockout(params, context);
  },
  async done({ user, until }, { pod }) {
    const { suspended, suspendedUntil } = await pod.users.getStatus(user.id);
    return suspended === true && Math.abs((suspendedUntil ?? 0) - until) < SECOND;
  },
  async apply(params, context) {
    // An approval may have taken its time.
    refuseWhenOver(params, context);
    const { user, until, reason } = params;
    await context.pod.users.suspendUser(user.id, { until, reason });
    return undefined;
  },
  undo: ({ user }) => `/user unsuspend ${user.id}`,
};

export const suspendUser = makerOf(suspendUserKind);

function refuseWhenOver({ user, until }: Suspending, { clock }: ChangeContext): void {
  if (until <= clock.now()) throw new UserError({ code: 'suspension-over', person: user });
}

export const unsuspendUserKind: ChangeKind<{ readonly user: Person }> = {
  kind: 'user.unsuspend',
  params: z.object({ user: person }),
  describe: ({ user }) => `end the suspension of ${user.displayName}`,
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  details: emailOf,
  check: async (params, context) => refuseSteward(params, context),
  async done({ user }, { pod }) {
    return (await pod.users.getStatus(user.id)).suspended !== true;
  },
  async apply({ user }, { pod }) {
    await pod.users.unsuspendUser(user.id);
    return undefined;
  },
  undo: ({ user }) => `/user suspend ${user.id} with --until and --reason`,
};

export const unsuspendUser = makerOf(unsuspendUserKind);
