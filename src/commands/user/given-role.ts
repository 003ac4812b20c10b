import type { GivenRole } from '../../changes/index.ts';
import type { NamedRole } from '../../queries/catalogues.ts';

/** A role of the catalogue as changes keep it. */
export const givenRoleOf = ({ id, name, role, action }: NamedRole): GivenRole => ({
  id,
  name,
  userTypes: role.userTypes,
  ...(action === undefined ? {} : { within: role.id }),
});
