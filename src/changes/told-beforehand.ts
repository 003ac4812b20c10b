import type { BoundChange } from './bound-change.ts';
import type { ChangeName } from './change-name.ts';

/**
 * Whether the person that a change is for hears of a request for it: that it was sent, and that nothing came of it. What was done, everybody
 * hears. Decision: people hear of what they are to get: a room, its ownership, what their account says, is called or may do. They don't
 * hear of what is to be taken from them, because whoever is warned could act first, nor of an account that can't be used yet, because
 * nobody reads what is sent there.
 */
const BEFOREHAND: Readonly<Record<ChangeName, boolean>> = {
  'room.create': false,
  'room.member.add': true,
  'room.member.remove': false,
  'room.update': false,
  'room.deactivate': false,
  'room.reactivate': false,
  'room.join': true,
  'room.leave': false,
  'room.owner.add': true,
  'room.owner.remove': false,
  'room.transfer': true,
  'user.create': false,
  'user.update': true,
  'user.avatar': true,
  'user.disable': false,
  'user.enable': false,
  'user.suspend': false,
  'user.unsuspend': false,
  'user.logout': false,
  'user.session.end': false,
  'user.feature.on': true,
  'user.feature.off': false,
  'user.role.add': true,
  'user.role.remove': false,
  'presence.set': true,
  'im.create': false,
  'im.between': false,
  'connection.request': false,
  'connection.accept': false,
  'connection.reject': false,
  'connection.remove': false,
};

export const isToldBeforehand = ({ kind }: Pick<BoundChange, 'kind'>): boolean => BEFOREHAND[kind];
