import { arg } from '@finos/symphony-bdk-core';
import { reactivateRoom } from '../../changes/index.ts';
import { command } from '../command.ts';

export const roomReactivate = command({
  name: 'room reactivate',
  summary: 'Open a deactivated room again',
  example: '/room reactivate FX desk',
  synonyms: [
    'reopen room',
    'restore room',
    'unarchive room',
    'reactivate room',
    'reactivate',
    'reopen',
    'restore',
    'unarchive',
  ],
  action: 'room.reactivate',
  isRare: true,
  args: { room: arg.room('which room') },
  plan: ({ room }) => [reactivateRoom({ room })],
  reply: 'room/reactivate',
});
