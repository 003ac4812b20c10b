import { arg } from '@finos/symphony-bdk-core';
import { removeConnection } from '../../changes/index.ts';
import { command } from '../command.ts';

export const connectionRemove = command({
  name: 'connection remove',
  summary: 'End a connection with a person of another firm',
  example: '/connection remove carol.ng@borealis.example',
  synonyms: ['disconnect', 'connection delete', 'remove connection'],
  action: 'connection.remove',
  isRare: true,
  args: { user: arg.user('which person of the other firm') },
  plan: ({ user }) => [removeConnection({ user })],
  reply: 'connection/changed',
});
