import { addMember, joinRoom } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { reasonArg } from '../why-args.ts';

export const roomJoin = command({
  name: 'room join',
  example: '/room join FX desk',
  synonyms: [
    'i need access to',
    'need access to',
    'can i join',
    'may i join',
    'could i join',
    'let me join',
    'let me in',
    'can i have access to',
    'can i get access to',
    'give me access to',
    'get access to',
    'i want in',
    'zugang zu',
    'accès à',
    'join',
    'request access',
    'ask to join',
    'access',
  ],
  action: 'room.join',
  sight: 'room.find',
  form: { rooms: 'none' },
  // Who is in a room, and who decides there, is nothing for another one.
  isPrivate: true,
  args: {
    room: arg.room('arg-room'),
    for: arg.user('arg-join-for').connect('for', 'für', 'pour').optional(),
    reason: reasonArg.optional(),
  },
  // For somebody else it is what /room add asks for: there is one request of it.
  plan: ({ room, for: user }, { principal }) =>
    user === undefined || user.id === principal.id
      ? [joinRoom({ room, user: principal })]
      : [addMember({ room, user })],
  reply: 'room/join',
});
