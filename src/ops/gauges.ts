import { Gauge, type Registry } from 'prom-client';

/** How things are at the moment when somebody asks. What isn't known is left out. */
export type Figures = {
  readonly inboxDepth?: number;
  /** Milliseconds since the feed was read, and since the login. */
  readonly feedAge?: number | undefined;
  readonly loginAge?: number | undefined;
  /** Whether all changes are stopped. */
  readonly isStopped?: boolean;
  /** Whether this process leaves all work to others. */
  readonly isAside?: boolean;
  /** `undefined` while the store doesn't answer. */
  readonly store?: StoreFigures | undefined;
};

/** What the store holds; the same for every replica. */
export type StoreFigures = {
  /** Milliseconds that reading all of this took. */
  readonly readFor: number;
  /** Milliseconds that the oldest of each queue waits. */
  readonly oldest: Readonly<Record<string, number>>;
  /** Open requests by how old they are. */
  readonly requests: Readonly<Record<string, number>>;
  readonly overdue: number;
  readonly plans: Readonly<Record<string, number>>;
  readonly recordLines: number;
};

const IN_SECONDS = 1_000;

/** Gauges that are set when somebody asks, all from one look. */
export function createGauges(registry: Registry) {
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const setAll = (each: Gauge, label: string, values: Readonly<Record<string, number>>, divisor = 1) => {
    each.reset();
    for (const [name, value] of Object.entries(values)) each.set({ [label]: name }, value / divisor);
  };
  const setKnown = (each: Gauge, value: number | undefined) =>
    value === undefined ? each.remove() : each.set(value / IN_SECONDS);

  const depth = gauge('steward_inbox_depth', 'Events that wait or are being worked on, in this process.');
  const feedAge = gauge('steward_datafeed_age_seconds', 'Seconds since the datafeed was last read.');
  const loginAge = gauge('steward_login_age_seconds', 'Seconds since Steward logged in.');
  const stopped = gauge(
    'steward_changes_stopped',
    '1 while all changes are stopped (/steward stop), else 0.',
  );
  const aside = gauge(
    'steward_standing_aside',
    '1 while this process leaves all work to others, which run with a newer policy or configuration, else 0.',
  );
  const storeUp = gauge('steward_store_up', '1 when the store answers, else 0.');
  const storeSeconds = gauge(
    'steward_store_seconds',
    'Seconds that reading these figures from the store took.',
  );
  const oldest = gauge(
    'steward_oldest_waiting_seconds',
    'Seconds that the oldest event, message or due job waits.',
    'queue',
  );
  const requests = gauge('steward_requests_open', 'Requests that wait for an approval, by their age.', 'age');
  const overdue = gauge(
    'steward_requests_overdue',
    'Requests that are open although their time to decide has passed.',
  );
  const plans = gauge('steward_plans_open', 'Plans that wait or are being applied, by their state.', 'state');
  const recordLines = gauge('steward_record_lines', 'Lines of the record.');

  return {
    set({
      inboxDepth = 0,
      feedAge: ofFeed,
      loginAge: ofLogin,
      isStopped = false,
      isAside = false,
      store,
    }: Figures): void {
      depth.set(inboxDepth);
      setKnown(feedAge, ofFeed);
      setKnown(loginAge, ofLogin);
      stopped.set(isStopped ? 1 : 0);
      aside.set(isAside ? 1 : 0);
      storeUp.set(store === undefined ? 0 : 1);
      setKnown(storeSeconds, store?.readFor);
      if (store === undefined) return;
      setAll(oldest, 'queue', store.oldest, IN_SECONDS);
      setAll(requests, 'age', store.requests);
      overdue.set(store.overdue);
      setAll(plans, 'state', store.plans);
      recordLines.set(store.recordLines);
    },
  };
}
