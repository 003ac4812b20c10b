import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

/** What Steward counts, in the Prometheus text format. */
export function createMetrics(live: { inboxDepth: () => number; openRequests: () => Promise<number> }) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const events = new Counter({
    name: 'steward_events_total',
    help: 'Events of the datafeed that were handled (done) or set aside (dead).',
    labelNames: ['type', 'result'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'steward_event_seconds',
    help: 'Seconds from the receipt of an event to its end.',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
    registers: [registry],
  });
  new Gauge({
    name: 'steward_inbox_depth',
    help: 'Events that wait or are being worked on.',
    registers: [registry],
    collect() {
      this.set(live.inboxDepth());
    },
  });
  new Gauge({
    name: 'steward_requests_open',
    help: 'Requests that wait for an approval.',
    registers: [registry],
    async collect() {
      this.set(await live.openRequests());
    },
  });
  return {
    observe(result: 'done' | 'dead', type: string, milliseconds: number): void {
      events.inc({ type, result });
      seconds.observe(milliseconds / 1000);
    },
    text: (): Promise<string> => registry.metrics(),
    contentType: registry.contentType,
  };
}
