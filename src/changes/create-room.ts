import {
  type Person,
  type StreamId,
  toStreamId,
  type V3RoomAttributes,
  type V3RoomDetail,
} from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { isRefusal, UserError } from '../errors.ts';
import { phrase } from '../words/index.ts';
import { type ApplyContext, type ChangeContext, type ChangeKind, makerOf } from './change.ts';
import { PLAN_KEYWORD } from './room-keywords.ts';
import { refuseTakenName } from './room-names.ts';
import { person } from './shapes.ts';
import { deactivateRoom } from './switch-room.ts';
import { exceptFor, impossible, NOTHING_READ } from './undo.ts';

type Params = {
  readonly name: string;
  readonly owner: Person;
  readonly settings: Pick<V3RoomAttributes, 'description' | RoomSwitch>;
  /** Colleagues who are in it from the start, besides the owner. */
  readonly members?: readonly Person[];
};

const SWITCHES = [
  'public',
  'crossPod',
  'discoverable',
  'readOnly',
  'copyProtected',
  'membersCanInvite',
  'viewHistory',
] as const;

export type RoomSwitch = (typeof SWITCHES)[number];

const made = z.object({
  roomId: z.string().transform(toStreamId),
  refused: z.array(person).optional(),
});

export const createRoomKind: ChangeKind<'room.create', Params> = {
  kind: 'room.create',
  params: z.object({
    name: z.string(),
    owner: person,
    settings: z.record(z.string(), z.unknown()),
    members: z.array(person).optional(),
  }) as z.ZodType<Params>,
  describe: ({ name }) => phrase('change-room-create', { room: name }),
  resource: () => ({ type: 'Firm' }),
  context: ({ settings }) => ({ public: settings.public === true, crossPod: settings.crossPod === true }),
  details: ({ settings, members = [] }) => [
    ...SWITCHES.filter((key) => settings[key] === true).map((key) => ({
      label: phrase(`room-setting-${key}`),
      after: phrase('yes'),
    })),
    ...(members.length > 0 ? [{ label: phrase('label-members'), after: members }] : []),
  ],
  async check({ name, owner, settings, members = [] }, { pod, facts, planId }) {
    const others = members.filter(({ id }) => !facts.isInternal(id));
    if (others.length > 0) throw new UserError({ code: 'new-room-other-firms', people: others });
    // Symphony REST API, create room v3.
    if (settings.crossPod && (settings.public || settings.discoverable || settings.readOnly))
      throw new UserError({ code: 'room-settings-clash' });
    await refuseTakenName(name, { pod, by: owner.id, isOwn: (room) => isMarked(room, planId) });
  },
  async done({ name, owner, members = [] }, { pod, facts, planId }) {
    const room = await findMarked(name, { pod, planId });
    if (room === undefined) return false;
    const there = await facts.membership(room.roomSystemInfo.id);
    return there.owners.has(owner.id) && members.every(({ id }) => there.members.has(id));
  },
  before: NOTHING_READ,
  async apply({ name, owner, settings, members = [] }, context) {
    const { pod, planId } = context;
    const room =
      (await findMarked(name, { pod, planId })) ?? (await create({ name, settings }, { pod, planId }));
    const roomId = room.roomSystemInfo.id;
    try {
      await pod.streams.addMemberToRoom(owner.id, roomId);
      await pod.streams.promoteUserToRoomOwner(owner.id, roomId);
    } catch (error) {
      if (isRefusal(error)) await putAside(roomId, { pod, planId });
      throw error;
    }
    return { roomId, ...(await addMembers(members, roomId, context)) };
  },
  undo({ name }, { outcome }) {
    const { data } = made.safeParse(outcome);
    if (data === undefined) return impossible('id-unknown');
    return exceptFor(deactivateRoom({ room: { id: data.roomId, name } }), 'room-stays');
  },
  notices({ name, owner, members = [] }, { requester, outcome }) {
    const { data } = made.safeParse(outcome);
    const refused = new Set(data?.refused?.map(({ id }) => id));
    const says = phrase('notice-new-room', { requester, room: { bold: name } });
    return [owner, ...members]
      .filter(({ id }) => id !== requester.id && !refused.has(id))
      .map((to) => ({ to, says, ...(data ? { room: { id: data.roomId, name } } : {}) }));
  },
};

export const createRoom = makerOf(createRoomKind);

/** Puts people into the new room. Whom the pod does not take is named in the outcome, and the room is there all the same. */
async function addMembers(
  members: readonly Person[],
  roomId: StreamId,
  { pod, inPace }: ApplyContext,
): Promise<{ added?: readonly Person[]; refused?: readonly Person[] }> {
  const added: Person[] = [];
  const refused: Person[] = [];
  for (const member of members) {
    await inPace(added.length + 1);
    try {
      await pod.streams.addMemberToRoom(member.id, roomId);
      added.push(member);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refused.push(member);
    }
  }
  return { ...(added.length > 0 ? { added } : {}), ...(refused.length > 0 ? { refused } : {}) };
}

type PodAndPlan = Pick<ChangeContext, 'pod' | 'planId'>;

function create({ name, settings }: Pick<Params, 'name' | 'settings'>, { pod, planId }: PodAndPlan) {
  return pod.streams.createRoom({
    description: '',
    ...settings,
    name,
    keywords: [{ key: PLAN_KEYWORD, value: planId }],
  });
}

/** A room that cannot be given to its owner is of no use. Rooms cannot be deleted, so it gives its name free and is deactivated. */
async function putAside(roomId: StreamId, { pod, planId }: PodAndPlan): Promise<void> {
  try {
    await pod.streams.updateRoom(roomId, { name: `Not created (${planId})` });
    await pod.streams.setRoomActive(roomId, false);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

async function findMarked(name: string, { pod, planId }: PodAndPlan): Promise<V3RoomDetail | undefined> {
  for await (const room of pod.streams.searchAllRooms({ query: name }))
    if (isMarked(room, planId)) return room;
  return undefined;
}

const isMarked = (room: V3RoomDetail, planId: string): boolean =>
  room.roomAttributes.keywords?.some(({ key, value }) => key === PLAN_KEYWORD && value === planId) ?? false;
