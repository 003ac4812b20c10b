import type { Person } from '@finos/symphony-bdk-core';
import type { Question } from '../policy/index.ts';
import type {
  ApplyContext,
  Change,
  ChangeContext,
  ChangeKind,
  Detail,
  Made,
  Notice,
  Outcome,
  Undo,
} from './change.ts';
import {
  acceptConnectionKind,
  rejectConnectionKind,
  removeConnectionKind,
  requestConnectionKind,
} from './connections.ts';
import { createImKind } from './create-im.ts';
import { createRoomKind } from './create-room.ts';
import { createUserKind } from './create-user.ts';
import { joinRoomKind, leaveRoomKind } from './join-and-leave.ts';
import { logOutUserKind } from './log-out-user.ts';
import { addMemberKind, addOwnerKind, removeMemberKind, removeOwnerKind } from './room-members.ts';
import { setPresenceKind } from './set-presence.ts';
import { deactivateRoomKind, reactivateRoomKind } from './switch-room.ts';
import { transferRoomKind } from './transfer-room.ts';
import { updateRoomKind } from './update-room.ts';
import { updateUserKind } from './update-user.ts';
import { featureOffKind, featureOnKind } from './user-features.ts';
import { addRoleKind, removeRoleKind } from './user-roles.ts';
import { disableUserKind, enableUserKind } from './user-standing.ts';
import { suspendUserKind, unsuspendUserKind } from './user-suspension.ts';

/** A change that is bound to what it acts on: everything a plan needs, without knowing the kind. */
export type BoundChange = {
  readonly kind: string;
  readonly params: unknown;
  /** The parameters as the record has them. */
  readonly recorded: unknown;
  readonly confirm: boolean;
  readonly pace: 'membership' | undefined;
  readonly description: string;
  readonly resource: ReturnType<ChangeKind<unknown>['resource']>;
  readonly subject: Person | undefined;
  readonly context: Question['context'];
  readonly details: readonly Detail[];
  readonly warning: string | undefined;
  check(context: ChangeContext): Promise<void>;
  done(context: ChangeContext): Promise<boolean>;
  /** How things are now, as far as undoing needs it: JSON, to be stored before `apply` is called. */
  before(context: ChangeContext): Promise<unknown>;
  /** What the record holds of `before`, as it was stored; `undefined` for nothing. */
  recordBefore(before: unknown): unknown;
  apply(context: ApplyContext): Promise<Outcome | undefined>;
  /** What undoes it, once it is made; `before` as it was stored. */
  undo(made: Made<unknown>): Undo;
  notices(by: Parameters<NonNullable<ChangeKind<unknown>['notices']>>[1]): Notice[];
};

function binder<P, B>(kind: ChangeKind<P, B>): (params: unknown) => BoundChange {
  return (given) => {
    const params = kind.params.parse(given);
    return {
      kind: kind.kind,
      params,
      recorded: kind.record ? kind.record(params) : params,
      confirm: kind.confirm === true,
      pace: kind.pace,
      description: kind.describe(params),
      resource: kind.resource(params),
      subject: kind.subject?.(params),
      context: kind.context?.(params),
      details: kind.details?.(params) ?? [],
      warning: kind.warning?.(params),
      check: async (context) => kind.check?.(params, context),
      done: (context) => kind.done(params, context),
      before: (context) => kind.before.read(params, context),
      recordBefore(stored) {
        if (stored === undefined || stored === null) return undefined;
        const before = kind.before.shape.parse(stored);
        return kind.before.record ? kind.before.record(before) : before;
      },
      apply: (context) => kind.apply(params, context),
      undo: ({ before, ...made }) => kind.undo(params, { ...made, before: kind.before.shape.parse(before) }),
      notices: (by) => kind.notices?.(params, by) ?? [],
    };
  };
}

const entry = <P, B>(kind: ChangeKind<P, B>): [string, (params: unknown) => BoundChange] => [
  kind.kind,
  binder(kind),
];

const binders = new Map([
  entry(createRoomKind),
  entry(addMemberKind),
  entry(removeMemberKind),
  entry(updateRoomKind),
  entry(deactivateRoomKind),
  entry(reactivateRoomKind),
  entry(joinRoomKind),
  entry(leaveRoomKind),
  entry(addOwnerKind),
  entry(removeOwnerKind),
  entry(transferRoomKind),
  entry(createUserKind),
  entry(updateUserKind),
  entry(disableUserKind),
  entry(enableUserKind),
  entry(suspendUserKind),
  entry(unsuspendUserKind),
  entry(logOutUserKind),
  entry(featureOnKind),
  entry(featureOffKind),
  entry(addRoleKind),
  entry(removeRoleKind),
  entry(setPresenceKind),
  entry(createImKind),
  entry(requestConnectionKind),
  entry(acceptConnectionKind),
  entry(rejectConnectionKind),
  entry(removeConnectionKind),
]);

/** The kinds of change there are; each is an action of the policy. */
export const changeKinds: readonly string[] = [...binders.keys()];

/** Binds a change that was made just now, or read back from the store. */
export function bindChange({ kind, params }: Change): BoundChange {
  const bind = binders.get(kind);
  if (bind === undefined) throw new Error(`There is no kind of change named "${kind}".`);
  return bind(params);
}

/** What policy is asked about a change. */
export function questionOf(principal: Pick<Person, 'id'>, change: BoundChange): Question {
  const { kind, resource, subject, context } = change;
  return {
    principal,
    action: kind,
    resource,
    ...(subject ? { subject } : {}),
    ...(context ? { context } : {}),
  };
}

export type { ApplyContext, Change, ChangeContext, Detail, Outcome, Pod, Undo } from './change.ts';
export {
  acceptConnection,
  connectionWith,
  rejectConnection,
  removeConnection,
  requestConnection,
} from './connections.ts';
export { createIm } from './create-im.ts';
export { createRoom } from './create-room.ts';
export { createUser } from './create-user.ts';
export { joinRoom, leaveRoom } from './join-and-leave.ts';
export { logOutUser } from './log-out-user.ts';
export { readPublicKey } from './public-key.ts';
export { parseKeywords } from './room-keywords.ts';
export { addMember, addOwner, removeMember, removeOwner } from './room-members.ts';
export { LONGEST_ROOM_NAME } from './room-names.ts';
export { differing, labelOf, pick, type RoomSettings, settingsOf, settingText } from './room-settings.ts';
export { PRESENCES, setPresence } from './set-presence.ts';
export { deactivateRoom, reactivateRoom } from './switch-room.ts';
export { transferRoom } from './transfer-room.ts';
export { updateRoom } from './update-room.ts';
export { othersOf, updateUser } from './update-user.ts';
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
