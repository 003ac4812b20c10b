import type { Room, V3RoomAttributes } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { phrase } from '../words/index.ts';
import { type ChangeContext, type ChangeKind, makerOf } from './change.ts';
import { marksOf } from './room-keywords.ts';
import { refuseTakenName } from './room-names.ts';
import {
  differing,
  labelOf,
  nounOf,
  pick,
  type RoomSettings,
  settingsOf,
  settingWords,
} from './room-settings.ts';
import { room } from './shapes.ts';
import { exactly, exceptFor, impossible, NOTHING_READ } from './undo.ts';

/** `before` has the same settings as `after`, as they were when the change was asked for. */
type Params = {
  readonly room: Room;
  readonly before: Partial<RoomSettings>;
  readonly after: Partial<RoomSettings>;
};

const settings = z
  .object({
    name: z.string(),
    description: z.string(),
    discoverable: z.boolean(),
    membersCanInvite: z.boolean(),
    readOnly: z.boolean(),
    copyProtected: z.boolean(),
    viewHistory: z.boolean(),
    keywords: z.array(z.object({ key: z.string(), value: z.string() })),
  })
  .partial() as z.ZodType<Partial<RoomSettings>>;

const keysOf = (values: Partial<RoomSettings>) => Object.keys(values) as (keyof RoomSettings)[];

export const updateRoomKind: ChangeKind<'room.update', Params> = {
  kind: 'room.update',
  params: z.object({ room, before: settings, after: settings }),
  confirm: ({ room, after }) => ({
    question: phrase('change-room-update.question', { what: keysOf(after).map(nounOf), room: room.name }),
    button: phrase('change-room-update.button'),
    isFinal: after.copyProtected === true,
  }),
  describe: ({ room, after }) =>
    phrase('change-room-update', { what: keysOf(after).map(nounOf), room: room.name }),
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  details: ({ before, after }) =>
    keysOf(after).map((key) => ({
      label: labelOf(key),
      before: settingWords(before[key]),
      after: settingWords(after[key]),
    })),
  warning: ({ after }) => (after.copyProtected ? phrase('warning-copy-protection') : undefined),
  async check(params, context) {
    await readToChange(params, context);
  },
  async done({ room, after }, { pod }) {
    const { roomAttributes } = await pod.streams.getRoomInfo(room.id);
    return differing(settingsOf(roomAttributes), after).length === 0;
  },
  before: NOTHING_READ,
  async apply(params, context) {
    const { room, after } = params;
    const today = await readToChange(params, context);
    // The pod refuses an update that changes nothing, so only what is otherwise is sent.
    const { keywords, ...wanted } = pick(after, differing(settingsOf(today), after));
    await context.pod.streams.updateRoom(room.id, {
      ...wanted,
      ...(keywords ? { keywords: [...marksOf(today), ...keywords] } : {}),
    });
    return undefined;
  },
  undo({ room: { id, name }, before, after }) {
    const isProtected = after.copyProtected === true;
    const keys = keysOf(before).filter((key) => !(isProtected && key === 'copyProtected'));
    if (keys.length === 0) return impossible('copy-protection');
    const room = { id, name: after.name ?? name };
    const change = updateRoom({ room, before: pick(after, keys), after: pick(before, keys) });
    return isProtected ? exceptFor(change, 'copy-protection') : exactly(change);
  },
};

export const updateRoom = makerOf(updateRoomKind);

/** How the room is set today. Throws UserError when what was asked for cannot be, or is no longer what it was asked for. */
async function readToChange(
  { room, before, after }: Params,
  { pod, requesterId }: ChangeContext,
): Promise<V3RoomAttributes> {
  const { roomAttributes, roomSystemInfo } = await pod.streams.getRoomInfo(room.id);
  if (roomAttributes.groupChat) throw new UserError({ code: 'group-chat', room: room.name });
  if (!roomSystemInfo.active) throw new UserError({ code: 'room-inactive', room: room.name });
  const today = settingsOf(roomAttributes);
  const drifted = differing(today, before).filter((key) => differing(today, after).includes(key));
  if (drifted.length > 0) throw new UserError({ code: 'room-changed', room: room.name, settings: drifted });
  refuseImpossible(after, roomAttributes);
  const { name } = pick(after, differing(today, after));
  if (name !== undefined)
    await refuseTakenName(name, {
      pod,
      by: requesterId,
      isOwn: (other) => other.roomSystemInfo.id === room.id,
    });
  return roomAttributes;
}

/** Symphony REST API, update room v3. */
function refuseImpossible(after: Partial<RoomSettings>, today: V3RoomAttributes): void {
  const refuse = (why: Extract<UserError['problem'], { code: 'room-setting-refused' }>['why']): never => {
    throw new UserError({ code: 'room-setting-refused', room: today.name, why });
  };
  if (after.copyProtected === false && today.copyProtected) refuse('copy-protection-stays');
  if (after.discoverable === true && today.crossPod) refuse('other-firms-find-none');
  if (after.discoverable === false && today.public) refuse('public-is-found');
  if (after.membersCanInvite === false && today.public) refuse('public-invites');
}
