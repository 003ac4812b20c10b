import { forbidden, invalid } from '../refusal.ts';
import type { Member, RoomStream } from './stream.ts';
import { isComplianceOfficer, isExternalTo, isUserProvisioner, type User } from './user.ts';

export function refuseLocked(room: RoomStream): void {
  if (!room.active) throw invalid('The room is not active: its membership is locked');
}

export const isOwner = (room: RoomStream, user: User) => room.members.get(user.id)?.owner === true;

export function refuseNotOwner(room: RoomStream, caller: User): void {
  if (!isOwner(room, caller) && !isUserProvisioner(caller)) throw forbidden();
}

export function memberOf(room: RoomStream, user: User): Member {
  const member = room.members.get(user.id);
  if (!member) throw invalid(`User ${user.id} is not a member of the room`);
  return member;
}

export function mayAdd(room: RoomStream, caller: User, user: User): boolean {
  const member = room.members.get(caller.id);
  return (
    member?.owner === true ||
    (member !== undefined && room.room.membersCanInvite) ||
    isComplianceOfficer(caller) ||
    isUserProvisioner(caller) ||
    (user === caller && room.room.public && !isExternalTo(caller, room.createdBy))
  );
}
