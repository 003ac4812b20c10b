import type { ChangeAction } from '../names.ts';

/** Why a change always waits for those who approve it. */
type Why = 'rights' | 'accounts' | 'oneself' | 'steward';

/** Which changes may go by break-glass, and why the others may not. Whatever is added to the policy has to be decided on here. */
const MAY: Readonly<Record<ChangeAction, true | Why>> = {
  'administrator.confirm': 'steward',
  'break-glass': 'steward',
  'connection.accept': true,
  'connection.reject': true,
  'connection.remove': true,
  'connection.request': true,
  delegate: 'steward',
  'delegate.other': 'steward',
  'effects.control': 'steward',
  'im.between': true,
  'im.create': 'oneself',
  'plan.control': 'steward',
  'presence.set': true,
  'request.answer': 'steward',
  'request.decide': 'steward',
  'room.create': true,
  'room.deactivate': true,
  'room.join': 'oneself',
  'room.leave': 'oneself',
  'room.member.add': true,
  'room.member.remove': true,
  'room.owner.add': true,
  'room.owner.remove': true,
  'room.reactivate': true,
  'room.transfer': true,
  'room.update': true,
  'user.avatar': true,
  // Whoever makes an account, or says where its password is sent, has two voices.
  'user.create': 'accounts',
  'user.disable': true,
  'user.enable': true,
  'user.feature.off': 'rights',
  'user.feature.on': 'rights',
  'user.logout': true,
  'user.role.add': 'rights',
  'user.role.remove': 'rights',
  'user.session.end': true,
  'user.suspend': true,
  'user.unsuspend': true,
  'user.update': 'accounts',
};

const WHY: Readonly<Record<Why, string>> = {
  rights: 'gives or takes rights',
  accounts: 'changes who somebody is',
  oneself: 'is about oneself',
  steward: 'changes how Steward decides',
};

const known = new Map<string, true | Why>(Object.entries(MAY));

/** What is wrong with naming this action; nothing when it may go by break-glass. */
export function problemOfAction(name: string): string | undefined {
  const may = known.get(name);
  if (may === undefined)
    return `“${name}” is no action that changes something; such an action is room.member.add`;
  return may === true ? undefined : `“${name}” ${WHY[may]}, so it always has to be approved`;
}
