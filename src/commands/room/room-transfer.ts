import { transferRoom } from '../../changes/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { OF_ROOM } from './room-leads.ts';
import { isOfNamedRoom, thisRoom } from './this-room.ts';

export const roomTransfer = command({
  name: 'room transfer',
  example: '/room transfer @Bob Lee --room "FX desk"',
  synonyms: ['transfer', 'hand over', 'give away'],
  action: 'room.transfer',
  isRare: true,
  isPrivate: isOfNamedRoom,
  args: {
    owner: arg.user('arg-new-owner').connect('to', 'an', 'à'),
    room: arg
      .room('arg-room')
      .connect(...OF_ROOM)
      .defaultsTo(thisRoom),
  },
  async plan({ owner, room }, { principal, facts }) {
    const joins = !(await facts.membership(room.id)).members.has(owner.id);
    return [transferRoom({ room, user: owner, from: principal, joins })];
  },
  reply: 'room/transfer',
});
