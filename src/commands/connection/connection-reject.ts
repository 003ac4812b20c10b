import { rejectConnection } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { incomingConnections } from './incoming-connections.ts';

export const connectionReject = command({
  name: 'connection reject',
  example: '/connection reject carol.ng@borealis.example',
  synonyms: ['reject connection', 'decline connection', 'connection decline'],
  action: 'connection.reject',
  isRare: true,
  isPrivate: true,
  form: { among: { arg: 'user', find: incomingConnections, none: 'to-accept' } },
  args: { user: arg.user('arg-other-company-person') },
  plan: ({ user }) => [rejectConnection({ user })],
  reply: 'connection/changed',
});
