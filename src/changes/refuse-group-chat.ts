import type { Room } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';
import type { ChangeContext } from './change.ts';

/**
 * Throws UserError when it is no room but a group chat: all of its members own it, so there is nobody who decides for it, and it has no
 * settings that can be changed; giving it a name makes it a room (Symphony developer docs, SBE 20.16). Leaving it is everybody's own.
 */
export async function refuseGroupChat(
  { room }: { readonly room: Room },
  { facts }: Pick<ChangeContext, 'facts'>,
): Promise<void> {
  if ((await facts.room(room.id)).groupChat) throw new UserError({ code: 'group-chat', room: room.name });
}
