import { arg } from '@finos/symphony-bdk-core';
import { rejectConnection } from '../../changes/index.ts';
import { command } from '../command.ts';

export const connectionReject = command({
  name: 'connection reject',
  summary: 'Reject a connection request of another firm',
  example: '/connection reject carol.ng@borealis.example',
  synonyms: ['reject connection', 'decline connection', 'connection decline'],
  action: 'connection.reject',
  isRare: true,
  args: { user: arg.user('which person of the other firm') },
  plan: ({ user }) => [rejectConnection({ user })],
  reply: 'connection/changed',
});
