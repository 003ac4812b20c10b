export { type BoundChange, questionOf } from './bound-change.ts';
export type {
  Access,
  ApplyContext,
  Change,
  ChangeContext,
  Confirmation,
  Detail,
  Notice,
  Outcome,
  Pod,
  Undo,
} from './change.ts';
export type { ChangeName } from './change-name.ts';
export {
  acceptConnection,
  connectionWith,
  rejectConnection,
  removeConnection,
  requestConnection,
} from './connections.ts';
export { createIm, imBetweenParams, openImBetween } from './create-im.ts';
export { createRoom } from './create-room.ts';
export { createUser } from './create-user.ts';
export { endSession } from './end-session.ts';
export { joinRoom, leaveRoom } from './join-and-leave.ts';
export { bindChange, changeNames, changeShape } from './kinds.ts';
export { logOutUser } from './log-out-user.ts';
export { lookAtPicture, TOO_LARGE } from './picture.ts';
export { readPublicKey } from './public-key.ts';
export { parseKeywords } from './room-keywords.ts';
export { addMember, addOwner, removeMember, removeOwner } from './room-members.ts';
export { LONGEST_ROOM_NAME } from './room-names.ts';
export {
  differing,
  labelOf,
  pick,
  type RoomSettings,
  settingsOf,
  settingText,
} from './room-settings.ts';
export { PRESENCES, setPresence } from './set-presence.ts';
export { deactivateRoom, reactivateRoom } from './switch-room.ts';
export { isToldBeforehand } from './told-beforehand.ts';
export { transferRoom } from './transfer-room.ts';
export { updateRoom } from './update-room.ts';
export { othersOf, updateUser } from './update-user.ts';
export { refuseUnreadableEmail } from './user-addresses.ts';
export { setAvatar } from './user-avatar.ts';
export { featureOff, featureOn } from './user-features.ts';
export {
  differingFields,
  fieldsOf,
  LONGEST_ATTRIBUTE,
  LONGEST_NAME,
  pickFields,
  profileOf,
  type UserProfile,
} from './user-profile.ts';
export { addRole, type GivenRole, removeRole } from './user-roles.ts';
export { disableUser, enableUser } from './user-standing.ts';
export { suspendUser, unsuspendUser } from './user-suspension.ts';
