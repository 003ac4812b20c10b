import { removeMember } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { OUT_OF_ROOM } from './room-leads.ts';
import { isOfNamedRoom, thisRoom } from './this-room.ts';

export const roomRemove = command({
  name: 'room remove',
  example: '/room remove @Bob Lee --room "FX desk"',
  synonyms: [
    'take … out',
    'throw … out',
    'kick … out',
    'get … out',
    'ban',
    'remove',
    'kick',
    'kick out',
    'throw out',
    'remove member',
    'member remove',
    'uninvite',
    'delete',
  ],
  action: 'room.member.remove',
  forOneself: { who: 'members', command: 'room leave' },
  isPrivate: isOfNamedRoom,
  args: {
    members: arg.users('arg-remove'),
    room: arg
      .room('arg-room')
      .connect(...OUT_OF_ROOM)
      .defaultsTo(thisRoom),
  },
  plan: ({ members, room }) => members.map((user) => removeMember({ room, user })),
  reply: 'room/remove',
});
