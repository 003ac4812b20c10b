import { requestConnection } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const connectionRequest = command({
  name: 'connection request',
  example: '/connection request carol.ng@borealis.example',
  synonyms: ['connect', 'connect with', 'connection add', 'connection create'],
  action: 'connection.request',
  isRare: true,
  isPrivate: true,
  args: { user: arg.user('arg-other-company-person') },
  plan: ({ user }) => [requestConnection({ user })],
  reply: 'connection/changed',
});
