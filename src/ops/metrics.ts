import { collectDefaultMetrics, Registry } from 'prom-client';
import { createCounters } from './counters.ts';
import { createGauges, type Figures } from './gauges.ts';

export type Metrics = ReturnType<typeof createMetrics>;

type Call = { readonly method: string; readonly path: string; readonly status: number };

const IN_SECONDS = 1_000;
/** What Steward counts, in the Prometheus text format. What is counted for every command has to be cheap. */
export function createMetrics({ version }: { readonly version: string }) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauges = createGauges(registry);
  const counters = createCounters(registry, { version });

  return {
    event(result: 'done' | 'dead', type: string, milliseconds: number): void {
      counters.events.inc({ type, result });
      counters.eventSeconds.observe(milliseconds / IN_SECONDS);
    },
    command(command: string, outcome: string, milliseconds: number): void {
      counters.commands.inc({ command, outcome });
      counters.commandSeconds.observe(milliseconds / IN_SECONDS);
    },
    policyDecision(outcome: string, milliseconds: number): void {
      counters.policyDecisions.inc({ outcome });
      counters.policySeconds.observe(milliseconds / IN_SECONDS);
    },
    /** `age` of the request, when it was decided. */
    decision({
      verdict,
      outcome,
      age,
    }: {
      verdict: string;
      outcome: string;
      age?: number | undefined;
    }): void {
      counters.decisions.inc({ verdict, outcome });
      if (age !== undefined) counters.decisionSeconds.observe({ outcome }, age / IN_SECONDS);
    },
    pod: {
      called({ method, path, status, milliseconds }: Call & { readonly milliseconds: number }): void {
        counters.calls.inc({ method, path, status });
        counters.callSeconds.observe({ method, path }, milliseconds / IN_SECONDS);
        if (status === 429) counters.throttled.inc();
      },
      repeated({ method, path }: Call): void {
        counters.retries.inc({ method, path });
      },
    },
    async text(figures: Figures): Promise<string> {
      gauges.set(figures);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
