import type { SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import {
  countFirmRooms,
  type FirmRoom,
  firmRooms,
  listFirmRooms,
  type RoomFilter,
} from '../../queries/firm-rooms.ts';
import { peopleById } from '../../queries/people-by-id.ts';
import type { Columns } from '../../replies/index.ts';
import { type Phrase, phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { fileAnswer } from '../file-answer.ts';
import { pageOf } from '../pages.ts';
import { SINCE_WORDS } from '../until-words.ts';

export const roomReport = command({
  name: 'room report',
  example: '/room report --orphaned --stale 90d',
  synonyms: ['rooms report', 'report rooms', 'all rooms'],
  action: 'room.report',
  isRare: true,
  isPrivate: true,
  mayTakeLong: true,
  args: {
    orphaned: arg.flag('arg-orphaned'),
    stale: arg
      .pointInPast('arg-quiet')
      .connect(...SINCE_WORDS)
      .optional(),
    external: arg.flag('arg-only-external'),
    csv: arg.flag('arg-csv'),
  },
  async answer({ orphaned, stale, external, csv }, { page, kept, services: { pod, factsSource } }) {
    const filter: RoomFilter = { orphaned, quietSince: stale, external };
    const firm = { pod, isInternal: factsSource.isInternal };
    if (csv)
      return fileAnswer({
        title: phrase('room-report-file', { conditions: conditionsOf(filter) }),
        name: 'file-rooms',
        columns: COLUMNS,
        rows: withCreators(firmRooms(filter, firm), pod),
      });
    const { total, rooms } = await kept(async () => ({
      total: await countFirmRooms(pod),
      rooms: await listFirmRooms(filter, firm),
    }));
    const { items, pages } = pageOf(rooms, page);
    return {
      template: 'room/report',
      data: {
        total,
        count: rooms.length,
        isWhole: !orphaned && !external && stale === undefined,
        orphaned,
        external,
        quietSince: stale ?? 0,
        rooms: await named(items, { pod }),
      },
      pages,
    };
  },
});

type Row = FirmRoom & { readonly creator: string };

const ROOMS_AT_ONCE = 100; // so that their creators take one look-up (Symphony REST API, users lookup v3)

/** Adds who created each room, reading the names of a hundred rooms at once. */
async function* withCreators(rooms: AsyncIterable<FirmRoom>, pod: Pod): AsyncGenerator<Row, void, undefined> {
  const names = new Map<UserId, string>();
  let waiting: FirmRoom[] = [];
  for await (const room of rooms) {
    waiting.push(room);
    if (waiting.length < ROOMS_AT_ONCE) continue;
    yield* await named(waiting, { pod, names });
    waiting = [];
  }
  yield* await named(waiting, { pod, names });
}

type Pod = Pick<SymphonyBdk, 'users'>;

async function named(
  rooms: readonly FirmRoom[],
  { pod, names = new Map() }: { pod: Pod; names?: Map<UserId, string> },
): Promise<Row[]> {
  const ids = new Set(rooms.flatMap(({ createdBy }) => createdBy ?? []));
  const unknown = [...ids].filter((id) => !names.has(id));
  const people = await peopleById(unknown, pod);
  for (const id of unknown) names.set(id, people.get(id)?.displayName ?? '');
  return rooms.map((room) => ({
    ...room,
    creator: room.createdBy === undefined ? '' : (names.get(room.createdBy) ?? ''),
  }));
}

/** For the title of a file. */
const conditionsOf = ({ orphaned, quietSince, external }: RoomFilter): Phrase[] => [
  ...(orphaned ? [phrase('room-report-orphaned')] : []),
  ...(quietSince === undefined ? [] : [phrase('room-report-quiet', { since: { date: quietSince } })]),
  ...(external ? [phrase('room-report-external')] : []),
];

const dateOrNone = (at: number): Date | undefined => (at === 0 ? undefined : new Date(at));

const COLUMNS: Columns<Row> = [
  [
    'label-name',
    ({ name, isGroupChat }) => (isGroupChat ? phrase('room-report-group-chat', { name }) : name),
  ],
  ['label-id', ({ id }) => id],
  ['label-members', ({ memberCount }) => memberCount],
  ['label-created-by', ({ creator }) => creator],
  ['label-created', ({ createdAt }) => dateOrNone(createdAt)],
  ['label-last-message', ({ lastMessageAt }) => dateOrNone(lastMessageAt)],
  ['column-public', ({ isPublic }) => isPublic],
  ['column-open', ({ isExternal }) => isExternal],
  ['column-active', ({ isActive }) => isActive],
];
