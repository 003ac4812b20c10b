import type { Room } from '@finos/symphony-bdk-core';
import type { Problem } from '../errors.ts';
import type { Facts } from '../policy/index.ts';

/** What is said in the place of who may: nobody looks after a group chat, so there is nobody to ask. */
export async function groupChatProblem(room: Room | undefined, facts: Facts): Promise<Problem | undefined> {
  if (room === undefined || !(await facts.room(room.id)).groupChat) return undefined;
  return { code: 'group-chat', room: room.name };
}
