import type { Problem } from '../errors.ts';
import type { ActionName } from '../names.ts';

type Refusal = Extract<Problem, { code: 'pod-refused' }>;

/** What refusals mean, by the status of the answer; each call may be answered with the first two. */
type Sentences = {
  readonly 400: string;
  readonly 403: string;
  readonly 404?: string;
  readonly 451?: string;
};

/** Actions that ask the pod for nothing but who and what was named, or tell of refusals themselves: the general sentences will do. */
type WithoutSentences =
  | 'audit.read'
  | 'help'
  | 'plan.control'
  | 'plans.list'
  | 'plans.read'
  | 'request.decide'
  | 'requests.list'
  | 'room.find'
  | 'status.read';

/** What a refusal of the pod means, by the action for which the call was made: why, and what to do. */
const KNOWN: Readonly<Record<Exclude<ActionName, WithoutSentences>, Sentences>> = {
  whoami: {
    400: 'Symphony did not show your account or your rooms.',
    403: 'Symphony does not let me look people up and list their rooms: my account lacks the role User Provisioning.',
  },
  'room.update': {
    400: 'Symphony did not accept these settings. Some do not go together: a room for other firms can be neither found nor read-only. And a room that you cannot see may have the name already.',
    403: 'Symphony does not let me change this room. It may be looked after by another firm, or need me as an owner: make me one in its settings.',
    451: 'A compliance rule of the firm blocks this name or description. Choose other words.',
  },
  'room.deactivate': {
    400: 'Symphony did not deactivate this room.',
    403: 'Symphony does not let me deactivate this room: another firm created it, or I lack the right for rooms that I do not own.',
  },
  'room.reactivate': {
    400: 'Symphony did not reactivate this room. Nobody may be left in it; then create a new one with /room create.',
    403: 'Symphony does not let me reactivate this room: another firm created it, or I lack the right for rooms that I do not own.',
  },
  'room.join': {
    400: 'Symphony did not let you in. The room may have been deactivated meanwhile, or your account may not be active.',
    403: 'Symphony does not let me add you to this room: I do not own it, or a barrier of the firm forbids it. Ask its owners.',
  },
  'room.leave': {
    400: 'Symphony did not take you out of this room. It may have been deactivated meanwhile.',
    403: 'Symphony does not let me take you out of this room. You can leave it in its own settings.',
  },
  'room.owner.add': {
    400: 'Symphony made nobody an owner. The person may have left the room, or it may have been deactivated meanwhile.',
    403: 'Symphony does not let me change who owns this room. An owner can do it in its own settings.',
  },
  'room.owner.remove': {
    400: 'Symphony took the ownership from nobody. The person may have left the room, or it may have been deactivated meanwhile.',
    403: 'Symphony does not let me change who owns this room. An owner can do it in its own settings.',
  },
  'room.transfer': {
    400: 'Symphony did not transfer this room. The person may not be active, or the room may have been deactivated meanwhile.',
    403: 'Symphony does not let me change who is in this room or owns it. You can do it in its own settings.',
  },
  'room.member.add': {
    400: 'Symphony did not add this person. The account may not be active, or the room may have been deactivated meanwhile.',
    403: 'Symphony does not let me add this person: I may not own the room, a barrier of the firm may forbid it, or a person of another firm may not be connected with me (see /connection info).',
  },
  'room.member.remove': {
    400: 'Symphony did not remove this person. The room may have been deactivated meanwhile.',
    403: 'Symphony does not let me remove this person. An owner can do it in the settings of the room.',
  },
  'room.search': {
    400: 'Symphony did not accept this search. Try other words.',
    403: 'Symphony does not let me search for rooms: my account lacks the right.',
  },
  'room.list': {
    400: 'Symphony did not list these rooms. The person may not be of this firm any more.',
    403: 'Symphony does not let me list the rooms of others: my account lacks the role User Provisioning.',
  },
  'room.report': {
    400: 'Symphony did not list the rooms of the firm.',
    403: 'Symphony does not let me list the rooms of the firm: my account lacks the role User Provisioning.',
  },
  'room.read': {
    400: 'Symphony did not show this room. It may not be there any more.',
    403: 'Symphony does not let me do that: I am not in this room, or lack the right to see who is or was in it.',
  },
  'im.create': {
    400: 'Symphony did not open this IM. Many firms have no IMs of more than two people any more: a room takes their place.',
    403: 'Symphony does not let me open this IM: my account lacks the right, or a barrier of the firm keeps these people apart.',
  },
  'connection.list': {
    400: 'Symphony did not show this connection. The person may not be reachable from this firm.',
    403: 'Symphony does not let me do that: connections with other firms may be switched off for me.',
    404: 'Symphony knows no such person any more.',
  },
  'connection.request': {
    400: 'Symphony did not take the request. One may be open already: see /connection info.',
    403: 'Symphony does not let me ask for this connection: one of the two firms does not connect with others.',
    404: 'Symphony knows no such person any more.',
  },
  'connection.accept': {
    400: 'Symphony has no open request to accept. It may have been decided on meanwhile: see /connection info.',
    403: 'Symphony does not let me do that: one of the two firms does not connect with others.',
    404: 'The request is gone. See /connections pending.',
  },
  'connection.reject': {
    400: 'Symphony has no open request to reject. It may have been decided on meanwhile: see /connection info.',
    403: 'Symphony does not let me do that: one of the two firms does not connect with others.',
    404: 'The request is gone. See /connections pending.',
  },
  'connection.remove': {
    400: 'Symphony has no connection to remove. It may have been removed meanwhile: see /connection info.',
    403: 'Symphony does not let me remove this connection: my account lacks the right.',
    404: 'Symphony knows no such person any more.',
  },
  'user.find': {
    400: 'Symphony did not accept this search. Try other words, or leave out the filters.',
    403: 'Symphony does not let me search for people: my account lacks the right.',
  },
  'user.read': {
    400: 'Symphony did not show this person. They may not be there any more.',
    403: 'Symphony does not let me look people up: my account lacks the right.',
  },
  'user.list': {
    400: 'Symphony did not list these accounts. Leave out the role or the feature.',
    403: 'Symphony does not let me list accounts: my account lacks the role User Provisioning.',
  },
  'user.account.read': {
    400: 'Symphony did not show this account. It may not be there any more.',
    403: 'Symphony does not let me look into accounts: my account lacks the role User Provisioning.',
  },
  'user.trail': {
    400: 'Symphony did not accept these conditions. Look less far back with --since.',
    403: 'Symphony does not let me read its audit trail: my account lacks the role Audit Trail Management.',
  },
  'role.list': {
    400: 'Symphony did not list its roles.',
    403: 'Symphony does not let me list its roles: my account lacks the role User Provisioning.',
  },
  'user.create': {
    400: 'Symphony did not accept this account. The e-mail address or user name may be taken, a role may not fit, or the key is not an RSA key of the size that it wants.',
    403: 'Symphony does not let me create accounts: my account lacks the role User Provisioning.',
  },
  'user.update': {
    400: 'Symphony did not accept these values, or does not know the account any more. The e-mail address may be taken, or a value has a form that it does not want.',
    403: 'Symphony does not let me change accounts: my account lacks the role User Provisioning.',
  },
  'user.disable': {
    400: 'Symphony did not disable this account. It never disables the service accounts that it works with itself.',
    403: 'Symphony does not let me disable accounts: my account lacks the role User Provisioning.',
  },
  'user.enable': {
    400: 'Symphony did not enable this account, or does not know it any more.',
    403: 'Symphony does not let me enable accounts: my account lacks the role User Provisioning.',
  },
  'user.suspend': {
    400: 'Symphony did not accept this suspension. Its end has to lie ahead, and service accounts that it works with itself are never suspended.',
    403: 'Symphony does not let me suspend anybody: my account lacks the role User Provisioning.',
  },
  'user.unsuspend': {
    400: 'Symphony did not end this suspension, or does not know the account any more.',
    403: 'Symphony does not let me end suspensions: my account lacks the role User Provisioning.',
  },
  'user.logout': {
    400: 'Symphony did not end these sessions, or does not know the account any more.',
    403: 'Symphony does not let me see or end the sessions of others: my account lacks the role User Provisioning.',
  },
  'user.feature.on': {
    400: 'Symphony did not turn this feature on. It may not exist any more, or not fit this account.',
    403: 'Symphony does not let me see or change features: my account lacks the role User Provisioning.',
  },
  'user.feature.off': {
    400: 'Symphony did not turn this feature off. It may not exist any more, or not fit this account.',
    403: 'Symphony does not let me see or change features: my account lacks the role User Provisioning.',
  },
  'user.role.add': {
    400: 'Symphony did not give this role. It may not fit this account, or be a part of a role that the account does not have.',
    403: 'Symphony does not let me see or change roles: my account lacks the role User Provisioning.',
  },
  'user.role.remove': {
    400: 'Symphony did not take this role. The account may not have it any more.',
    403: 'Symphony does not let me see or change roles: my account lacks the role User Provisioning.',
    404: 'Symphony does not know this role or this account any more, so there is nothing left to take.',
  },
  'presence.read': {
    400: 'Symphony did not show this presence. The person may not be there any more.',
    403: 'Symphony does not let me do that: my account may not see the presence of these people.',
  },
  'presence.list': {
    400: 'Symphony did not list the presences of the firm.',
    403: 'Symphony does not let me list the presences of the firm: my account lacks the role User Provisioning.',
  },
  'presence.set': {
    400: 'Symphony did not take this status. Try another one.',
    403: 'Symphony does not let me do that: my account lacks the role User Provisioning.',
    404: 'Symphony knows no such person any more.',
  },
  'room.create': {
    400: 'Symphony did not accept this room. A room that you cannot see may have the name already, so try another one.',
    403: 'Symphony does not let me create such a room: public rooms and rooms for other firms need a right that I lack.',
    451: 'A compliance rule of the firm blocks this name or description. Choose other words.',
  },
};

// By any text: the store may hold the refusal of an action that is gone.
const known = new Map<string, Readonly<Partial<Record<number, string>>>>(Object.entries(KNOWN));

const GENERAL: Readonly<Record<number, string>> = {
  403: 'Symphony does not let me do that: I lack the right, or a barrier of the firm forbids it.',
  404: 'Symphony cannot find it any more.',
  451: 'A compliance rule of the firm blocks it.',
};

/** Why the pod did not do it, and what to do next. */
export function refusalSentence({ status, kind, traceId }: Refusal): string {
  const meaning = known.get(kind)?.[status];
  const help = `give an administrator the reference ${traceId}.`;
  if (meaning) return `${meaning} If that does not help, ${help}`;
  return `${GENERAL[status] ?? 'Symphony did not accept it.'} If you think it should work, ${help}`;
}
