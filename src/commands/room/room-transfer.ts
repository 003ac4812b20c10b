import { arg } from '@finos/symphony-bdk-core';
import { transferRoom } from '../../changes/index.ts';
import { command } from '../command.ts';
import { thisRoom } from './this-room.ts';

export const roomTransfer = command({
  name: 'room transfer',
  summary: 'Give a room that you own to somebody else',
  example: '/room transfer @Bob Lee',
  synonyms: ['transfer', 'hand over', 'give away'],
  action: 'room.transfer',
  args: {
    owner: arg.user('who owns it in your place').connect('to'),
    room: arg.room('which room').connect('of', 'in', 'for').defaultsTo(thisRoom),
  },
  async plan({ owner, room }, { principal, facts }) {
    const joins = !(await facts.membership(room.id)).members.has(owner.id);
    return [transferRoom({ room, user: owner, from: principal, joins })];
  },
  reply: 'room/transfer',
});
