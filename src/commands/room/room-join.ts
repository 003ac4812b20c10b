import { arg } from '@finos/symphony-bdk-core';
import { joinRoom } from '../../changes/index.ts';
import { command } from '../command.ts';

export const roomJoin = command({
  name: 'room join',
  summary: 'Join a room, or ask its owners',
  example: '/room join FX desk',
  synonyms: ['join', 'request access', 'ask to join', 'access'],
  action: 'room.join',
  sight: 'room.find',
  args: { room: arg.room('which room') },
  plan: ({ room }, { principal }) => [joinRoom({ room, user: principal })],
  reply: 'room/join',
});
