import type { Person } from '@finos/symphony-bdk-core';
import { UserError } from '../../errors.ts';
import type { CommandContext } from '../command.ts';

/** The pod tells of accounts only to their own firm. */
export function refuseOtherFirm(
  person: Person,
  { services: { factsSource } }: Pick<CommandContext, 'services'>,
): void {
  if (!factsSource.isInternal(person.id)) throw new UserError({ code: 'account-of-other-firm', person });
}
