import type { Room } from '@finos/symphony-bdk-core';
import { UserError } from '../errors.ts';
import type { ChangeContext } from './change.ts';

/** Throws UserError when the room is deactivated: then neither its members nor its settings can be changed. */
export async function refuseInactive(
  { room }: { readonly room: Room },
  { facts }: Pick<ChangeContext, 'facts'>,
): Promise<void> {
  if (!(await facts.room(room.id)).active) throw new UserError({ code: 'room-inactive', room: room.name });
}
