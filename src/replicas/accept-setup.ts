import type { Audit } from '../audit/index.ts';
import type { Signals } from '../signals/index.ts';
import { inTurn, type Store } from '../store/index.ts';
import { recordInForce } from './in-force.ts';
import { createReplicaTable } from './replica-table.ts';
import { hashOf, type Setup } from './setup.ts';

type Options = {
  readonly store: Store;
  readonly signals: Pick<Signals, 'send'>;
  readonly audit: Pick<Audit, 'append'>;
};

/** From now on this is the newest: processes that have it work, the others stand aside. Answers with whether such a process is alive. */
export const acceptSetup = (setup: Setup, { store, signals, audit }: Options): Promise<boolean> =>
  inTurn(store, async (transaction) => {
    const table = createReplicaTable({ store, owner: '' });
    await table.keep(setup, { isAccepted: true }, transaction);
    await signals.send('setup', [hashOf(setup)], transaction);
    const inForce = await recordInForce({ table, audit }, transaction);
    return inForce !== undefined && hashOf(inForce) === hashOf(setup);
  });
