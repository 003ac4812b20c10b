import { UserError } from '../../errors.ts';
import { placesIn, roomsOf } from '../../queries/rooms-of.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { pageOf } from '../pages.ts';

export const roomList = command({
  name: 'room list',
  example: '/room list',
  synonyms: [
    'list my rooms',
    'show my rooms',
    'which rooms am i in',
    'what rooms am i in',
    'where am i a member',
    'rooms',
    'my rooms',
    'list rooms',
    'mine',
  ],
  action: 'room.list',
  isPrivate: true,
  args: {
    person: arg
      .user('arg-whose-rooms')
      .connect('of', 'for')
      .defaultsTo(({ initiator }) => initiator)
      .positional(),
  },
  resource: ({ person }) => ({ type: 'User', id: person.id }),
  async answer({ person }, { principal, page, kept, services: { pod, factsSource } }) {
    if (!factsSource.isInternal(person.id)) throw new UserError({ code: 'rooms-of-other-firm', person });
    const rooms = await kept(() => roomsOf(person.id, pod, { includeInactive: true }));
    const { items, pages } = pageOf(rooms, page);
    const places = await placesIn(person.id, items, pod);
    return {
      template: 'room/list',
      data: {
        person,
        isOwn: person.id === principal.id,
        count: rooms.length,
        rooms: items.map(({ roomAttributes, active, crossPod }, index) => ({
          name: roomAttributes?.name ?? '',
          isActive: active !== false,
          isExternal: crossPod === true,
          place: places[index] ?? '',
        })),
      },
      pages,
    };
  },
});
