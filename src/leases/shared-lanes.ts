import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { errorFields } from '../log-fields.ts';
import { LEFT_TO_THE_SENDER_MS, type Signals, type Topic } from '../signals/index.ts';
import { createAlarm } from '../work/alarm.ts';
import { soon } from '../work/soon.ts';
import { createWatchers } from '../work/watchers.ts';
import { createEarlyClaims } from './early-claims.ts';
import type { IsFree, Lease, Leases } from './lease.ts';

/** `signal` ends when the process stops, has lost the lease, or has to leave the work to others. */
export type LaneTurn = {
  readonly lane: string;
  readonly lease: Lease;
  readonly signal: AbortSignal;
  /** Another process had the lane and never gave it back, or has it now. */
  readonly isElsewhere: () => boolean;
};

type Options<Row> = {
  readonly leases: Leases;
  readonly signals: Signals;
  /** What processes tell each other when they put something in. */
  readonly topic: Topic;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly logger: Logger;
  /** What the leases of these lanes begin with. */
  readonly kind: string;
  /** Where something waits that may be claimed. */
  readonly waitingLanes: (isFree: IsFree) => Promise<readonly string[]>;
  /** What waits in a lane, in order. */
  readonly waitingIn: (lane: string) => Promise<readonly Row[]>;
  /** Whoever had the lane was killed at it, or right before. */
  readonly onTakenOver?: (lane: string) => Promise<void>;
  /** Does one piece of work to its end; early when the signal ends. */
  readonly work: (row: Row, turn: LaneTurn) => Promise<void>;
  /** What is worked on beside the lane, which stays here until that has ended. */
  readonly besides?: (lane: string) => Besides<Row> | undefined;
  /** Puts down what was done; answers whether the store took it. */
  readonly settle: () => Promise<boolean>;
  /** Called when a lane isn't busy any more. */
  readonly onRest?: () => void;
};

type Besides<Row> = {
  readonly has: (row: Row) => boolean;
  readonly ended: () => Promise<void>;
  /** Ends it at the next step; resolves then. */
  readonly leave: () => Promise<void>;
};

const SETTLE_AGAIN_AFTER_MS = 1_000;

/**
 * Lanes of work that several processes share: who has a lane does what waits in it, in order, and gives it back once the store knows
 * what was done. What a killed process left is found by whoever looks next.
 */
export function createSharedLanes<Row>(options: Options<Row>) {
  const { leases, signals, topic, clock, logger, kind, waitingIn, onTakenOver, besides, work } = options;
  const { changed, until } = createWatchers();
  /** Those that are worked on here; `true` when something came meanwhile. */
  const busy = new Map<string, boolean>();
  let stopping = new AbortController();
  let looking: Promise<void> | undefined;
  const keyOf = (lane: string): string => `${kind}:${lane}`;
  const early = createEarlyClaims({ leases, keyOf, isBusy: (lane) => busy.has(lane), poke });
  const alarm = createAlarm(clock);

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
      options.onRest?.();
    }
  }

  async function claimAndWork(lane: string): Promise<void> {
    const lease = (await early.take(lane)) ?? (await early.claim(lane));
    if (lease === undefined) return;
    let isClean = false;
    try {
      const signal = AbortSignal.any([stopping.signal, lease.lost, leases.working()]);
      const turn = { lane, lease, signal, isElsewhere: () => isElsewhere(lease, leases) };
      isClean = await leases.under(lease, () => workThrough(turn));
    } finally {
      await besides?.(lane)?.leave();
      // Who takes it next must not take for fresh what may have been done.
      await (isClean ? leases.giveBack([lease.key]) : leases.abandon([lease.key]));
    }
  }

  /** Answers whether nothing is left that was begun. */
  async function workThrough(turn: LaneTurn): Promise<boolean> {
    const { lane, lease, signal } = turn;
    let isBegun = lease.isTakenOver;
    if (lease.isTakenOver) await onTakenOver?.(lane);
    for (;;) {
      busy.set(lane, false);
      // In this order: what ends meanwhile is either put down before the rows are read, or known as being worked on.
      const kept = besides?.(lane);
      if ((isBegun || kept !== undefined) && !(await settled(signal, options))) return false;
      const rows = (await waitingIn(lane)).filter((row) => kept?.has(row) !== true);
      if (rows.length === 0 && kept === undefined) return true;
      if (signal.aborted) return !isBegun;
      isBegun = true;
      for (const row of rows) {
        leases.lapse();
        if (!signal.aborted) await work(row, turn);
      }
      if (rows.length === 0)
        await Promise.race([kept?.ended(), until(() => busy.get(lane) === true, signal)]);
    }
  }

  async function look(): Promise<void> {
    if (leases.working().aborted) return;
    const isFree: IsFree = (column) => leases.isFree(`${kind}:`, column);
    for (const lane of await options.waitingLanes(isFree)) poke(lane);
  }

  async function lookForOthers(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await look().catch((error: unknown) =>
        logger.warn('work could not be looked for', { kind, ...errorFields(error) }),
      );
      await alarm.sleep(signals.lookEveryMs, signal);
    }
  }

  const lookSoon = soon(LEFT_TO_THE_SENDER_MS, clock, alarm.ring);
  signals.on(topic, (lane) => {
    if (lane !== undefined && busy.has(lane)) poke(lane);
    else lookSoon();
  });

  return {
    /** Something waits in this lane. */
    poke,
    /** Claims lanes while something is put into them, and they are poked. */
    claiming: (lanes: readonly string[], putIn: () => Promise<void>): Promise<void> =>
      stopping.signal.aborted ? putIn() : early.claiming(lanes, putIn),
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

function isElsewhere({ isTakenOver, lost }: Lease, leases: Pick<Leases, 'lapse'>): boolean {
  leases.lapse();
  return isTakenOver || lost.aborted;
}

/** What the store doesn't take keeps the lane here, until it does. */
async function settled(
  signal: AbortSignal,
  { settle, clock }: Pick<Options<never>, 'settle' | 'clock'>,
): Promise<boolean> {
  while (!(await settle())) {
    if (signal.aborted) return false;
    await clock.sleep(SETTLE_AGAIN_AFTER_MS, signal).catch(() => {});
  }
  return true;
}
