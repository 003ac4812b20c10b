import { arg } from '@finos/symphony-bdk-core';
import { acceptConnection } from '../../changes/index.ts';
import { command } from '../command.ts';

export const connectionAccept = command({
  name: 'connection accept',
  summary: 'Accept a connection request of another firm',
  example: '/connection accept carol.ng@borealis.example',
  synonyms: ['accept connection'],
  action: 'connection.accept',
  isRare: true,
  args: { user: arg.user('which person of the other firm') },
  plan: ({ user }) => [acceptConnection({ user })],
  reply: 'connection/changed',
});
