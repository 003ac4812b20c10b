import type { Person } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import type { Problem } from '../errors.ts';
import type { CommandName } from '../names.ts';
import type { Decision } from '../policy/index.ts';
import type { Outcome } from './outcome.ts';

type Refusal = {
  readonly command: CommandName;
  readonly by: Person;
  readonly problem: Problem;
  readonly decision: Decision;
  readonly details?: Readonly<Record<string, unknown>>;
};

/** Puts a refusal of the policy on record, with the facts that it was based on. */
export type Refuse = (refusal: Refusal) => Promise<Extract<Outcome, { kind: 'refused' }>>;

export const createRefuse =
  ({ audit }: { readonly audit: Pick<Audit, 'append'> }): Refuse =>
  async ({ command, by, problem, decision, details }) => {
    const { rule, facts } = decision;
    await audit.append({
      type: 'command.refused',
      actor: by,
      details: { command, ...details, rule: rule?.id ?? null, facts },
    });
    return { kind: 'refused', problem };
  };
