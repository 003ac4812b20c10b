import { audit } from './audit/audit.ts';
import { breakGlass } from './break-glass/break-glass.ts';
import { breakGlassConfirm } from './break-glass/break-glass-confirm.ts';
import { breakGlassEnd } from './break-glass/break-glass-end.ts';
import { breakGlassReview } from './break-glass/break-glass-review.ts';
import type { Command } from './command.ts';
import { connectionAccept } from './connection/connection-accept.ts';
import { connectionInfo } from './connection/connection-info.ts';
import { connectionReject } from './connection/connection-reject.ts';
import { connectionRemove } from './connection/connection-remove.ts';
import { connectionRequest } from './connection/connection-request.ts';
import { connections } from './connection/connections.ts';
import { delegate } from './delegation/delegate.ts';
import { delegateAccept } from './delegation/delegate-accept.ts';
import { delegateEnd } from './delegation/delegate-end.ts';
import { help } from './general/help.ts';
import { status } from './general/status.ts';
import { whoami } from './general/whoami.ts';
import { cancel } from './plan/cancel.ts';
import { confirm } from './plan/confirm.ts';
import { planCancel } from './plan/plan-cancel.ts';
import { planPause } from './plan/plan-pause.ts';
import { planResume } from './plan/plan-resume.ts';
import { plans } from './plan/plans.ts';
import { presence } from './presence/presence.ts';
import { presenceAll } from './presence/presence-all.ts';
import { presenceSet } from './presence/presence-set.ts';
import { presenceUnwatch } from './presence/presence-unwatch.ts';
import { presenceWatch } from './presence/presence-watch.ts';
import { presenceWatches } from './presence/presence-watches.ts';
import { answer } from './request/answer.ts';
import { approve } from './request/approve.ts';
import { ask } from './request/ask.ts';
import { reject } from './request/reject.ts';
import { requestFeature } from './request/request-feature.ts';
import { requestInfo } from './request/request-info.ts';
import { requestRole } from './request/request-role.ts';
import { requests } from './request/requests.ts';
import { withdraw } from './request/withdraw.ts';
import { im } from './room/im.ts';
import { roomAdd } from './room/room-add.ts';
import { roomCreate } from './room/room-create.ts';
import { roomDeactivate } from './room/room-deactivate.ts';
import { roomFind } from './room/room-find.ts';
import { roomInfo } from './room/room-info.ts';
import { roomJoin } from './room/room-join.ts';
import { roomLeave } from './room/room-leave.ts';
import { roomList } from './room/room-list.ts';
import { roomMembers } from './room/room-members.ts';
import { roomOwnerAdd } from './room/room-owner-add.ts';
import { roomOwnerRemove } from './room/room-owner-remove.ts';
import { roomReactivate } from './room/room-reactivate.ts';
import { roomRemove } from './room/room-remove.ts';
import { roomReport } from './room/room-report.ts';
import { roomTransfer } from './room/room-transfer.ts';
import { roomUpdate } from './room/room-update.ts';
import { settings } from './settings/settings.ts';
import { settingsLanguage } from './settings/settings-language.ts';
import { settingsNotices } from './settings/settings-notices.ts';
import { settingsQuiet } from './settings/settings-quiet.ts';
import { settingsTimezone } from './settings/settings-timezone.ts';
import { stewardConfirm } from './steward/steward-confirm.ts';
import { stewardResume } from './steward/steward-resume.ts';
import { stewardStop } from './steward/steward-stop.ts';
import { roles } from './user/roles.ts';
import { userAvatar } from './user/user-avatar.ts';
import { userCreate } from './user/user-create.ts';
import { userDisable } from './user/user-disable.ts';
import { userEnable } from './user/user-enable.ts';
import { userFeatureOff } from './user/user-feature-off.ts';
import { userFeatureOn } from './user/user-feature-on.ts';
import { userFeatures } from './user/user-features.ts';
import { userFind } from './user/user-find.ts';
import { userInfo } from './user/user-info.ts';
import { userList } from './user/user-list.ts';
import { userLogout } from './user/user-logout.ts';
import { userRoleAdd } from './user/user-role-add.ts';
import { userRoleRemove } from './user/user-role-remove.ts';
import { userRoles } from './user/user-roles.ts';
import { userSessionEnd } from './user/user-session-end.ts';
import { userSessions } from './user/user-sessions.ts';
import { userSuspend } from './user/user-suspend.ts';
import { userTrail } from './user/user-trail.ts';
import { userUnsuspend } from './user/user-unsuspend.ts';
import { userUpdate } from './user/user-update.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  help,
  whoami,
  settings,
  settingsLanguage,
  settingsTimezone,
  settingsNotices,
  settingsQuiet,
  status,
  stewardStop,
  stewardResume,
  stewardConfirm,
  userFind,
  userInfo,
  userList,
  userCreate,
  userUpdate,
  userAvatar,
  userDisable,
  userEnable,
  userSuspend,
  userUnsuspend,
  userLogout,
  userSessions,
  userSessionEnd,
  userFeatures,
  userFeatureOn,
  userFeatureOff,
  userRoles,
  userRoleAdd,
  userRoleRemove,
  roles,
  userTrail,
  roomCreate,
  roomFind,
  roomList,
  roomInfo,
  roomMembers,
  roomAdd,
  roomRemove,
  roomJoin,
  roomLeave,
  roomUpdate,
  roomOwnerAdd,
  roomOwnerRemove,
  roomTransfer,
  roomDeactivate,
  roomReactivate,
  roomReport,
  im,
  requests,
  requestInfo,
  requestFeature,
  requestRole,
  approve,
  reject,
  ask,
  answer,
  withdraw,
  delegate,
  delegateAccept,
  delegateEnd,
  breakGlass,
  breakGlassConfirm,
  breakGlassEnd,
  breakGlassReview,
  confirm,
  cancel,
  plans,
  planPause,
  planResume,
  planCancel,
  presence,
  presenceSet,
  presenceWatch,
  presenceWatches,
  presenceUnwatch,
  presenceAll,
  connections,
  connectionInfo,
  connectionRequest,
  connectionAccept,
  connectionReject,
  connectionRemove,
  audit,
];

export { allowedCommands } from './allowed-commands.ts';
export {
  type AttachedFile,
  type Call,
  isAmongOthers,
  isFurtherLine,
  isInRoom,
  messageOf,
  NOWHERE,
  type Occasion,
} from './call.ts';
export type {
  Answer,
  Command,
  CommandContext,
  Look,
  Pages,
  Prepared,
  Services,
  Shortcut,
  Sight,
  WantedRequests,
} from './command.ts';
export { type Choosing, type FormChoice, MAX_CHOICES } from './command-form.ts';
export { asDryRun, behindDryRun, isDryRun } from './dry-run-words.ts';
export { briefly, usageLine } from './general/help.ts';
export { readHowTo } from './how-to.ts';
export { actionOf, inWords, keepOf, titleOf, wordsOf } from './in-words.ts';
export { pageOf } from './pages.ts';
export { givenRequest } from './request/request-arg.ts';
export { LONGEST_REASON } from './why-args.ts';
