import type { ArgumentScope } from '@finos/symphony-bdk-core';
import type { Call, Command, Services } from '../commands/index.ts';
import type { Facts } from '../policy/index.ts';

/** What reading the arguments of a command may look at, for whoever asks. */
export type ScopeOf = (command: Command, call: Call, facts: Facts) => Promise<ArgumentScope>;

type Options = {
  readonly services: Pick<Services, 'directoryFor' | 'directoryInRoom' | 'clock' | 'settings'>;
  /** In which days are meant by whoever has chosen no time zone, an IANA name. */
  readonly timeZone: string;
};

export const createScopeOf =
  ({ services, timeZone }: Options): ScopeOf =>
  async ({ sight }, call, facts) => ({
    initiator: call.principal,
    stream: call.occasion.stream,
    directory: services.directoryFor(call, facts, sight),
    directoryIn: (room) => services.directoryInRoom(room, { call, facts, sight }),
    now: services.clock.now,
    timeZone: (await services.settings.settingsOf(call.principal.id)).timeZone ?? timeZone,
  });
