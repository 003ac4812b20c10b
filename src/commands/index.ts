import { approve } from './approve.ts';
import { audit } from './audit.ts';
import type { Command } from './command.ts';
import { connectionAccept } from './connection-accept.ts';
import { connectionInfo } from './connection-info.ts';
import { connectionReject } from './connection-reject.ts';
import { connectionRemove } from './connection-remove.ts';
import { connectionRequest } from './connection-request.ts';
import { connections } from './connections.ts';
import { help } from './help.ts';
import { im } from './im.ts';
import { presence } from './presence.ts';
import { presenceAll } from './presence-all.ts';
import { presenceSet } from './presence-set.ts';
import { presenceUnwatch } from './presence-unwatch.ts';
import { presenceWatch } from './presence-watch.ts';
import { presenceWatches } from './presence-watches.ts';
import { reject } from './reject.ts';
import { requests } from './requests.ts';
import { roles } from './roles.ts';
import { roomAdd } from './room-add.ts';
import { roomCreate } from './room-create.ts';
import { roomDeactivate } from './room-deactivate.ts';
import { roomFind } from './room-find.ts';
import { roomInfo } from './room-info.ts';
import { roomJoin } from './room-join.ts';
import { roomLeave } from './room-leave.ts';
import { roomList } from './room-list.ts';
import { roomMembers } from './room-members.ts';
import { roomOwnerAdd } from './room-owner-add.ts';
import { roomOwnerRemove } from './room-owner-remove.ts';
import { roomReactivate } from './room-reactivate.ts';
import { roomRemove } from './room-remove.ts';
import { roomReport } from './room-report.ts';
import { roomTransfer } from './room-transfer.ts';
import { roomUpdate } from './room-update.ts';
import { status } from './status.ts';
import { userCreate } from './user-create.ts';
import { userDisable } from './user-disable.ts';
import { userEnable } from './user-enable.ts';
import { userFeatureOff } from './user-feature-off.ts';
import { userFeatureOn } from './user-feature-on.ts';
import { userFeatures } from './user-features.ts';
import { userFind } from './user-find.ts';
import { userInfo } from './user-info.ts';
import { userList } from './user-list.ts';
import { userLogout } from './user-logout.ts';
import { userRoleAdd } from './user-role-add.ts';
import { userRoleRemove } from './user-role-remove.ts';
import { userRoles } from './user-roles.ts';
import { userSuspend } from './user-suspend.ts';
import { userTrail } from './user-trail.ts';
import { userUnsuspend } from './user-unsuspend.ts';
import { userUpdate } from './user-update.ts';
import { whoami } from './whoami.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  help,
  whoami,
  status,
  userFind,
  userInfo,
  userList,
  userCreate,
  userUpdate,
  userDisable,
  userEnable,
  userSuspend,
  userUnsuspend,
  userLogout,
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
  approve,
  reject,
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

export { type Call, isInRoom, type Occasion } from './call.ts';
export type { Acted, Answer, Command, CommandContext, Pages, Prepared, Services, Sight } from './command.ts';
export { briefly, usageLine } from './help.ts';
