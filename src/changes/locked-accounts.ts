import type { Person } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';
import type { ChangeContext } from './change.ts';

// Without them nobody can read or write a message. The pod refuses to disable the first two (Symphony REST API, update
// user status), but not to log them out.
const USER_NAMES = ['keymanager', 'ceservice'];
const ROLES = ['AGENT', 'KEY_MANAGER', 'CONTENT_EXPORT_SERVICE'];

/** Throws UserError for Steward's own account: a mistake there could not be mended through Steward any more. */
export function refuseSteward({ user }: { readonly user: Person }, { botId }: ChangeContext): void {
  if (user.id === botId) throw new UserError({ code: 'steward-account' });
}

/** Throws UserError for accounts that must not be kept out: Steward's own, and those that Symphony itself works with. */
export async function refuseLockout(
  { user }: { readonly user: Person },
  context: ChangeContext,
): Promise<void> {
  refuseSteward({ user }, context);
  const { userAttributes, roles } = await context.pod.users.getUserDetail(user.id);
  const userName = userAttributes.userName?.toLowerCase() ?? '';
  if (USER_NAMES.includes(userName) || ROLES.some((role) => roles.includes(role)))
    throw new UserError({ code: 'infrastructure-account', person: user });
}
