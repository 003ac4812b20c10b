import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { createSharedLanes, type LaneTurn, type Leases } from '../leases/index.ts';
import type { Waiting } from './attempts.ts';
import type { createFinisher } from './finisher.ts';
import type { createInboxRows, PendingRow } from './inbox-rows.ts';
import type { createLateEvents } from './late-events.ts';

type LateEvents = ReturnType<typeof createLateEvents<Waiting>>;

type Options = {
  readonly rows: ReturnType<typeof createInboxRows>;
  readonly finisher: ReturnType<typeof createFinisher>;
  readonly late: Pick<LateEvents, 'has' | 'noneIn'>;
  readonly leases: Leases;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly work: (row: PendingRow, turn: LaneTurn) => Promise<void>;
};

/** The conversations of several processes: who has one handles what waits in it, the oldest first, whoever received it. */
export const createSharedConversations = ({ rows, finisher, late, leases, clock, logger, work }: Options) =>
  createSharedLanes({
    leases,
    clock,
    logger,
    kind: 'conversation',
    waitingLanes: rows.pendingConversations,
    // What keeps failing is tried again beside what came later, and keeps the conversation here.
    waitingIn: async (conversation) =>
      (await rows.pendingIn(conversation)).filter((row) => !late.has(({ seq }) => seq === row.seq)),
    besides: late.noneIn,
    onTakenOver: rows.countAttemptIn,
    work,
    settle: finisher.flush,
  });
