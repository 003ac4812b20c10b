import type { JobContext } from '../jobs/index.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { PlanRunner } from './runner.ts';
import type { PlanEventType } from './transitions.ts';

type Options = { readonly lifecycle: Pick<Lifecycle, 'tell'>; readonly runner: Pick<PlanRunner, 'run'> };

type Payload = { readonly plan: string };

/** The jobs that move plans on. What has ended or gone on meanwhile is not touched by them. */
export function createPlanJobs({ lifecycle, runner }: Options) {
  const tell =
    (type: PlanEventType) =>
    async ({ plan }: Payload): Promise<undefined> => {
      await lifecycle.tell(plan, { type });
      return undefined;
    };

  return {
    'run-plan': async ({ plan }: Payload, { signal }: JobContext): Promise<undefined> => {
      await runner.run(plan, signal);
      return undefined;
    },
    'tell-plan-is-late': tell('be-late'),
    'start-plan': tell('come-due'),
    'end-confirmation': tell('expire'),
    'remind-of-pause': tell('remind'),
    'end-pause': tell('expire'),
  };
}
