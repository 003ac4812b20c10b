import { acceptConnection } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { incomingConnections } from './incoming-connections.ts';

export const connectionAccept = command({
  name: 'connection accept',
  example: '/connection accept carol.ng@borealis.example',
  synonyms: ['accept connection'],
  action: 'connection.accept',
  isRare: true,
  isPrivate: true,
  form: { among: { arg: 'user', find: incomingConnections, none: 'to-accept' } },
  args: { user: arg.user('arg-other-company-person') },
  plan: ({ user }) => [acceptConnection({ user })],
  reply: 'connection/changed',
});
