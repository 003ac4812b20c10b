import { addOwner } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { reasonArg } from '../why-args.ts';
import { OF_ROOM } from './room-leads.ts';
import { isOfNamedRoom, thisRoom } from './this-room.ts';

export const roomOwnerAdd = command({
  name: 'room owner add',
  example: '/room owner add @Bob Lee --room "FX desk"',
  synonyms: [
    'make … owner',
    'make … owners',
    'make … co-owner',
    'make owner',
    'promote',
    'owner add',
    'add owner',
    'owner make',
    'owners add',
  ],
  action: 'room.owner.add',
  forOneself: { who: 'members', command: 'room join', first: true, joins: true },
  isPrivate: isOfNamedRoom,
  args: {
    members: arg.users('arg-owner-add'),
    room: arg
      .room('arg-room')
      .connect('to', ...OF_ROOM)
      .defaultsTo(thisRoom),
    reason: reasonArg.optional(),
  },
  plan: ({ members, room }) => members.map((user) => addOwner({ room, user })),
  reply: 'room/owner',
});
