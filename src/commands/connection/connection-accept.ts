import { acceptConnection } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const connectionAccept = command({
  name: 'connection accept',
  example: '/connection accept carol.ng@borealis.example',
  synonyms: ['accept connection'],
  action: 'connection.accept',
  isRare: true,
  args: { user: arg.user('arg-other-company-person') },
  plan: ({ user }) => [acceptConnection({ user })],
  reply: 'connection/changed',
});
