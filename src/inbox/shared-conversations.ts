import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { createSharedLanes, type LaneTurn, type Leases } from '../leases/index.ts';
import type { Signals } from '../signals/index.ts';
import type { Waiting } from './attempts.ts';
import type { createFinisher } from './finisher.ts';
import type { createInboxRows, PendingRow } from './inbox-rows.ts';
import type { createLateEvents } from './late-events.ts';

type LateEvents = ReturnType<typeof createLateEvents<Waiting>>;

type Options = {
  readonly rows: ReturnType<typeof createInboxRows>;
  readonly finisher: ReturnType<typeof createFinisher>;
  readonly late: Pick<LateEvents, 'in' | 'leave'>;
  readonly leases: Leases;
  readonly signals: Signals;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly work: (row: PendingRow, turn: LaneTurn) => Promise<void>;
};

/** The conversations of several processes: who has one handles what waits in it, the oldest first, whoever received it. */
export const createSharedConversations = ({ rows, finisher, late, work, ...sharing }: Options) =>
  createSharedLanes({
    ...sharing,
    topic: 'inbox',
    kind: 'conversation',
    waitingLanes: rows.pendingConversations,
    waitingIn: rows.pendingIn,
    // What keeps failing is tried again beside what came later, and keeps the conversation here.
    besides(conversation) {
      const failing = late.in(conversation);
      return (
        failing && {
          has: (row) => failing.events.some(({ seq }) => seq === row.seq),
          ended: failing.ended,
          leave: () => late.leave(conversation),
        }
      );
    },
    async onTakenOver(conversation) {
      // Of the time before this process lost it.
      await late.leave(conversation);
      await rows.countAttemptIn(conversation);
    },
    work,
    settle: finisher.flush,
  });
