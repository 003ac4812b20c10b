import { joinRoom } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { reasonArg } from '../why-args.ts';

export const roomJoin = command({
  name: 'room join',
  example: '/room join FX desk',
  synonyms: ['join', 'request access', 'ask to join', 'access'],
  action: 'room.join',
  sight: 'room.find',
  form: { rooms: 'none' },
  args: { room: arg.room('arg-room'), reason: reasonArg.optional() },
  plan: ({ room }, { principal }) => [joinRoom({ room, user: principal })],
  reply: 'room/join',
});
