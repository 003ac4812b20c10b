import { type Clock, type Logger, PodError } from '@finos/symphony-bdk-core';
import type { Execute, Execution } from './execute.ts';
import type { Outcome } from './outcome.ts';

/** Hears what came of each command, and after how many milliseconds. */
type CountCommand = (command: string, outcome: string, milliseconds: number) => void;

type Options = {
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly logger: Logger;
  readonly count: CountCommand;
};

/** Runs commands, with a line in the log and a count for each: ids only, never what was typed. */
export const observeCommands =
  (execute: Execute, { clock, logger, count }: Options): Execute =>
  async (execution) => {
    const started = clock.monotonic();
    const report = (outcome: string, more: Record<string, unknown>) => {
      const ms = Math.round(clock.monotonic() - started);
      count(execution.command.name, outcome, ms);
      logger.info('command', { ...idsOf(execution), outcome, ...more, ms });
    };
    try {
      const outcome = await execute(execution);
      report(outcome.kind, detailsOf(outcome));
      return outcome;
    } catch (error) {
      // The inbox says why, and tries again what may pass.
      report('failed', error instanceof PodError ? { status: error.status, traceId: error.traceId } : {});
      throw error;
    }
  };

const idsOf = ({ command, principal, occasion }: Execution) => ({
  event: occasion.key,
  command: command.name,
  person: principal.id,
  stream: occasion.stream?.streamId,
});

function detailsOf(outcome: Outcome): Record<string, unknown> {
  switch (outcome.kind) {
    case 'refused':
    case 'ask':
      return { problem: outcome.problem.code };
    case 'plans':
      return { plans: outcome.plans.map(({ id }) => id) };
    case 'accepted':
      return { plans: [outcome.plan.id] };
    case 'answer':
    case 'preview':
      return {};
  }
}
