import { invalid } from '../refusal.ts';
import type { User } from './user.ts';

type AccountType = User['accountType'];
type Role = { id: string; name?: string; userTypes: AccountType[]; optionalActions: string[] };

const role = (id: string, name: string, userTypes: AccountType[], optionalActions: string[] = []): Role => ({
  id,
  name,
  userTypes,
  optionalActions,
});

/**
 * Ids, names and actions as the official kits know them. For roles that their sample of the catalogue does not have,
 * the account type is ours: service accounts.
 */
export const roleCatalogue: readonly Role[] = [
  role('INDIVIDUAL', 'Individual', ['SYSTEM', 'NORMAL']),
  role('ADMINISTRATOR', 'Administrator', ['NORMAL']),
  role('SUPER_ADMINISTRATOR', 'Super Administrator', ['NORMAL']),
  role(
    'COMPLIANCE_OFFICER',
    'Compliance Officer',
    ['NORMAL'],
    ['BAN_AND_UNBAN_ROOM_MEMBER', 'LOCK_AND_UNLOCK_ROOM', 'MONITOR_ROOMS', 'MONITOR_WALL_POSTS'],
  ),
  role('SUPER_COMPLIANCE_OFFICER', 'Super Compliance Officer', ['NORMAL']),
  role('L1_SUPPORT', 'L1 Support', ['NORMAL']),
  role('L2_SUPPORT', 'L2 Support', ['NORMAL']),
  role('USER_PROVISIONING', 'User Provisioning', ['SYSTEM']),
  role('CONTENT_MANAGEMENT', 'Content Management', ['SYSTEM']),
  role('CONTENT_EXPORT_SERVICE', 'Content Export Service', ['SYSTEM']),
  // The real catalogue has no name for this one.
  { id: 'EF_POLICY_MANAGEMENT', userTypes: ['SYSTEM'], optionalActions: [] },
  role('SCOPE_MANAGEMENT', 'Scope Management', ['SYSTEM']),
  role('AUDIT_TRAIL_MANAGEMENT', 'Audit Trail Management', ['SYSTEM']),
  role('USER_PRESENCE_UPDATE', 'User Presence Update', ['SYSTEM']),
  role('MALWARE_SCAN_MANAGER', 'Malware Scan Manager', ['SYSTEM']),
  role('MALWARE_SCAN_STATE_USER', 'Malware Scan State User', ['SYSTEM']),
  role('AGENT', 'Agent', ['SYSTEM']),
  role('KEY_MANAGER', 'Key Manager', ['SYSTEM']),
];

/** The role behind `ROLE` or `ROLE.ACTION`, or 400. */
export function knownRole(id: string): { role: Role; action?: string } {
  const [roleId, action] = id.split('.');
  const found = roleCatalogue.find((candidate) => candidate.id === roleId);
  if (!found || (action !== undefined && !found.optionalActions.includes(action))) {
    throw invalid(`There is no role ${id}`);
  }
  return action === undefined ? { role: found } : { role: found, action };
}

/** The same after the role was added, or 400 when it does not fit the account. */
export function withRole(roles: ReadonlySet<string>, id: string, accountType: AccountType) {
  const { role: found, action } = knownRole(id);
  if (!found.userTypes.includes(accountType)) throw invalid(`${id} is not a role of ${accountType} accounts`);
  if (action !== undefined && !roles.has(found.id)) throw invalid(`${id} needs the role ${found.id}`);
  return new Set([...roles, id]);
}

/** The same without the role and, when it is a whole one, its actions. */
export const withoutRole = (roles: ReadonlySet<string>, id: string) =>
  new Set([...roles].filter((held) => held !== id && !held.startsWith(`${id}.`)));

/** Role names in brackets, as the audit trail writes them. */
export const writtenRoles = (roles: ReadonlySet<string>) =>
  `[${[...roles].map((id) => roleCatalogue.find((candidate) => candidate.id === id)?.name ?? id).join()}]`;
