import type { Clock, Logger } from '@finos/symphony-bdk-core';
import { identityOf } from './file-identity.ts';
import { setMetaValue } from './meta.ts';
import type { Store } from './open-store.ts';
import { fileOf, isFile, shownUrl, storeFileIsThere } from './store-url.ts';

/** `replaced`: what is written is lost, because the file was deleted, emptied or exchanged behind Steward's back. */
type StoreState = 'up' | 'down' | 'replaced';

type Options = {
  readonly store: Store;
  readonly url: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Pick<Logger, 'error'>;
};

/** Looks whether the store takes what is written, and is the one that was opened. */
export function createStoreHealth({ store, url, clock, logger }: Options) {
  const opened = identityOfStore(url);
  let isReplaced = false;
  return async (): Promise<StoreState> => {
    if (identityOfStore(url) !== opened) {
      if (!isReplaced)
        logger.error('the file of the store is gone or another one: what is written is lost', {
          store: shownUrl(url),
        });
      isReplaced = true;
      return 'replaced';
    }
    return setMetaValue(store, 'heartbeat', String(clock.now())).then(
      () => 'up',
      () => 'down',
    );
  };
}

/** A file that was emptied is none of a store. */
const identityOfStore = (url: string): string | undefined =>
  isFile(url) && storeFileIsThere(url) ? identityOf(fileOf(url)) : undefined;
