import type { StreamAttributes, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import { command } from './command.ts';

const MOST_ROOMS = 100;
const AT_ONCE = 5;

export const whoami = command({
  name: 'whoami',
  summary: 'Show who you are to me, your roles and the rooms you own',
  example: '/whoami',
  action: 'whoami',
  isPrivate: true,
  args: {},
  async answer(_, { turn: { initiator }, facts, services: { pod } }) {
    const [{ users }, { roles, status }, rooms] = await Promise.all([
      pod.users.listUsersByIds([initiator.id], { local: true }),
      facts.account(initiator.id),
      roomsOf(initiator.id, pod),
    ]);
    const owned = await ownedBy(initiator.id, { rooms, pod });
    const me = users[0];
    return {
      template: 'whoami/whoami',
      data: {
        name: me?.displayName ?? initiator.displayName,
        id: String(initiator.id),
        username: me?.username ?? '',
        email: me?.emailAddress ?? '',
        company: me?.company ?? '',
        title: me?.title ?? '',
        roles: roles.length > 0 ? roles : ['none that I can see'],
        status,
        owned: owned.map(({ roomAttributes }) => roomAttributes?.name ?? ''),
        looked: rooms.length,
        isCut: rooms.length === MOST_ROOMS,
      },
    };
  },
});

type Pod = Pick<SymphonyBdk, 'streams'>;

async function roomsOf(userId: UserId, pod: Pod): Promise<StreamAttributes[]> {
  const rooms: StreamAttributes[] = [];
  for await (const room of pod.streams.listAllUserStreams(userId, { streamTypes: [{ type: 'ROOM' }] })) {
    rooms.push(room);
    if (rooms.length === MOST_ROOMS) break;
  }
  return rooms;
}

/** The pod has no list of rooms by owner that needs no search text, so the members of each room are looked at, a few at once. */
async function ownedBy(userId: UserId, { rooms, pod }: { rooms: readonly StreamAttributes[]; pod: Pod }) {
  const owned: StreamAttributes[] = [];
  for (let start = 0; start < rooms.length; start += AT_ONCE) {
    const slice = rooms.slice(start, start + AT_ONCE);
    const members = await Promise.all(slice.map(({ id }) => pod.streams.listRoomMembers(id)));
    owned.push(
      ...slice.filter((_, index) => members[index]?.some(({ id, owner }) => owner && id === userId)),
    );
  }
  return owned;
}
