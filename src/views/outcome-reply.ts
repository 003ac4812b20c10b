import type { Command } from '../commands/index.ts';
import type { Plan } from '../plans/index.ts';
import type { Reply } from '../replies/index.ts';
import { planData, progressOf } from './plan-view.ts';

/** What is said of a plan that has ended: by the template of the command that asked for it, when its changes were tried. */
export function createOutcomeReply(commands: readonly Pick<Command, 'name' | 'reply'>[]) {
  const templates = new Map(commands.map(({ name, reply }) => [name, reply]));

  return (plan: Plan): Reply => {
    const descriptions = plan.steps.map(({ change }) => change.description);
    if (plan.state === 'expired') return { template: 'plan/expired', data: { descriptions } };
    if (plan.state === 'cancelled')
      return plan.steps.every(({ status }) => status === 'waiting')
        ? { template: 'plan/cancelled', data: { descriptions } }
        : { template: 'plan/stopped', data: progressOf(plan) };
    const template = templates.get(plan.command);
    if (template === undefined)
      throw new Error(`The command "${plan.command}" has no template for its plans.`);
    return { template, data: planData(plan) };
  };
}
