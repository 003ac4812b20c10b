import type { ArgValues } from '@finos/symphony-bdk-core';
import type { addRole, Change } from '../../changes/index.ts';
import { roleNamed } from '../../queries/catalogues.ts';
import { arg } from '../arg.ts';
import type { CommandContext } from '../command.ts';
import { reasonArg } from '../why-args.ts';
import { givenRoleOf } from './given-role.ts';

export const roleArgs = {
  user: arg.user('arg-account').connect('to', 'from', 'an', 'von', 'à', 'de'),
  role: arg.word('arg-role', { maxLength: 100, sample: 'ROLE', isWordy: true }).connect('as', 'als', 'comme'),
  reason: reasonArg.optional(),
};

/** The plan of a command that makes this change of a role. */
export const roleChange =
  (make: typeof addRole) =>
  async (
    { user, role }: ArgValues<typeof roleArgs>,
    { facts, services: { pod } }: CommandContext,
  ): Promise<Change[]> => {
    const named = await roleNamed(role, pod);
    const { roles } = await facts.account(user.id);
    return [make({ user, role: givenRoleOf(named), held: roles })];
  };
