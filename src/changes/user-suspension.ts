import type { Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { ownWords, phrase } from '../words/index.ts';
import { type Before, type ChangeContext, type ChangeKind, makerOf } from './change.ts';
import { refuseLockout, refuseSteward } from './locked-accounts.ts';
import { person } from './shapes.ts';
import { exactly, exceptFor, impossible } from './undo.ts';
import { emailOf } from './user-standing.ts';

/** Times are in milliseconds since 1970. `earlier` is when the suspension of today ends, if there is one. */
type Suspending = {
  readonly user: Person;
  readonly until: number;
  readonly reason: string;
  readonly earlier?: number | undefined;
};

/** The suspension of today, as the pod tells of it. */
const suspension = z.object({ until: z.number().nullable(), reason: z.string().nullable() }).nullable();
type Suspension = z.infer<typeof suspension>;

const suspensionBefore: Before<{ readonly user: Person }, Suspension> = {
  shape: suspension,
  async read({ user }, { pod }) {
    const { suspended, suspendedUntil, suspensionReason } = await pod.users.getStatus(user.id);
    return suspended === true ? { until: suspendedUntil ?? null, reason: suspensionReason ?? null } : null;
  },
  // Why somebody was suspended elsewhere is nothing for a record that is never emptied.
  record: (before) => before && { until: before.until },
};

// The pod may keep whole seconds.
const SECOND = 1000;

export const suspendUserKind: ChangeKind<'user.suspend', Suspending, Suspension> = {
  kind: 'user.suspend',
  params: z.object({
    user: person,
    until: z.number(),
    reason: z.string(),
    earlier: z.number().optional(),
  }),
  confirm: ({ user }) => ({
    question: phrase('change-user-suspend.question', { user }),
    button: phrase('change-user-suspend.button'),
  }),
  describe: ({ user }) => phrase('change-user-suspend', { user }),
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  details: ({ user, until, reason, earlier }) => [
    ...emailOf({ user }),
    ...(earlier === undefined
      ? []
      : [{ label: phrase('label-suspended-now-until'), after: { time: earlier } }]),
    { label: phrase('label-until'), after: { time: until } },
    { label: phrase('label-reason'), after: ownWords(reason) },
  ],
  async check(params, context) {
    refuseWhenOver(params, context);
    await refuseLockout(params, context);
  },
  async done({ user, until }, { pod }) {
    const { suspended, suspendedUntil } = await pod.users.getStatus(user.id);
    return suspended === true && Math.abs((suspendedUntil ?? 0) - until) < SECOND;
  },
  before: suspensionBefore,
  async apply(params, context) {
    // An approval may have taken its time.
    refuseWhenOver(params, context);
    const { user, until, reason } = params;
    await context.pod.users.suspendUser(user.id, { until, reason });
    return undefined;
  },
  undo({ user, until: earlier }, { before, now }) {
    if (before === null) return exceptFor(unsuspendUser({ user }), 'sessions-ended');
    const { until, reason } = before;
    if (until === null || !reason) return impossible('suspension-unknown');
    if (until <= now) return exceptFor(unsuspendUser({ user }), 'suspension-over');
    return exactly(suspendUser({ user, until, reason, earlier }));
  },
  // Why is between those who decide on it.
  notices: ({ user, until }, { requester }) =>
    user.id === requester.id
      ? []
      : [
          {
            to: user,
            says: phrase('notice-suspended', { requester, until: { time: until } }),
            isBefore: true,
          },
        ],
};

export const suspendUser = makerOf(suspendUserKind);

function refuseWhenOver({ user, until }: Suspending, { clock }: ChangeContext): void {
  if (until <= clock.now()) throw new UserError({ code: 'suspension-over', person: user });
}

export const unsuspendUserKind: ChangeKind<'user.unsuspend', { readonly user: Person }, Suspension> = {
  kind: 'user.unsuspend',
  params: z.object({ user: person }),
  describe: ({ user }) => phrase('change-user-unsuspend', { user }),
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  details: emailOf,
  check: async (params, context) => refuseSteward(params, context),
  async done({ user }, { pod }) {
    return (await pod.users.getStatus(user.id)).suspended !== true;
  },
  before: suspensionBefore,
  async apply({ user }, { pod }) {
    await pod.users.unsuspendUser(user.id);
    return undefined;
  },
  undo({ user }, { before, now }) {
    if (before === null) return impossible('nothing-changed');
    const { until, reason } = before;
    if (until === null || !reason) return impossible('suspension-unknown');
    return until <= now ? impossible('suspension-over') : exactly(suspendUser({ user, until, reason }));
  },
  notices: ({ user }, { requester }) =>
    user.id === requester.id ? [] : [{ to: user, says: phrase('notice-unsuspended', { requester }) }],
};

export const unsuspendUser = makerOf(unsuspendUserKind);
