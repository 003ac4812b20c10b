import type { Person } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { type ChangeContext, type ChangeKind, makerOf } from './change.ts';
import { refuseLockout, refuseSteward } from './locked-accounts.ts';
import { person } from './shapes.ts';

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

async function holds({ user, role }: Params, { pod }: ChangeContext): Promise<boolean> {
  return (await pod.users.getUserDetail(user.id)).roles.includes(role.id);
}

const today = (held: readonly string[]) => ({ label: 'Roles now', after: held.join(', ') || 'none' });

/** Policy speaks of roles: who may give one may give its actions. */
const contextOf = ({ role }: Params) => ({ role: role.within ?? role.id });

export const addRoleKind: ChangeKind<Params> = {
  kind: 'user.role.add',
  params,
  describe: ({ user, role }) => `give ${user.displayName} the role ${role.name}`,
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  context: contextOf,
  details: ({ role, held }) => [{ label: 'Role', after: role.id }, today(held)],
  async check({ user, role }, context) {
    refuseSteward({ user }, context);
    const { userAttributes, roles } = await context.pod.users.getUserDetail(user.id);
    refuseUnfitting(role, { accountType: userAttributes.accountType ?? 'NORMAL', held: roles });
  },
  done: holds,
  async apply({ user, role }, { pod }) {
    await pod.users.addRole(user.id, role.id);
    return undefined;
  },
  undo: ({ user, role }) => `/user role remove ${user.id} ${role.id}`,
};

export const addRole = makerOf(addRoleKind);

const actionsOf = ({ role, held }: Params): string[] => held.filter((id) => id.startsWith(`${role.id}.`));

export const removeRoleKind: ChangeKind<Params> = {
  kind: 'user.role.remove',
  params,
  confirm: true,
  describe: ({ user, role }) => `take the role ${role.name} from ${user.displayName}`,
  resource: ({ user }) => ({ type: 'User', id: user.id }),
  subject: ({ user }) => user,
  context: contextOf,
  details: ({ role, held }) => [{ label: 'Role', after: role.id }, today(held)],
  warning(change) {
    const actions = actionsOf(change);
    return actions.length > 0 ? `With the role goes what belongs to it: ${actions.join(', ')}.` : undefined;
  },
  check: refuseLockout,
  done: async (params, context) => !(await holds(params, context)),
  async apply({ user, role }, { pod }) {
    await pod.users.removeRole(user.id, role.id);
    return undefined;
  },
  undo: (change) =>
    [change.role.id, ...actionsOf(change)]
      .map((id) => `/user role add ${change.user.id} ${id}`)
      .join(', then '),
};

export const removeRole = makerOf(removeRoleKind);
