import { inProse } from '../../in-prose.ts';
import { namedRoles } from '../../queries/catalogues.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { refuseOtherFirm } from './refuse-other-firm.ts';

export const userRoles = command({
  name: 'user roles',
  example: '/user roles @Bob Lee',
  synonyms: ['roles of'],
  action: 'user.account.read',
  forOneself: { who: 'person', command: 'whoami' },
  isRare: true,
  isPrivate: true,
  args: { person: arg.user('arg-whose-roles') },
  resource: ({ person }) => ({ type: 'User', id: person.id }),
  async answer({ person }, context) {
    refuseOtherFirm(person, context);
    const { users } = context.services.pod;
    const [{ roles: held }, catalogue] = await Promise.all([
      users.getUserDetail(person.id),
      users.listRoles(),
    ]);
    const named = namedRoles(catalogue);
    const known = named.filter(({ id }) => held.includes(id));
    const unknown = held.filter((id) => !named.some((each) => each.id === id));
    return {
      template: 'user/roles',
      data: {
        person,
        roles: [
          ...known.map(({ id, name }) => ({ id, name })),
          ...unknown.map((id) => ({ id, name: inProse(id) })),
        ],
      },
    };
  },
});
