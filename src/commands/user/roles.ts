import { namedRoles } from '../../queries/catalogues.ts';
import { command } from '../command.ts';
import { pageOf } from '../pages.ts';

export const roles = command({
  name: 'roles',
  example: '/roles',
  synonyms: ['list roles', 'role list'],
  action: 'role.list',
  isRare: true,
  isPrivate: true,
  args: {},
  async answer(_, { page, services: { pod } }) {
    const whole = namedRoles(await pod.users.listRoles()).filter(({ action }) => action === undefined);
    const { items, pages } = pageOf(whole, page);
    return {
      template: 'role/list',
      data: {
        roles: items.map(({ id, name, role: { userTypes, optionalActions } }) => ({
          id,
          name,
          people: userTypes.includes('NORMAL'),
          services: userTypes.includes('SYSTEM'),
          actions: optionalActions,
        })),
      },
      pages,
    };
  },
});
