import { addMember } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { reasonArg } from '../why-args.ts';
import { INTO_ROOM } from './room-leads.ts';
import { isOfNamedRoom, thisRoom } from './this-room.ts';

export const roomAdd = command({
  name: 'room add',
  example: '/room add @Nina Patel --room "FX desk"',
  synonyms: ['add', 'invite', 'add member', 'add people', 'member add', 'let in'],
  action: 'room.member.add',
  forOneself: { who: 'members', command: 'room join', joins: true },
  isPrivate: isOfNamedRoom,
  args: {
    members: arg.users('arg-add'),
    room: arg
      .room('arg-room')
      .connect(...INTO_ROOM)
      .defaultsTo(thisRoom),
    reason: reasonArg.optional(),
  },
  plan: ({ members, room }) => members.map((user) => addMember({ room, user })),
  reply: 'room/add',
});
