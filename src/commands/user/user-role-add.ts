import { addRole } from '../../changes/index.ts';
import { roleChoices } from '../choices.ts';
import { command } from '../command.ts';
import { roleArgs, roleChange } from './role-args.ts';

export const userRoleAdd = command({
  name: 'user role add',
  example: '/user role add @Bob Lee L1_SUPPORT',
  synonyms: ['give role', 'grant role', 'role give', 'role grant', 'add role', 'role add'],
  action: 'user.role.add',
  isRare: true,
  isPrivate: true,
  form: { choices: { role: roleChoices } },
  args: roleArgs,
  reads: ({ user }) => ({ type: 'User', id: user.id }),
  plan: roleChange(addRole),
  reply: 'user/role',
});
