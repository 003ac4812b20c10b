import type { Person } from '@finos/symphony-bdk-core';
import type { ActionName } from '../../names.ts';
import type { CommandContext } from '../command.ts';

/** What looking at these people takes besides: of other firms' people the pod shows to Steward what it may not show to everybody. */
export const neededFor = (
  { people }: { readonly people: readonly Person[] },
  { facts }: Pick<CommandContext, 'facts'>,
): ActionName | undefined =>
  people.every(({ id }) => facts.isInternal(id)) ? undefined : 'presence.read.external';
