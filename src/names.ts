// Written by `npm run names` from config/policy.cedarschema, templates/ and the list of commands. Don't edit it.

/** Actions of the policy that change nothing. */
export type ReadAction =
  | 'audit.read'
  | 'connection.list'
  | 'help'
  | 'plans.list'
  | 'plans.read'
  | 'presence.list'
  | 'presence.read'
  | 'presence.read.external'
  | 'requests.list'
  | 'role.list'
  | 'room.find'
  | 'room.list'
  | 'room.members.all'
  | 'room.read'
  | 'room.report'
  | 'room.search'
  | 'settings'
  | 'status.read'
  | 'user.account.read'
  | 'user.find'
  | 'user.find.external'
  | 'user.list'
  | 'user.read'
  | 'user.trail'
  | 'whoami';

/** Actions of the policy that change something. */
export type ChangeAction =
  | 'administrator.confirm'
  | 'break-glass'
  | 'connection.accept'
  | 'connection.reject'
  | 'connection.remove'
  | 'connection.request'
  | 'delegate'
  | 'delegate.other'
  | 'effects.control'
  | 'im.between'
  | 'im.create'
  | 'plan.control'
  | 'presence.set'
  | 'request.answer'
  | 'request.decide'
  | 'room.create'
  | 'room.deactivate'
  | 'room.join'
  | 'room.leave'
  | 'room.member.add'
  | 'room.member.remove'
  | 'room.owner.add'
  | 'room.owner.remove'
  | 'room.reactivate'
  | 'room.transfer'
  | 'room.update'
  | 'user.avatar'
  | 'user.create'
  | 'user.disable'
  | 'user.enable'
  | 'user.feature.off'
  | 'user.feature.on'
  | 'user.logout'
  | 'user.role.add'
  | 'user.role.remove'
  | 'user.session.end'
  | 'user.suspend'
  | 'user.unsuspend'
  | 'user.update';

/** What the policy decides on. */
export type ActionName = ReadAction | ChangeAction;

/** What a reply can be made from: the files of templates/, without the partials. */
export type TemplateName =
  | 'audit/list'
  | 'break-glass/confirm'
  | 'break-glass/ended'
  | 'break-glass/list'
  | 'break-glass/opened'
  | 'break-glass/used'
  | 'command/answered-by-im'
  | 'command/clicks-missed'
  | 'command/closed'
  | 'command/form'
  | 'command/pick'
  | 'connection/card'
  | 'connection/changed'
  | 'connection/closed'
  | 'connection/info'
  | 'connection/list'
  | 'connection/more'
  | 'delegation/asked'
  | 'delegation/card'
  | 'delegation/list'
  | 'error/late'
  | 'error/not-owner'
  | 'error/outsider'
  | 'error/problem'
  | 'error/reference'
  | 'help/command'
  | 'help/command-inside'
  | 'help/did-you-mean'
  | 'help/edited'
  | 'help/fine'
  | 'help/greeting'
  | 'help/hint'
  | 'help/list'
  | 'help/mention-first'
  | 'help/one-by-one'
  | 'help/open'
  | 'help/quoted'
  | 'help/start'
  | 'help/thanks'
  | 'help/undo'
  | 'help/unknown'
  | 'im/create'
  | 'list/file'
  | 'list/named-file'
  | 'list/under-way'
  | 'plan/ask-declined-told'
  | 'plan/ask-outcome'
  | 'plan/ask-sent'
  | 'plan/asked'
  | 'plan/cancelled'
  | 'plan/confirm'
  | 'plan/control'
  | 'plan/controlled'
  | 'plan/expired'
  | 'plan/late'
  | 'plan/list'
  | 'plan/notice'
  | 'plan/notices-unsent'
  | 'plan/paused'
  | 'plan/preview'
  | 'plan/progress-ended'
  | 'plan/stopped'
  | 'presence/all'
  | 'presence/available'
  | 'presence/not-available'
  | 'presence/set'
  | 'presence/table'
  | 'presence/unwatched'
  | 'presence/watches'
  | 'presence/watching'
  | 'request/answered'
  | 'request/asked'
  | 'request/asked-closed'
  | 'request/card'
  | 'request/closed'
  | 'request/digest'
  | 'request/escalated'
  | 'request/hold'
  | 'request/hold-over'
  | 'request/info'
  | 'request/lapsed'
  | 'request/list'
  | 'request/more-wanted'
  | 'request/outcome'
  | 'request/passed-on'
  | 'request/question'
  | 'request/reminder'
  | 'request/told'
  | 'role/list'
  | 'room/add'
  | 'room/create'
  | 'room/deactivate'
  | 'room/find'
  | 'room/hello'
  | 'room/info'
  | 'room/join'
  | 'room/leave'
  | 'room/list'
  | 'room/members'
  | 'room/owner'
  | 'room/reactivate'
  | 'room/remove'
  | 'room/report'
  | 'room/transfer'
  | 'room/update'
  | 'settings/changed'
  | 'settings/language'
  | 'settings/settings'
  | 'settings/timezone'
  | 'status/status'
  | 'steward/effects'
  | 'steward/restored'
  | 'user/avatar'
  | 'user/create'
  | 'user/feature'
  | 'user/features'
  | 'user/find'
  | 'user/info'
  | 'user/list'
  | 'user/no-sessions'
  | 'user/role'
  | 'user/roles'
  | 'user/sessions'
  | 'user/standing'
  | 'user/trail'
  | 'user/update'
  | 'whoami/whoami';

/** In the order in which help lists them. */
export const commandNames = [
  'help',
  'whoami',
  'settings',
  'settings language',
  'settings timezone',
  'settings notices',
  'settings quiet',
  'status',
  'steward stop',
  'steward resume',
  'steward confirm',
  'user find',
  'user info',
  'user list',
  'user create',
  'user update',
  'user avatar',
  'user disable',
  'user enable',
  'user suspend',
  'user unsuspend',
  'user logout',
  'user sessions',
  'user session end',
  'user features',
  'user feature on',
  'user feature off',
  'user roles',
  'user role add',
  'user role remove',
  'roles',
  'user trail',
  'room create',
  'room find',
  'room list',
  'room info',
  'room members',
  'room add',
  'room remove',
  'room join',
  'room leave',
  'room update',
  'room owner add',
  'room owner remove',
  'room transfer',
  'room deactivate',
  'room reactivate',
  'room report',
  'im',
  'requests',
  'request info',
  'request feature',
  'request role',
  'approve',
  'reject',
  'ask',
  'answer',
  'withdraw',
  'delegate',
  'delegate accept',
  'delegate end',
  'break-glass',
  'break-glass confirm',
  'break-glass end',
  'break-glass review',
  'confirm',
  'cancel',
  'plans',
  'plan pause',
  'plan resume',
  'plan cancel',
  'presence',
  'presence set',
  'presence watch',
  'presence watches',
  'presence unwatch',
  'presence all',
  'connections',
  'connection info',
  'connection request',
  'connection accept',
  'connection reject',
  'connection remove',
  'audit',
] as const;

export type CommandName = (typeof commandNames)[number];
