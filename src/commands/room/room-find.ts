import type { V3RoomAttributes } from '@finos/symphony-bdk-core';
import { findRooms, type Position, START } from '../../queries/find-rooms.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { shortened } from '../shortened.ts';

const LONGEST_DESCRIPTION = 80;

export const roomFind = command({
  name: 'room find',
  example: '/room find FX --mine',
  synonyms: ['find room', 'find rooms', 'search room', 'search rooms', 'search', 'look for'],
  action: 'room.search',
  isPrivate: true,
  args: {
    text: arg.text('arg-room-text', { maxLength: 100 }),
    mine: arg.flag('arg-mine'),
    inactive: arg.flag('arg-inactive'),
  },
  async answer({ text, mine, inactive }, context) {
    // Where each page begins. Which rooms are on it is decided anew each time.
    const starts = await context.kept(async (): Promise<Position[]> => [START]);
    const { principal, occasion, facts, services } = context;
    const seeker = {
      person: principal,
      here: occasion.stream.streamId,
      facts,
      pod: services.pod,
      may: services.may,
    };
    const readPage = (from: Position) => findRooms({ text, isMine: mine, active: !inactive }, from, seeker);
    let page = Math.min(context.page, starts.length);
    let found = await readPage(starts[page - 1] ?? START);
    while (found.next !== undefined) {
      starts[page] = found.next;
      if (page === context.page) break;
      page += 1;
      found = await readPage(found.next);
    }
    return {
      template: 'room/find',
      data: {
        text,
        mine,
        inactive,
        isCut: found.isCut,
        rooms: found.rooms.map(({ room: { roomAttributes }, place }) => ({
          name: roomAttributes.name,
          about: shortened(roomAttributes.description ?? '', LONGEST_DESCRIPTION),
          kind: kindOf(roomAttributes),
          place,
        })),
      },
      pages: { page, hasNext: found.next !== undefined },
    };
  },
});

function kindOf(attributes: V3RoomAttributes): string {
  if (attributes.groupChat) return 'group';
  if (attributes.public) return 'public';
  if (attributes.discoverable) return 'discoverable';
  return attributes.crossPod ? 'open' : 'private';
}
