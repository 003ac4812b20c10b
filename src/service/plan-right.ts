import type { Person } from '@finos/symphony-bdk-core';
import { type Problem, UserError } from '../errors.ts';
import type { CommandName } from '../names.ts';
import type { Plan } from '../plans/index.ts';
import { type Facts, notAllowed, type Policy } from '../policy/index.ts';
import { HARMLESS } from './judge.ts';
import type { Refuse } from './refuse.ts';

type Options = { readonly policy: Pick<Policy, 'decide'>; readonly refuse: Refuse };

type Controlling = {
  readonly command: CommandName;
  readonly principal: Person;
  readonly facts: Facts;
  /** Lets those do it who may for another reason than a rule; a rule that forbids it stays in force. */
  readonly unless?: (() => Promise<boolean>) | undefined;
  /** What whoever may not is told, where no rule says it. */
  readonly otherwise: Problem;
};

/** Throws UserError, and puts it on record, when the policy doesn't let this person control a plan of whoever asked for it. */
export const createRequirePlanRight =
  ({ policy, refuse }: Options) =>
  async (plan: Plan, { command, principal, facts, unless, otherwise }: Controlling): Promise<void> => {
    const resource = { type: 'User', id: plan.requester.id } as const;
    const question = { principal, action: 'plan.control' as const, resource, context: HARMLESS };
    const decision = await policy.decide(question, facts);
    if (decision.outcome === 'allow') return;
    const isForbidden = decision.outcome === 'deny' && decision.rule !== undefined;
    if (!isForbidden && (await unless?.())) return;
    const problem = isForbidden ? notAllowed(decision).problem : otherwise;
    await refuse({ command, by: principal, problem, decision, details: { plan: plan.id } });
    throw new UserError(problem);
  };
