import { invalid } from '../refusal.ts';
import type { MembershipNews } from './membership-news.ts';
import type { RoomNews } from './room-news.ts';
import type { Member, RoomStream } from './stream.ts';
import { isEntitled, type User } from './user.ts';

/** A public room belongs to people who could make one. */
export const mayOwn = ({ room }: RoomStream, user: User): boolean =>
  !room.public || isEntitled(user, 'canCreatePublicRoom');

/** Whether somebody owns the room who can still do something about it. */
const hasActiveOwner = (room: RoomStream): boolean =>
  [...room.members.values()].some(
    ({ owner, user }) => owner && user.status === 'ENABLED' && mayOwn(room, user),
  );

/** Of the end users who may own the room, the one who has been there longest. */
function heirOf(room: RoomStream): Member | undefined {
  const [eldest] = [...room.members.values()]
    .filter(({ user }) => user.accountType === 'NORMAL' && user.status === 'ENABLED' && mayOwn(room, user))
    .sort((a, b) => a.joinedAt - b.joinedAt);
  return eldest;
}

export type Succession = ReturnType<typeof createSuccession>;

/** What becomes of a room that nobody owns any more. */
export function createSuccession(announceMember: MembershipNews, announceRoom: RoomNews) {
  function inherit(room: RoomStream, initiator: User): boolean {
    const heir = heirOf(room);
    if (!heir) return false;
    heir.owner = true;
    announceMember('ROOMMEMBERPROMOTEDTOOWNER', room, initiator, heir.user);
    return true;
  }

  // A public room goes with its owner when nobody else in it may own one.
  function closeOwnerless(room: RoomStream, initiator: User): void {
    if (!room.room.public || !room.active || hasActiveOwner(room) || heirOf(room)) return;
    room.active = false;
    announceRoom('ROOMDEACTIVATED', room, initiator);
  }

  return {
    /** Somebody left: after the last owner, the end user who has been there longest becomes one (since 20.16). */
    memberLeft(room: RoomStream, initiator: User): void {
      if ([...room.members.values()].some((member) => member.owner)) return;
      if (!inherit(room, initiator)) closeOwnerless(room, initiator);
    },

    /** The account of an owner was switched off. */
    ownerDisabled: closeOwnerless,

    /** Before a room is active again: it needs people in it, and a public one an owner. */
    reactivating(room: RoomStream, initiator: User): void {
      if (room.members.size === 0) throw invalid('A room without members cannot be reactivated');
      if (room.room.public && !hasActiveOwner(room) && !inherit(room, initiator))
        throw invalid('None of its members may own a public room: it cannot be reactivated');
    },
  };
}
