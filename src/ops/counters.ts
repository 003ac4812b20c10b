import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

// From a look into memory to a pod that takes its time.
const QUICK = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30];
/** How long people take to decide: from a minute to the month after which a request expires. */
const FOR_PEOPLE = [60, 600, 3_600, 14_400, 86_400, 259_200, 604_800, 2_592_000];

/** What is counted as it happens. */
export function createCounters(registry: Registry, { version }: { readonly version: string }) {
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name, help, labelNames: [...labelNames], registers: [registry] });
  const histogram = <Label extends string>(
    name: string,
    help: string,
    buckets: readonly number[],
    labelNames: readonly Label[] = [],
  ) =>
    new Histogram({ name, help, buckets: [...buckets], labelNames: [...labelNames], registers: [registry] });

  new Gauge({
    name: 'steward_build_info',
    help: 'Always 1; the labels say which Steward this is.',
    labelNames: ['version', 'node'],
    registers: [registry],
  }).set({ version, node: process.versions.node }, 1);

  const events = counter(
    'steward_events_total',
    'Events of the datafeed that were handled (done) or set aside (dead).',
    ['type', 'result'],
  );
  const eventSeconds = histogram(
    'steward_event_seconds',
    'Seconds from the receipt of an event to its end.',
    QUICK,
  );
  const commands = counter('steward_commands_total', 'Commands by name, and what came of them.', [
    'command',
    'outcome',
  ]);
  const commandSeconds = histogram(
    'steward_command_seconds',
    'Seconds that a command took, without what it left to jobs.',
    QUICK,
  );
  const policyDecisions = counter('steward_policy_decisions_total', 'Answers of the policy.', ['outcome']);
  const policySeconds = histogram(
    'steward_policy_decision_seconds',
    'Seconds that an answer of the policy took, with the facts that it read from the pod.',
    QUICK,
  );
  const decisions = counter('steward_decisions_total', 'Decisions of approvers, and what came of them.', [
    'verdict',
    'outcome',
  ]);
  const decisionSeconds = histogram(
    'steward_decision_seconds',
    'Seconds from a request to its approval or rejection.',
    FOR_PEOPLE,
    ['outcome'],
  );
  const calls = counter(
    'steward_pod_calls_total',
    'Calls of pod, agent and key manager by what they answered; 0 is no answer.',
    ['method', 'path', 'status'],
  );
  const callSeconds = histogram(
    'steward_pod_call_seconds',
    'Seconds that a call took; a read of the datafeed waits up to 30 seconds for something to happen.',
    QUICK,
    ['method', 'path'],
  );
  const retries = counter('steward_pod_retries_total', 'Calls that failed and were sent again.', [
    'method',
    'path',
  ]);
  const throttled = counter(
    'steward_pod_throttled_total',
    'Answers of the pod that it is asked too much (429).',
    [],
  );

  return {
    events,
    eventSeconds,
    commands,
    commandSeconds,
    policyDecisions,
    policySeconds,
    decisions,
    decisionSeconds,
    calls,
    callSeconds,
    retries,
    throttled,
  };
}
