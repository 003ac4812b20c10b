import type { Clock, SymphonyBdk } from '@finos/symphony-bdk-core';
import type { Metrics } from './ops/index.ts';
import type { Standing } from './replicas/index.ts';
import type { Store } from './store/index.ts';
import { storeFigures } from './store-figures.ts';
import type { Core } from './wire-core.ts';

/** What there is of a Steward that starts: one part after the other. */
export type SoFar = {
  store?: Store;
  storeState?: () => Promise<string>;
  bdk?: Pick<SymphonyBdk, 'auth' | 'datafeed'>;
  running?: Pick<Core, 'inbox' | 'effects'> & Pick<Standing, 'isAside'>;
};

type Options = {
  readonly soFar: SoFar;
  readonly metrics: Metrics;
  readonly clock: Pick<Clock, 'now' | 'monotonic'>;
};

const NOT_READ = { status: 'stopped', failures: 0 } as const;

/** What the pages for operators show; what isn't there yet is down. */
export function shownToOperators({ soFar, metrics, clock }: Options) {
  const figures = async () => ({
    inboxDepth: soFar.running?.inbox.depth() ?? 0,
    isStopped: (await soFar.running?.effects.stoppedBy().catch(() => undefined)) !== undefined,
    isAside: soFar.running?.isAside() === true,
    feedAge: soFar.bdk?.datafeed.state.sinceLastRead,
    loginAge: soFar.bdk?.auth.sessionAge(),
    store: soFar.store && (await storeFigures(soFar.store, clock).catch(() => undefined)),
  });
  return {
    metrics: { ...metrics, text: async () => metrics.text(await figures()) },
    datafeed: () => soFar.bdk?.datafeed.state ?? NOT_READ,
    storeState: async () => (await soFar.storeState?.()) ?? 'down',
    isAside: () => soFar.running?.isAside() === true,
  };
}
