import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { errorFields } from '../log-fields.ts';
import { createWatchers } from '../work/watchers.ts';
import type { Lease, Leases } from './lease.ts';

/** `signal` ends when the process stops, or has lost the lease. */
export type LaneTurn = { readonly lane: string; readonly lease: Lease; readonly signal: AbortSignal };

type Options<Row> = {
  readonly leases: Leases;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly logger: Logger;
  /** What the leases of these lanes begin with. */
  readonly kind: string;
  /** Where something waits. */
  readonly waitingLanes: () => Promise<readonly string[]>;
  /** What waits in a lane, in order. */
  readonly waitingIn: (lane: string) => Promise<readonly Row[]>;
  /** Whoever had the lane was killed at it. */
  readonly onTakenOver?: (lane: string) => Promise<void>;
  /** Does one piece of work to its end; early when the signal ends. */
  readonly work: (row: Row, turn: LaneTurn) => Promise<void>;
  /** Resolves when nothing keeps the lane that is not waiting in it any more; nothing when there is nothing. */
  readonly besides?: (lane: string) => Promise<void> | undefined;
  /** Puts down what was done. */
  readonly settle: () => Promise<void>;
  /** Called when a lane isn't busy any more. */
  readonly onRest?: () => void;
};

const LOOK_FOR_OTHERS_MS = 1_000;

/**
 * Lanes of work that several processes share: who has a lane does what waits in it, in order, and gives it back. What a killed process
 * left is found by whoever looks next.
 */
export function createSharedLanes<Row>(options: Options<Row>) {
  const { leases, clock, logger, kind, waitingLanes, waitingIn, onTakenOver, besides, work, settle, onRest } =
    options;
  const { changed, until } = createWatchers();
  /** Those that are worked on here; `true` when something came meanwhile. */
  const busy = new Map<string, boolean>();
  let stopping = new AbortController();
  let looking: Promise<void> | undefined;

  function poke(lane: string): void {
    if (stopping.signal.aborted) return;
    const isBusy = busy.has(lane);
    busy.set(lane, isBusy);
    if (isBusy) changed();
    else void workOff(lane);
  }

  async function workOff(lane: string): Promise<void> {
    try {
      do {
        busy.set(lane, false);
        await claimAndWork(lane);
      } while (busy.get(lane) && !stopping.signal.aborted);
    } catch (error) {
      // It waits as before, and is looked for again.
      logger.warn('work could not be done', { [kind]: lane, ...errorFields(error) });
    } finally {
      busy.delete(lane);
      changed();
      onRest?.();
    }
  }

  async function claimAndWork(lane: string): Promise<void> {
    const key = `${kind}:${lane}`;
    const [lease] = await leases.claim([key]);
    if (lease === undefined) return;
    const turn = { lane, lease, signal: AbortSignal.any([stopping.signal, lease.lost]) };
    try {
      if (lease.isTakenOver) await onTakenOver?.(lane);
      while (!turn.signal.aborted) {
        const rows = await waitingIn(lane);
        const kept = rows.length === 0 ? besides?.(lane) : undefined;
        if (rows.length === 0 && kept === undefined) break;
        for (const row of rows) if (!turn.signal.aborted) await work(row, turn);
        if (kept) await Promise.race([kept, poked(lane, turn.signal)]);
        // Before it is given back: who takes it next must not find it waiting.
        await settle();
      }
    } finally {
      await leases.giveBack([key]);
    }
  }

  async function poked(lane: string, signal: AbortSignal): Promise<void> {
    busy.set(lane, false);
    await until(() => busy.get(lane) === true, signal);
  }

  async function look(): Promise<void> {
    for (const lane of await waitingLanes()) poke(lane);
  }

  async function lookForOthers(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await look().catch((error: unknown) =>
        logger.warn('work could not be looked for', { kind, ...errorFields(error) }),
      );
      await clock.sleep(LOOK_FOR_OTHERS_MS, signal).catch(() => {});
    }
  }

  return {
    /** Something waits in this lane. */
    poke,
    /** Finds where something waits. */
    look,
    start(): void {
      stopping = new AbortController();
      looking = lookForOthers(stopping.signal);
    },
    /** Begins nothing more. Resolves when what runs has ended. */
    async stop(): Promise<void> {
      stopping.abort();
      await looking;
      await until(() => busy.size === 0);
    },
    isBusy: (lane: string): boolean => busy.has(lane),
    depth: (): number => busy.size,
    /** Resolves when at most so many lanes are worked on. */
    downTo: (limit: number): Promise<void> => until(() => busy.size <= limit),
  };
}
