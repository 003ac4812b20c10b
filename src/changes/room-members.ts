import type { Person, Room } from '@finos/symphony-bdk-core';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { phrase } from '../words/index.ts';
import { type Before, type ChangeContext, type ChangeKind, makerOf, type Notice } from './change.ts';
import { keepHumanOwner } from './keep-human-owner.ts';
import { refuseGroupChat } from './refuse-group-chat.ts';
import { refuseInactive } from './refuse-inactive.ts';
import { person, room } from './shapes.ts';
import { exactly, exceptFor, NOTHING_READ } from './undo.ts';

type Params = { readonly room: Room; readonly user: Person };

const params = z.object({ room, user: person });

/** Throws UserError when the room is closed to the person's firm. */
async function refuseClosed({ room, user }: Params, { facts }: ChangeContext): Promise<void> {
  const { external } = await facts.room(room.id);
  if (!facts.isInternal(user.id) && !external)
    throw new UserError({ code: 'room-closed-to-other-firms', room: room.name, person: user });
}

export const addMemberKind: ChangeKind<'room.member.add', Params> = {
  kind: 'room.member.add',
  params,
  pace: 'membership',
  describe: ({ room, user }) => phrase('change-room-member-add', { user, room: room.name }),
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  subject: ({ user }) => user,
  access: ({ room, user }) => ({ room, joins: user }),
  async check(params, context) {
    await refuseGroupChat(params, context);
    await refuseInactive(params, context);
    await refuseClosed(params, context);
  },
  async done({ room, user }, { facts }) {
    return (await facts.membership(room.id)).members.has(user.id);
  },
  before: NOTHING_READ,
  async apply({ room, user }, { pod }) {
    await pod.streams.addMemberToRoom(user.id, room.id);
    return undefined;
  },
  undo: ({ room, user }) => exactly(removeMember({ room, user })),
  notices({ room, user }, { requester, approver }) {
    if (user.id === requester.id) return [];
    const named = { requester, room: { bold: room.name } };
    const says = approver
      ? phrase('notice-added', { ...named, approver })
      : phrase('notice-added-at-once', named);
    return [{ to: user, says, room }];
  },
};

export const addMember = makerOf(addMemberKind);

const place = z.object({ member: z.boolean(), owner: z.boolean() });

/** What somebody is in a room. */
export type Place = z.infer<typeof place>;

/** Read before somebody leaves a room, or becomes an owner of it. */
export const placeBefore: Before<Params, Place> = {
  shape: place,
  async read({ room, user }, { facts }) {
    const { members, owners } = await facts.membership(room.id);
    return { member: members.has(user.id), owner: owners.has(user.id) };
  },
};

export const removeMemberKind: ChangeKind<'room.member.remove', Params, Place> = {
  kind: 'room.member.remove',
  params,
  pace: 'membership',
  confirm: ({ room, user }) => ({
    question: phrase('change-room-member-remove.question', { user, room: room.name }),
    button: phrase('change-room-member-remove.button', { user }),
  }),
  confirmMany: ({ room }, count) => ({
    question: phrase('change-room-member-remove.question-many', { count, room: room.name }),
    button: phrase('change-room-member-remove.button-many', { count }),
  }),
  describe: ({ room, user }) => phrase('change-room-member-remove', { user, room: room.name }),
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  subject: ({ user }) => user,
  access: ({ room, user }) => ({ room, leaves: user, stopsOwning: user }),
  async check(params, context) {
    await refuseGroupChat(params, context);
    await refuseInactive(params, context);
    await keepHumanOwner(params, context);
  },
  async done({ room, user }, { facts }) {
    return !(await facts.membership(room.id)).members.has(user.id);
  },
  before: placeBefore,
  async apply(params, context) {
    await keepHumanOwner(params, context);
    await context.pod.streams.removeMemberFromRoom(params.user.id, params.room.id);
    return undefined;
  },
  undo: ({ room, user }, { before: { owner } }) =>
    exceptFor(owner ? addOwner({ room, user, joins: true }) : addMember({ room, user }), 'join-date'),
  notices: ({ room, user }, { requester }) =>
    user.id === requester.id
      ? []
      : [{ to: user, says: phrase('notice-removed', { requester, room: { bold: room.name } }) }],
};

export const removeMember = makerOf(removeMemberKind);

/** `joins`: whoever isn't in the room is added to it first. */
type OwnerParams = Params & { readonly joins?: boolean | undefined };

export const addOwnerKind: ChangeKind<'room.owner.add', OwnerParams, Place> = {
  kind: 'room.owner.add',
  params: params.extend({ joins: z.boolean().optional() }),
  describe: ({ room, user }) => phrase('change-room-owner-add', { user, room: room.name }),
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  subject: ({ user }) => user,
  access: ({ room, user, joins }) => ({ room, owns: user, ...(joins ? { joins: user } : {}) }),
  details: ({ user, joins }) => (joins ? [{ label: phrase('label-new-member'), after: user }] : []),
  async check(params, context) {
    const { room, user, joins } = params;
    await refuseGroupChat({ room }, context);
    await refuseInactive({ room }, context);
    if (user.id === context.botId) throw new UserError({ code: 'steward-stays', room: room.name });
    if ((await context.facts.membership(room.id)).members.has(user.id)) return;
    const isOwn = user.id === context.requesterId;
    if (!joins) throw new UserError({ code: 'not-a-member', person: user, room: room.name, isOwn });
    await refuseClosed(params, context);
  },
  async done({ room, user }, { facts }) {
    return (await facts.membership(room.id)).owners.has(user.id);
  },
  before: placeBefore,
  async apply({ room, user, joins }, { pod: { streams }, facts, inPace }) {
    if (joins) {
      const { members } = await facts.membership(room.id);
      if (!members.has(user.id)) await inPace(members.size);
      await streams.addMemberToRoom(user.id, room.id);
    }
    await streams.promoteUserToRoomOwner(user.id, room.id);
    return undefined;
  },
  undo: ({ room, user }, { before }) => exactly(putBack({ room, user }, before)),
  notices: ({ room, user }, { requester }) =>
    user.id === requester.id ? [] : [ownerNotice({ room, user }, requester)],
};

export const addOwner = makerOf(addOwnerKind);

export const ownerNotice = ({ room, user }: Params, requester: Person): Notice => ({
  to: user,
  says: phrase('notice-owner', {
    requester,
    room: { bold: room.name },
    command: { bold: '/help room' },
  }),
  room,
});

export const removeOwnerKind: ChangeKind<'room.owner.remove', Params> = {
  kind: 'room.owner.remove',
  params,
  confirm: ({ room, user }) => ({
    question: phrase('change-room-owner-remove.question', { user, room: room.name }),
    button: phrase('change-room-owner-remove.button'),
  }),
  confirmMany: ({ room }, count) => ({
    question: phrase('change-room-owner-remove.question-many', { count, room: room.name }),
    button: phrase('change-room-owner-remove.button-many', { count }),
  }),
  describe: ({ room, user }) => phrase('change-room-owner-remove', { user, room: room.name }),
  resource: ({ room }) => ({ type: 'Room', id: room.id }),
  subject: ({ user }) => user,
  access: ({ room, user }) => ({ room, stopsOwning: user }),
  async check(params, context) {
    await refuseGroupChat(params, context);
    await refuseInactive(params, context);
    await keepHumanOwner(params, context);
  },
  async done({ room, user }, { facts }) {
    return !(await facts.membership(room.id)).owners.has(user.id);
  },
  before: NOTHING_READ,
  async apply(params, context) {
    await keepHumanOwner(params, context);
    await context.pod.streams.demoteUserToRoomParticipant(params.user.id, params.room.id);
    return undefined;
  },
  undo: ({ room, user }) => exactly(addOwner({ room, user })),
  notices: ({ room, user }, { requester }) =>
    user.id === requester.id ? [] : [noOwnerNotice({ room, user }, requester)],
};

export const noOwnerNotice = ({ room, user }: Params, requester: Person): Notice => ({
  to: user,
  says: phrase('notice-no-owner', { requester, room: { bold: room.name } }),
  room,
});

export const removeOwner = makerOf(removeOwnerKind);

/** Makes an owner what they were before they became one. */
export const putBack = (params: Params, { member }: Place) =>
  member ? removeOwner(params) : removeMember(params);
