import type { Person } from '@finos/symphony-bdk-core';
import type { Recipients } from '../approvals/index.ts';
import type { Audit } from '../audit/index.ts';
import { UserError } from '../errors.ts';
import type { CommandName } from '../names.ts';
import { deniedProblem, type PlanPreview, type Preview } from '../plans/index.ts';
import type { Facts } from '../policy/index.ts';
import type { DryRun } from '../views/dry-run-view.ts';

type Question = {
  readonly command: CommandName;
  readonly requester: Person;
  readonly preview: Preview;
  readonly facts: Facts;
};

export type DryRunner = (question: Question) => Promise<DryRun>;

type Options = {
  readonly audit: Pick<Audit, 'append'>;
  readonly recipients: Pick<Recipients, 'people'>;
};

/** Tells what a command would do, and who would have to approve it. Stores nothing but a line of the record. */
export function createDryRun({ audit, recipients }: Options): DryRunner {
  async function approvalOf(plan: PlanPreview, { requester, facts }: Question) {
    const terms = plan.rule.approval;
    if (plan.next !== 'approve' || terms === undefined) return undefined;
    try {
      const changes = plan.changes.map(({ change }) => change);
      return { people: await recipients.people({ changes, requester, terms, facts }), problem: undefined };
    } catch (error) {
      if (error instanceof UserError) return { people: [], problem: error.problem };
      throw error;
    }
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
      description: each.change.description,
      problem: deniedProblem(each),
    }));
    return { plans, denied };
  };
}
