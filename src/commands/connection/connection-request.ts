import { arg } from '@finos/symphony-bdk-core';
import { requestConnection } from '../../changes/index.ts';
import { command } from '../command.ts';

export const connectionRequest = command({
  name: 'connection request',
  summary: 'Ask somebody of another firm to connect',
  example: '/connection request carol.ng@borealis.example',
  synonyms: ['connect', 'connect with', 'connection add', 'connection create'],
  action: 'connection.request',
  isRare: true,
  args: { user: arg.user('which person of the other firm') },
  plan: ({ user }) => [requestConnection({ user })],
  reply: 'connection/changed',
});
