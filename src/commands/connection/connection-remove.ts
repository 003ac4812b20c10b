import { removeConnection } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const connectionRemove = command({
  name: 'connection remove',
  example: '/connection remove carol.ng@borealis.example',
  synonyms: ['disconnect', 'connection delete', 'remove connection'],
  action: 'connection.remove',
  isRare: true,
  isPrivate: true,
  args: { user: arg.user('arg-other-company-person') },
  plan: ({ user }) => [removeConnection({ user })],
  reply: 'connection/changed',
});
