import { removeOwner } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { reasonArg } from '../why-args.ts';
import { OF_ROOM } from './room-leads.ts';
import { isOfNamedRoom, thisRoom } from './this-room.ts';

export const roomOwnerRemove = command({
  name: 'room owner remove',
  example: '/room owner remove @Bob Lee --room "FX desk"',
  synonyms: [
    'remove … owner',
    'remove … owners',
    'demote',
    'owner remove',
    'remove owner',
    'unmake owner',
    'owners remove',
  ],
  action: 'room.owner.remove',
  isRare: true,
  isPrivate: isOfNamedRoom,
  args: {
    members: arg.users('arg-owner-remove'),
    room: arg
      .room('arg-room')
      .connect('from', ...OF_ROOM)
      .defaultsTo(thisRoom),
    reason: reasonArg.optional(),
  },
  plan: ({ members, room }) => members.map((user) => removeOwner({ room, user })),
  reply: 'room/owner',
});
