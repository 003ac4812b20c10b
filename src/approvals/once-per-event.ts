import type { Jobs } from '../jobs/index.ts';
import { inTurn, type Store, type StoreTransaction } from '../store/index.ts';

type Options = { readonly store: Store; readonly jobs: Pick<Jobs, 'wake'> };

/** Does something for an event, in one transaction: the same event again answers with what it did, which `ofEvent` finds. */
export const createOncePerEvent =
  <T>(
    { store, jobs }: Options,
    ofEvent: (transaction: StoreTransaction, event: string) => Promise<T | undefined>,
  ) =>
  async (event: string, work: (transaction: StoreTransaction) => Promise<T>): Promise<T> => {
    const done = await inTurn(
      store,
      async (transaction) => (await ofEvent(transaction, event)) ?? work(transaction),
    );
    jobs.wake();
    return done;
  };
