import { isDeepStrictEqual } from 'node:util';
import type { Clock, Logger } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import type { Leases } from '../leases/index.ts';
import { errorFields } from '../log-fields.ts';
import type { Signals } from '../signals/index.ts';
import { inTurn, type Store } from '../store/index.ts';
import { createAlarm } from '../work/alarm.ts';
import { recordInForce } from './in-force.ts';
import { createReplicaTable } from './replica-table.ts';
import { hashOf, type Setup } from './setup.ts';

/** Whether this process works, or stands aside because others decide by something newer. */
export type Standing = {
  /** Joins the others with the setup as it is now. One that an operator has asked for here and now is the newest, even if it was in use before. */
  join(how?: { readonly isAccepted: boolean }): Promise<void>;
  isAside(): boolean;
  /** Joins, and watches the others from then on. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

type Options = {
  readonly store: Store;
  readonly leases: Pick<Leases, 'leave' | 'resume'>;
  readonly signals: Signals;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly logger: Logger;
  readonly audit: Pick<Audit, 'append'>;
  readonly owner: string;
  /** That of this process, which may change while it runs. */
  readonly setup: () => Setup;
  /** Reads the policy's file again, which others may have done before. */
  readonly reload: () => Promise<unknown>;
};

const EVERY_MS = 2_000;

/**
 * Processes that share a store decide by one policy and one configuration: the newest of which a process is alive. One that has another
 * reads its policy again, and if that doesn't help, it leaves all work to the others, and says so.
 */
export function createSharedStanding(options: Options): Standing {
  const { store, leases, signals, clock, logger, audit, owner, setup, reload } = options;
  const table = createReplicaTable({ store, owner });
  const alarm = createAlarm(clock);
  const stopping = new AbortController();
  let showing: Promise<void> | undefined;
  /** The one by which this process last looked whether it may work. */
  let inForce: Setup | undefined;

  const isAside = () => inForce !== undefined && !isDeepStrictEqual(inForce, setup());

  async function join({ isAccepted } = { isAccepted: false }): Promise<void> {
    inForce = await inTurn(store, async (transaction) => {
      await table.keep(setup(), { isAccepted }, transaction);
      await table.show(setup(), transaction);
      await signals.send('setup', [hashOf(setup())], transaction);
      return recordInForce({ table, audit }, transaction);
    });
    stand();
  }

  async function look(): Promise<void> {
    await table.show(setup());
    const now = await table.inForce();
    if (now === undefined || isDeepStrictEqual(now, inForce)) return;
    inForce = await inTurn(store, (transaction) => recordInForce({ table, audit }, transaction));
    if (isAside() && now.configuration === setup().configuration) await reload();
    if (isAside()) stand();
    // It may have another policy than it has shown.
    else await join();
  }

  let wasAside = false;

  function stand(): void {
    if (isAside() === wasAside) return;
    wasAside = isAside();
    const fields = { own: setup(), inForce };
    if (wasAside) {
      leases.leave();
      logger.error(
        'this process stands aside: others run with a newer policy or configuration. Give it theirs and start it again, or accept its own for all with "steward accept"',
        fields,
      );
    } else {
      leases.resume();
      logger.warn('this process works again: its policy and configuration are in force', fields);
    }
  }

  async function keepShowing(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await alarm.sleep(EVERY_MS, signal);
      if (!signal.aborted)
        await look().catch((error: unknown) =>
          logger.warn('it is not known which policy is in force', errorFields(error)),
        );
    }
  }

  const leave = (): Promise<void> =>
    inTurn(store, async (transaction) => {
      await table.leave(transaction);
      await recordInForce({ table, audit }, transaction);
      await signals.send('setup', [''], transaction);
    });

  signals.on('setup', alarm.ring);

  return {
    join,
    isAside,
    async start() {
      await join();
      showing = keepShowing(stopping.signal);
    },
    async stop() {
      stopping.abort();
      await showing;
      await leave().catch((error: unknown) =>
        logger.warn('others learn only after some seconds that this process has stopped', errorFields(error)),
      );
    },
  };
}
