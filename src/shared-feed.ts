import type { SharedFeed } from '@finos/symphony-bdk-core';
import type { Leases } from './leases/index.ts';
import { metaValue, type Store, setMetaValue } from './store/index.ts';

const KEY = 'datafeed';

type Options = { readonly store: Store; readonly leases: Pick<Leases, 'holding'> };

/** All processes of a store read one feed: whoever makes it notes its id, and whoever comes later reads that one. */
export const sharedFeedOf = ({ store, leases }: Options): SharedFeed => ({
  inTurn: (choose, signal) => leases.holding('feed', signal, choose),
  noted: () => metaValue(store, KEY),
  note: (feedId) => setMetaValue(store, KEY, feedId),
});
