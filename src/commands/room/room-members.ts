import type { Room, SymphonyBdk, UserId } from '@finos/symphony-bdk-core';
import { peopleById } from '../../queries/people-by-id.ts';
import type { Columns } from '../../replies/index.ts';
import { phrase } from '../../words/index.ts';
import { arg } from '../arg.ts';
import { command } from '../command.ts';
import { fileAnswer } from '../file-answer.ts';
import { pageOf } from '../pages.ts';
import { OF_ROOM } from './room-leads.ts';
import { isOfNamedRoom, thisRoom } from './this-room.ts';

export const roomMembers = command({
  name: 'room members',
  example: '/room members "FX desk"',
  synonyms: [
    'who is in this room',
    'who is in here',
    "who's in here",
    "who's here",
    'who is here',
    'show members of',
    'list members of',
    'members',
    'list members',
    'who is in',
    "who's in",
    'whos in',
    'people in',
    'member list',
    'who',
  ],
  action: 'room.read',
  // The file has what the pod tells administrators of people, such as addresses at other firms.
  isPrivate: (given, here) => given.csv !== undefined || isOfNamedRoom(given, here),
  args: {
    room: arg
      .room('arg-room')
      .connect(...OF_ROOM)
      .defaultsTo(thisRoom)
      .positional(),
    past: arg.flag('arg-past'),
    csv: arg.flag('arg-csv'),
  },
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  needs: ({ past }) => (past ? 'room.members.all' : undefined),
  async answer({ room, past, csv }, { page, principal, facts, services }) {
    const { pod } = services;
    if (csv) {
      const resource = { type: 'Firm' } as const;
      const mayReadAll = await services.may({ principal, action: 'room.members.all', resource }, facts);
      return fileAnswer({
        title: phrase('room-members-file', { past, room: room.name }),
        name: 'file-members',
        columns: past ? [...COLUMNS, HAS_LEFT] : COLUMNS,
        rows: rowsOf(room, past, { pod, showsEmail: (id) => mayReadAll || facts.isInternal(id) }),
      });
    }
    const members = await pod.streams.listRoomMembers(room.id);
    const sorted = members.toSorted(
      (a, b) => Number(b.owner) - Number(a.owner) || (a.joinDate ?? 0) - (b.joinDate ?? 0),
    );
    const left = past ? await leftMembers(room, new Set(members.map(({ id }) => id)), pod) : [];
    const { items, pages } = pageOf([...sorted, ...left], page);
    const people = await peopleById(
      items.map(({ id }) => id),
      pod,
    );
    return {
      template: 'room/members',
      data: {
        room,
        count: members.length,
        past,
        leftCount: left.length,
        members: items.map((member) => ({
          name: people.get(member.id)?.displayName ?? String(member.id),
          company: people.get(member.id)?.company ?? '',
          owner: member.owner,
          hasLeft: left.includes(member),
          joinedAt: member.joinDate ?? 0,
        })),
      },
      pages,
    };
  },
});

type Pod = Pick<SymphonyBdk, 'streams' | 'users'>;

/** Who was in the room and is no more, each once. The pod lists them among the others, without a mark. */
async function leftMembers(room: Room, present: ReadonlySet<UserId>, pod: Pod) {
  const everybody = await pod.streams.listRoomMembersAdmin(room.id, { includePastMembers: true });
  const left = new Map(everybody.filter(({ id }) => !present.has(id)).map((member) => [member.id, member]));
  return [...left.values()];
}

type Row = {
  readonly name: string;
  readonly email: string;
  readonly company: string;
  readonly isOwner: boolean;
  readonly joinedAt: number;
  readonly groups: readonly unknown[];
  readonly hasLeft: boolean;
};

/** Those who are in the room with their names, a thousand a call; then those who left. */
async function* rowsOf(
  room: Room,
  past: boolean,
  { pod, showsEmail }: { readonly pod: Pod; readonly showsEmail: (id: UserId) => boolean },
): AsyncGenerator<Row, void, undefined> {
  const present = new Set<UserId>();
  for await (const { user, isOwner, joinDate, addedThroughGroups } of pod.streams.listAllStreamMembers(
    room.id,
  )) {
    present.add(user.userId);
    yield {
      name: user.displayName ?? String(user.userId),
      email: showsEmail(user.userId) ? (user.email ?? '') : '',
      company: user.company ?? '',
      isOwner,
      joinedAt: joinDate ?? 0,
      groups: addedThroughGroups ?? [],
      hasLeft: false,
    };
  }
  if (!past) return;
  const left = await leftMembers(room, present, pod);
  const people = await peopleById(
    left.map(({ id }) => id),
    pod,
  );
  for (const { id, joinDate, addedThroughGroups } of left) {
    const person = people.get(id);
    yield {
      name: person?.displayName ?? String(id),
      email: showsEmail(id) ? (person?.emailAddress ?? '') : '',
      company: person?.company ?? '',
      isOwner: false,
      joinedAt: joinDate ?? 0,
      groups: addedThroughGroups ?? [],
      hasLeft: true,
    };
  }
}

const COLUMNS: Columns<Row> = [
  ['label-name', ({ name }) => name],
  ['label-email', ({ email }) => email],
  ['label-company', ({ company }) => company],
  ['label-owner', ({ isOwner }) => isOwner],
  ['label-joined', ({ joinedAt }) => (joinedAt === 0 ? undefined : new Date(joinedAt))],
  // Ids of groups; nobody else has them.
  ['column-groups', ({ groups }) => groups.join(' ')],
];

const HAS_LEFT: Columns<Row>[number] = ['column-has-left', ({ hasLeft }) => hasLeft];
