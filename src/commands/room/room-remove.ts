import { arg } from '@finos/symphony-bdk-core';
import { removeMember } from '../../changes/index.ts';
import { command } from '../command.ts';
import { thisRoom } from './this-room.ts';

export const roomRemove = command({
  name: 'room remove',
  summary: 'Remove people from a room',
  example: '/room remove @Bob Lee --room "FX desk"',
  synonyms: [
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
  args: {
    members: arg.users('who to remove'),
    room: arg.room('which room').connect('from', 'in', 'of').defaultsTo(thisRoom),
  },
  plan: ({ members, room }) => members.map((user) => removeMember({ room, user })),
  reply: 'room/remove',
});
