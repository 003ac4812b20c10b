import type { Person } from '@finos/symphony-bdk-core';
import type { Command } from '../commands/index.ts';
import type { ActionName } from '../names.ts';

type Known = { readonly bot: Person; readonly initiator: Person };

// For oneself there is another command, or no sense in it.
const FOR_OTHERS: ReadonlySet<ActionName> = new Set([
  'im.create',
  'room.member.add',
  'room.member.remove',
  'room.transfer',
  'connection.request',
  'connection.accept',
  'connection.reject',
  'connection.remove',
]);

/** Whom a picker offers: nobody changes Steward, and few things are done to oneself. */
export const candidatesFor = (
  { kind, action }: Pick<Command, 'kind' | 'action'>,
  candidates: readonly Person[],
  { bot, initiator }: Known,
): readonly Person[] =>
  candidates.filter(
    ({ id }) => !(kind === 'plan' && id === bot.id) && !(FOR_OTHERS.has(action) && id === initiator.id),
  );
