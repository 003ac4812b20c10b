import { leaveRoom } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { thisRoom } from './this-room.ts';

export const roomLeave = command({
  name: 'room leave',
  example: '/room leave --room "FX desk"',
  synonyms: ['leave', 'quit', 'exit'],
  action: 'room.leave',
  // Whoever has left a room does not see what is said in it.
  isPrivate: true,
  args: { room: arg.room('arg-room').defaultsTo(thisRoom) },
  plan: ({ room }, { principal }) => [leaveRoom({ room, user: principal })],
  reply: 'room/leave',
});
