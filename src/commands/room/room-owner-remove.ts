import { arg } from '@finos/symphony-bdk-core';
import { removeOwner } from '../../changes/index.ts';
import { command } from '../command.ts';
import { thisRoom } from './this-room.ts';

export const roomOwnerRemove = command({
  name: 'room owner remove',
  summary: 'Make owners of a room plain members',
  example: '/room owner remove @Bob Lee',
  synonyms: ['demote', 'owner remove', 'remove owner', 'unmake owner', 'owners remove'],
  action: 'room.owner.remove',
  args: {
    members: arg.users('who stops being an owner'),
    room: arg.room('which room').connect('of', 'in', 'for').defaultsTo(thisRoom),
  },
  plan: ({ members, room }) => members.map((user) => removeOwner({ room, user })),
  reply: 'room/owner',
});
