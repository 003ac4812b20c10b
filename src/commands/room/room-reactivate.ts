import { reactivateRoom } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';

export const roomReactivate = command({
  name: 'room reactivate',
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
  // It is never the room in which this is typed.
  isPrivate: true,
  form: { rooms: 'inactive' },
  args: { room: arg.room('arg-room') },
  plan: ({ room }) => [reactivateRoom({ room })],
  reply: 'room/reactivate',
});
