import type { Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { phrase } from '../words/index.ts';
import { type Before, type ChangeContext, type ChangeKind, makerOf } from './change.ts';
import { refuseLockout, refuseSteward } from './locked-accounts.ts';
import { person } from './shapes.ts';
import { exactly, impossible } from './undo.ts';

/** A role, or an action that is given by itself: then `id` is `ROLE.ACTION`, and `within` the role that it belongs to. */
export type GivenRole = {
  readonly id: string;
  readonly name: string;
  readonly userTypes: readonly string[];
  readonly within?: string | undefined;
};

export const givenRole = z.object({
  id: z.string(),
  name: z.string(),
  userTypes: z.array(z.string()),
  within: z.string().optional(),
}) satisfies z.ZodType<GivenRole>;

/** Throws UserError when a role is not for accounts of this type, or is an action of a role that is not `held`. */
export function refuseUnfitting(
  role: GivenRole,
  { accountType, held }: { accountType: string; held: readonly string[] },
): void {
  const { id, userTypes, within } = role;
  if (!userTypes.includes(accountType))
    throw new UserError({ code: 'role-unfit', role: id, isForPeople: userTypes.includes('NORMAL') });
  if (within !== undefined && !held.includes(within))
    throw new UserError({ code: 'role-alone', role: id, within });
}

/** `held` are the ids of the roles of today. */
type Params = { readonly user: Person; readonly role: GivenRole; readonly held: readonly string[] };

const params = z.object({ user: person, role: givenRole, held: z.array(z.string()) });

const rolesOf = async ({ user }: Params, { pod }: ChangeContext): Promise<readonly string[]> =>
  (await pod.users.getUserDetail(user.id)).roles;

/** Hours may lie between asking for it and doing it. */
const heldBefore: Before<Params, readonly string[]> = {
  shape: z.array(z.string()),
  async read({ user, held }, { facts }) {
    // Policy has read them in the same moment, so this adds no call.
    const { roles, status } = await facts.account(user.id);
    return status === 'UNKNOWN' ? held : roles;
  },
};

const today = (held: readonly string[]) => ({
  label: phrase('label-roles-now'),
  after: held.length > 0 ? held : phrase('none'),
});

/** Policy speaks of roles: who may give one may give its actions. */
const contextOf = ({ role }: Params) => ({ role: role.within ?? role.id });

/** `actions` are given together with the role: names without the role's id, so they can't belong to another role. */
type AddParams = Params & { readonly actions?: readonly string[] | undefined };

const given = ({ role, actions = [] }: AddParams): readonly string[] => [
  role.id,
  ...actions.map((action) => `${role.id}.${action}`),
];

export const addRoleKind: ChangeKind<'user.role.add', AddParams, readonly string[]> = {
  kind: 'user.role.add',
  params: params.extend({ actions: z.array(z.string()).optional() }),
  describe: ({ user, role }) => phrase('change-user-role-add', { user, role: role.name }),
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  context: contextOf,
  details: (params) => [{ label: phrase('label-role'), after: given(params) }, today(params.held)],
  async check({ user, role }, context) {
    refuseSteward({ user }, context);
    const { userAttributes, roles } = await context.pod.users.getUserDetail(user.id);
    refuseUnfitting(role, { accountType: userAttributes.accountType ?? 'NORMAL', held: roles });
  },
  async done(params, context) {
    const roles = await rolesOf(params, context);
    return given(params).every((id) => roles.includes(id));
  },
  before: heldBefore,
  async apply(params, { pod }) {
    for (const id of given(params)) await pod.users.addRole(params.user.id, id);
    return undefined;
  },
  undo: (params, { before }) =>
    before.includes(params.role.id)
      ? impossible('role-held-before')
      : exactly(removeRole({ user: params.user, role: params.role, held: [...before, ...given(params)] })),
  notices: ({ user, role }, { requester }) =>
    user.id === requester.id
      ? []
      : [{ to: user, says: phrase('notice-role', { requester, role: role.name }) }],
};

export const addRole = makerOf(addRoleKind);

/** The ids of what goes with a role. */
const actionsOf = ({ id }: GivenRole, held: readonly string[]): string[] =>
  held.filter((each) => each.startsWith(`${id}.`));

export const removeRoleKind: ChangeKind<'user.role.remove', Params, readonly string[]> = {
  kind: 'user.role.remove',
  params,
  confirm: ({ user, role }) => ({
    question: phrase('change-user-role-remove.question', { user, role: role.name }),
    button: phrase('change-user-role-remove.button'),
  }),
  describe: ({ user, role }) => phrase('change-user-role-remove', { user, role: role.name }),
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  context: contextOf,
  details: ({ role, held }) => [{ label: phrase('label-role'), after: role.id }, today(held)],
  warning({ role, held }) {
    const actions = actionsOf(role, held);
    return actions.length > 0 ? phrase('warning-role-actions', { actions }) : undefined;
  },
  check: refuseLockout,
  done: async (params, context) => !(await rolesOf(params, context)).includes(params.role.id),
  before: heldBefore,
  async apply({ user, role }, { pod }) {
    await pod.users.removeRole(user.id, role.id);
    return undefined;
  },
  undo({ user, role }, { before }) {
    const gone = actionsOf(role, before);
    const held = before.filter((id) => id !== role.id && !gone.includes(id));
    const actions = gone.map((id) => id.slice(role.id.length + 1));
    return exactly(addRole({ user, role, held, ...(actions.length > 0 ? { actions } : {}) }));
  },
  notices: ({ user, role }, { requester }) =>
    user.id === requester.id
      ? []
      : [{ to: user, says: phrase('notice-no-role', { requester, role: role.name }) }],
};

export const removeRole = makerOf(removeRoleKind);
