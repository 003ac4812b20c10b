import { addRole } from '../../changes/index.ts';
import { roleChoices } from '../choices.ts';
import { command } from '../command.ts';
import { roleArgs, roleChange } from '../user/role-args.ts';
import { requestedFor } from './requested-for.ts';

const { role, reason } = roleArgs;
const give = roleChange(addRole);

export const requestRole = command({
  name: 'request role',
  example: '/request role L1_SUPPORT --reason "first line from May on"',
  synonyms: ['ask for role', 'need role', 'role request'],
  action: 'user.role.add',
  isPrivate: true,
  form: { choices: { role: roleChoices } },
  args: { role, for: requestedFor, reason },
  plan: ({ for: person, ...values }, context) =>
    give({ user: person ?? context.principal, ...values }, context),
  reply: 'user/role',
});
