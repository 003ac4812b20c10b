import type { Person } from '@finos/symphony-bdk-core';
import { type Approvals, type Recipients, reasonProblem } from '../approvals/index.ts';
import type { Audit } from '../audit/index.ts';
import { type Problem, UserError } from '../errors.ts';
import type { CommandName } from '../names.ts';
import { deniedProblem, type PlanPreview, type Preview, planHash } from '../plans/index.ts';
import type { Facts } from '../policy/index.ts';
import type { DryRun } from '../views/dry-run-view.ts';

type Question = {
  readonly command: CommandName;
  readonly requester: Person;
  readonly reason: string | undefined;
  readonly ticket: string | undefined;
  readonly preview: Preview;
  readonly facts: Facts;
};

type Approval = NonNullable<DryRun['plans'][number]['approval']>;

export type DryRunner = (question: Question) => Promise<DryRun>;

type Options = {
  readonly audit: Pick<Audit, 'append'>;
  readonly approvals: Pick<Approvals, 'findOpen'>;
  readonly recipients: Pick<Recipients, 'people'>;
};

/** Tells what a command would do, and who would have to approve it. Stores nothing but a line of the record. */
export function createDryRun({ audit, approvals, recipients }: Options): DryRunner {
  async function approvalOf(plan: PlanPreview, question: Question): Promise<Approval | undefined> {
    const route = plan.rule.approval;
    if (plan.next !== 'approve' || route === undefined) return undefined;
    const problem = await askingProblem(plan, question);
    try {
      const { requester, facts } = question;
      const changes = plan.changes.map(({ change }) => change);
      return { parts: await recipients.people({ changes, requester, route, facts }), problem };
    } catch (error) {
      if (error instanceof UserError) return { parts: [], problem: problem ?? error.problem };
      throw error;
    }
  }

  /** Why nobody would be asked, whoever there is. */
  async function askingProblem(
    { rule, changes }: PlanPreview,
    { requester, reason, ticket }: Question,
  ): Promise<Problem | undefined> {
    const problem = rule.approval && reasonProblem(rule.approval, { reason, ticket });
    if (problem) return problem;
    const hash = planHash(changes.map(({ change: { kind, params } }) => ({ kind, params })));
    const open = await approvals.findOpen(requester.id, hash);
    return open && { code: 'already-asked', id: open.id };
  }

  return async (question) => {
    const { command, requester, preview } = question;
    const plans: DryRun['plans'][number][] = [];
    for (const plan of preview.plans) plans.push({ ...plan, approval: await approvalOf(plan, question) });
    const changes = [...preview.plans.flatMap((plan) => plan.changes), ...preview.denied].map(
      ({ change }) => change,
    );
    await audit.append({
      type: 'command.previewed',
      actor: requester,
      details: { command, changes: changes.map(({ kind, recorded }) => ({ kind, params: recorded })) },
    });
    const denied = preview.denied.map((each) => ({
      kind: each.change.kind,
      description: each.change.description,
      problem: deniedProblem(each),
    }));
    return { plans, denied };
  };
}
