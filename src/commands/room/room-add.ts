import { arg } from '@finos/symphony-bdk-core';
import { addMember } from '../../changes/index.ts';
import { command } from '../command.ts';
import { thisRoom } from './this-room.ts';

export const roomAdd = command({
  name: 'room add',
  summary: 'Add people to a room',
  example: '/room add @Jane Doe',
  synonyms: ['add', 'invite', 'add member', 'add people', 'member add', 'let in'],
  action: 'room.member.add',
  args: {
    members: arg.users('who to add'),
    room: arg.room('which room').connect('to', 'in', 'into').defaultsTo(thisRoom),
    reason: arg.text('why', { maxLength: 250, sample: 'REASON' }).optional(),
  },
  plan: ({ members, room }) => members.map((user) => addMember({ room, user })),
  reason: ({ reason }) => reason,
  reply: 'room/add',
});
