import { approve } from './approve.ts';
import { audit } from './audit.ts';
import type { Command } from './command.ts';
import { connectionAccept } from './connection-accept.ts';
import { connectionReject } from './connection-reject.ts';
import { connectionRemove } from './connection-remove.ts';
import { connections } from './connections.ts';
import { help } from './help.ts';
import { presence } from './presence.ts';
import { presenceSet } from './presence-set.ts';
import { reject } from './reject.ts';
import { requests } from './requests.ts';
import { roomAdd } from './room-add.ts';
import { roomCreate } from './room-create.ts';
import { roomInfo } from './room-info.ts';
import { roomMembers } from './room-members.ts';
import { roomRemove } from './room-remove.ts';
import { whoami } from './whoami.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  help,
  whoami,
  roomCreate,
  roomInfo,
  roomMembers,
  roomAdd,
  roomRemove,
  requests,
  approve,
  reject,
  presence,
  presenceSet,
  connections,
  connectionAccept,
  connectionReject,
  connectionRemove,
  audit,
];

export type { Answer, Command, CommandContext, Pages, Services, Sight } from './command.ts';
export { isInRoom, occasionOf, personOf, placeOf, type Turn } from './turn.ts';
