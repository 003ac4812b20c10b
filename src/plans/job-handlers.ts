import type { Clock, Logger } from '@finos/symphony-bdk-core';
import type { JobContext } from '../jobs/index.ts';
import { EffectsStopped } from './effects.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { PlanRunner } from './runner.ts';
import type { PlanEventType } from './transitions.ts';

type Options = {
  readonly lifecycle: Pick<Lifecycle, 'tell'>;
  readonly runner: Pick<PlanRunner, 'run'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly logger: Logger;
};

type Payload = { readonly plan: string };

// How soon plans go on once changes are resumed.
const LOOK_AGAIN_AFTER_MS = 2_000;

/** The jobs that move plans on. What has ended or gone on meanwhile is not touched by them. */
export function createPlanJobs({ lifecycle, runner, clock, logger }: Options) {
  const tell =
    (type: PlanEventType) =>
    async ({ plan }: Payload): Promise<undefined> => {
      await lifecycle.tell(plan, { type });
      return undefined;
    };

  return {
    'run-plan': async ({ plan }: Payload, { signal }: JobContext): Promise<number | undefined> => {
      try {
        await runner.run(plan, signal);
        return undefined;
      } catch (error) {
        if (!(error instanceof EffectsStopped)) throw error;
        logger.debug('changes are stopped, so a plan waits', { plan });
        return clock.now() + LOOK_AGAIN_AFTER_MS;
      }
    },
    'tell-plan-is-late': tell('be-late'),
    'start-plan': tell('come-due'),
    'end-confirmation': tell('expire'),
    'remind-of-pause': tell('remind'),
    'end-pause': tell('expire'),
  };
}
