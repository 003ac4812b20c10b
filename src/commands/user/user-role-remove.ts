import { removeRole } from '../../changes/index.ts';
import { roleChoices } from '../choices.ts';
import { command } from '../command.ts';
import { roleArgs, roleChange } from './role-args.ts';

export const userRoleRemove = command({
  name: 'user role remove',
  example: '/user role remove @Bob Lee L1_SUPPORT',
  synonyms: ['take role', 'revoke role', 'role revoke', 'role take', 'remove role', 'role remove'],
  action: 'user.role.remove',
  isRare: true,
  isPrivate: true,
  form: { choices: { role: roleChoices } },
  args: roleArgs,
  reads: ({ user }) => ({ type: 'User', id: user.id }),
  plan: roleChange(removeRole),
  reply: 'user/role',
});
