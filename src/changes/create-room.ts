import type { Person, StreamId, V3RoomAttributes, V3RoomDetail } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { isRefusal, UserError } from '../errors.ts';
import { type ChangeContext, type ChangeKind, makerOf } from './change.ts';
import { person } from './shapes.ts';

type Params = {
  readonly name: string;
  readonly owner: Person;
  readonly settings: Pick<V3RoomAttributes, 'description' | RoomSwitch>;
};

export type RoomSwitch =
  | 'public'
  | 'discoverable'
  | 'readOnly'
  | 'copyProtected'
  | 'membersCanInvite'
  | 'viewHistory'
  | 'crossPod';

// The room carries the id of the plan that made it, so that a room whose creation was answered by nobody is found again.
const MARK = 'steward-plan';

export const createRoomKind: ChangeKind<Params> = {
  kind: 'room.create',
  params: z.object({
    name: z.string(),
    owner: person,
    settings: z.record(z.string(), z.unknown()),
  }) as z.ZodType<Params>,
  describe: ({ name }) => `create the room ${name}`,
  resource: () => ({ type: 'Firm' }),
  async check({ name, settings }, { pod, planId }) {
    if (name === '') throw new UserError({ code: 'room-name-empty' });
    // Symphony REST API, create room v3.
    if (settings.crossPod && (settings.public || settings.discoverable || settings.readOnly))
      throw new UserError({ code: 'room-settings-clash' });
    for await (const room of pod.streams.searchAllRooms({ query: name }, { includeNonDiscoverable: true }))
      if (sameName(room.roomAttributes.name, name) && !isMarked(room, planId))
        throw new UserError({ code: 'room-name-taken', name });
  },
  async done({ name, owner }, { pod, facts, planId }) {
    const room = await findMarked(name, { pod, planId });
    if (room === undefined) return false;
    const { owners } = await facts.membership(room.roomSystemInfo.id);
    return owners.has(owner.id);
  },
  async apply({ name, owner, settings }, { pod, planId }) {
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
    return { roomId };
  },
  undo: ({ name }) => `deactivate the room ${name} in Symphony`,
};

export const createRoom = makerOf(createRoomKind);

type PodAndPlan = Pick<ChangeContext, 'pod' | 'planId'>;

function create({ name, settings }: Pick<Params, 'name' | 'settings'>, { pod, planId }: PodAndPlan) {
  return pod.streams.createRoom({
    description: '',
    ...settings,
    name,
    keywords: [{ key: MARK, value: planId }],
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
  room.roomAttributes.keywords?.some(({ key, value }) => key === MARK && value === planId) ?? false;

/** The pod takes names as the same that differ only in case and white space (Symphony REST API, create room v3). */
const sameName = (a: string | undefined, b: string): boolean => folded(a ?? '') === folded(b);
const folded = (name: string): string => name.toLowerCase().replaceAll(/\s+/gu, '');
