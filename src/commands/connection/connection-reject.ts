import { rejectConnection } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const connectionReject = command({
  name: 'connection reject',
  example: '/connection reject carol.ng@borealis.example',
  synonyms: ['reject connection', 'decline connection', 'connection decline'],
  action: 'connection.reject',
  isRare: true,
  args: { user: arg.user('arg-other-company-person') },
  plan: ({ user }) => [rejectConnection({ user })],
  reply: 'connection/changed',
});
