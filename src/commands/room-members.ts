import { arg } from '@finos/symphony-bdk-core';
import { command } from './command.ts';
import { pageOf } from './pages.ts';
import { thisRoom } from './this-room.ts';

export const roomMembers = command({
  name: 'room members',
  summary: 'List who is in a room',
  example: '/room members --room "FX desk"',
  action: 'room.read',
  args: { room: arg.room('which room').defaultsTo(thisRoom) },
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  async answer({ room }, { page, services: { pod } }) {
    const members = await pod.streams.listRoomMembers(room.id);
    const sorted = members.toSorted(
      (a, b) => Number(b.owner) - Number(a.owner) || (a.joinDate ?? 0) - (b.joinDate ?? 0),
    );
    const { items, pages } = pageOf(sorted, page);
    const { users } = await pod.users.listUsersByIds(items.map(({ id }) => id));
    const people = new Map(users.map((user) => [user.id, user]));
    return {
      template: 'room/members',
      data: {
        room,
        count: members.length,
        members: items.map(({ id, owner, joinDate }) => ({
          name: people.get(id)?.displayName ?? String(id),
          company: people.get(id)?.company ?? '',
          owner,
          joinedAt: joinDate ?? 0,
        })),
      },
      pages,
    };
  },
});
