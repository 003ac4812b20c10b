import { deactivateRoom } from '../../changes/index.ts';
import { peopleById } from '../../queries/people-by-id.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { thisRoom } from './this-room.ts';

const MOST_OWNERS = 10;

export const roomDeactivate = command({
  name: 'room deactivate',
  example: '/room deactivate --room "FX desk"',
  synonyms: [
    'archive this room',
    'close this room',
    'delete this room',
    'deactivate this room',
    'close down',
    'delete room',
    'close room',
    'archive room',
    'deactivate room',
    'deactivate',
    'close',
    'archive',
    'delete',
  ],
  action: 'room.deactivate',
  isRare: true,
  // In a room that is deactivated nothing can be said any more.
  isPrivate: true,
  args: { room: arg.room('arg-room').defaultsTo(thisRoom) },
  async plan({ room }, { facts, services: { pod } }) {
    const [{ roomAttributes }, { lastMessageDate }, { members, owners }] = await Promise.all([
      pod.streams.getRoomInfo(room.id),
      pod.streams.getStream(room.id),
      facts.membership(room.id),
    ]);
    const named = await peopleById([...owners].slice(0, MOST_OWNERS), pod);
    const names = [...named.values()].map(({ displayName }) => displayName);
    const about = {
      description: roomAttributes.description ?? '',
      members: members.size,
      owners: names,
      moreOwners: Math.max(0, owners.size - MOST_OWNERS),
      ...(lastMessageDate ? { lastMessageAt: lastMessageDate } : {}),
    };
    return [deactivateRoom({ room: { id: room.id, name: roomAttributes.name }, about })];
  },
  reply: 'room/deactivate',
});
