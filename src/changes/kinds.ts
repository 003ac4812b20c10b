import { z } from 'zod';
import { keysOf } from '../keys-of.ts';
import { type Binder, type BoundChange, binderOf } from './bound-change.ts';
import type { Change } from './change.ts';
import type { ChangeName } from './change-name.ts';
import {
  acceptConnectionKind,
  rejectConnectionKind,
  removeConnectionKind,
  requestConnectionKind,
} from './connections.ts';
import { createImKind, openImBetweenKind } from './create-im.ts';
import { createRoomKind } from './create-room.ts';
import { createUserKind } from './create-user.ts';
import { endSessionKind } from './end-session.ts';
import { joinRoomKind, leaveRoomKind } from './join-and-leave.ts';
import { logOutUserKind } from './log-out-user.ts';
import { addMemberKind, addOwnerKind, removeMemberKind, removeOwnerKind } from './room-members.ts';
import { setPresenceKind } from './set-presence.ts';
import { deactivateRoomKind, reactivateRoomKind } from './switch-room.ts';
import { transferRoomKind } from './transfer-room.ts';
import { updateRoomKind } from './update-room.ts';
import { updateUserKind } from './update-user.ts';
import { setAvatarKind } from './user-avatar.ts';
import { featureOffKind, featureOnKind } from './user-features.ts';
import { addRoleKind, removeRoleKind } from './user-roles.ts';
import { disableUserKind, enableUserKind } from './user-standing.ts';
import { suspendUserKind, unsuspendUserKind } from './user-suspension.ts';

/** Each kind of change, by the action of the policy that it is. */
const kinds = {
  'room.create': binderOf(createRoomKind),
  'room.member.add': binderOf(addMemberKind),
  'room.member.remove': binderOf(removeMemberKind),
  'room.update': binderOf(updateRoomKind),
  'room.deactivate': binderOf(deactivateRoomKind),
  'room.reactivate': binderOf(reactivateRoomKind),
  'room.join': binderOf(joinRoomKind),
  'room.leave': binderOf(leaveRoomKind),
  'room.owner.add': binderOf(addOwnerKind),
  'room.owner.remove': binderOf(removeOwnerKind),
  'room.transfer': binderOf(transferRoomKind),
  'user.create': binderOf(createUserKind),
  'user.update': binderOf(updateUserKind),
  'user.avatar': binderOf(setAvatarKind),
  'user.disable': binderOf(disableUserKind),
  'user.enable': binderOf(enableUserKind),
  'user.suspend': binderOf(suspendUserKind),
  'user.unsuspend': binderOf(unsuspendUserKind),
  'user.logout': binderOf(logOutUserKind),
  'user.session.end': binderOf(endSessionKind),
  'user.feature.on': binderOf(featureOnKind),
  'user.feature.off': binderOf(featureOffKind),
  'user.role.add': binderOf(addRoleKind),
  'user.role.remove': binderOf(removeRoleKind),
  'presence.set': binderOf(setPresenceKind),
  'im.create': binderOf(createImKind),
  'im.between': binderOf(openImBetweenKind),
  'connection.request': binderOf(requestConnectionKind),
  'connection.accept': binderOf(acceptConnectionKind),
  'connection.reject': binderOf(rejectConnectionKind),
  'connection.remove': binderOf(removeConnectionKind),
} as const satisfies { readonly [K in ChangeName]: Binder<K> };

/** Throws a ZodError when the parameters are not those of the kind. */
export const bindChange = ({ kind, params }: Change): BoundChange => kinds[kind](params);

export const changeNames: readonly ChangeName[] = keysOf(kinds);

/** A change as it is stored. Its parameters are read when it is bound. */
export const changeShape: z.ZodType<Change> = z.object({ kind: z.enum(changeNames), params: z.unknown() });
