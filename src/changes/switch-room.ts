import type { Room } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { phrase } from '../words/index.ts';
import { type ChangeContext, type ChangeKind, type Detail, makerOf } from './change.ts';
import { asOwnerOrAdministrator } from './owner-or-administrator.ts';
import { refuseGroupChat } from './refuse-group-chat.ts';
import { room } from './shapes.ts';
import { exactly, NOTHING_READ } from './undo.ts';

/** What somebody should know of a room before it is deactivated. `lastMessageAt` is in milliseconds since 1970. */
const about = z.object({
  description: z.string(),
  members: z.number(),
  /** The names of some of them. */
  owners: z.array(z.string()),
  moreOwners: z.number(),
  lastMessageAt: z.number().optional(),
});

/** Without `about` when nobody has looked, as for the undo of a reactivation. */
type Deactivation = { readonly room: Room; readonly about?: z.infer<typeof about> | undefined };
type Reactivation = { readonly room: Room };

const setActive = (id: Room['id'], active: boolean, { pod: { streams } }: ChangeContext) =>
  asOwnerOrAdministrator(
    () => streams.setRoomActive(id, active),
    () => streams.setRoomActiveAdmin(id, active),
  );

export const deactivateRoomKind: ChangeKind<'room.deactivate', Deactivation> = {
  kind: 'room.deactivate',
  params: z.object({ room, about: about.optional() }),
  confirm: ({ room }) => ({
    question: phrase('change-room-deactivate.question', { room: room.name }),
    button: phrase('change-room-deactivate.button'),
  }),
  describe: ({ room }) => phrase('change-room-deactivate', { room: room.name }),
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  details: ({ about }) => (about ? detailsOf(about) : []),
  warning: () => phrase('warning-room-deactivate'),
  check: refuseGroupChat,
  async done({ room }, { facts }) {
    return !(await facts.room(room.id)).active;
  },
  before: NOTHING_READ,
  async apply({ room }, context) {
    await setActive(room.id, false, context);
    return undefined;
  },
  undo: ({ room }) => exactly(reactivateRoom({ room })),
};

export const deactivateRoom = makerOf(deactivateRoomKind);

const detailsOf = ({
  description,
  members,
  owners,
  moreOwners,
  lastMessageAt,
}: z.infer<typeof about>): Detail[] => [
  { label: phrase('label-description'), after: description || phrase('none') },
  { label: phrase('label-members'), after: String(members) },
  {
    label: phrase('label-owners'),
    after:
      owners.length > 0
        ? [...owners, ...(moreOwners > 0 ? [phrase('more-texts', { count: String(moreOwners) })] : [])]
        : phrase('none'),
  },
  {
    label: phrase('label-last-message'),
    after: lastMessageAt === undefined ? phrase('none') : { time: lastMessageAt },
  },
];

export const reactivateRoomKind: ChangeKind<'room.reactivate', Reactivation> = {
  kind: 'room.reactivate',
  params: z.object({ room }),
  describe: ({ room }) => phrase('change-room-reactivate', { room: room.name }),
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  check: refuseGroupChat,
  async done({ room }, { facts }) {
    return (await facts.room(room.id)).active;
  },
  before: NOTHING_READ,
  async apply({ room }, context) {
    await setActive(room.id, true, context);
    return undefined;
  },
  undo: ({ room }) => exactly(deactivateRoom({ room })),
};

export const reactivateRoom = makerOf(reactivateRoomKind);
