import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { Logger } from '@finos/symphony-bdk-core';
import { asksApproval } from './demand.ts';
import { contextValues, type Question, type Resource } from './entities.ts';
import type { LoadedPolicy } from './load-policy.ts';
import type { Rule } from './rule.ts';

type Matching = {
  readonly loaded: LoadedPolicy;
  readonly question: Question;
  readonly entities: readonly cedar.EntityJson[];
  readonly logger: Logger;
};

/** The rules that match; undefined when one failed: what cannot be read may be a rule that forbids. */
export function matchRules(matching: Matching) {
  const { loaded, question, logger } = matching;
  const all = askCedar(loaded.name, matching);
  if (all.diagnostics.errors.length > 0) {
    const errors = all.diagnostics.errors.map(({ policyId, error }) => `${policyId}: ${error.message}`);
    logger.error('policy rules failed, so the answer is no', { action: question.action, errors });
    return undefined;
  }
  const reason = rulesOf(all, loaded);
  const forbids = reason.filter(({ effect }) => effect === 'forbid');
  if (forbids.length === 0) return { permits: reason, forbids };
  // Of what is forbidden, Cedar does not say what permits it. That matters only where an approval may lift each forbid.
  if (!forbids.every(asksApproval)) return { permits: [], forbids };
  return { permits: rulesOf(askCedar(loaded.permitsName, matching), loaded), forbids };
}

function askCedar(name: string, { loaded, question, entities }: Matching): cedar.Response {
  const { principal, action, resource, subject, context } = question;
  const answer = cedar.statefulIsAuthorized({
    principal: user(principal.id),
    action: { type: 'Action', id: action },
    resource: resourceUid(resource),
    context: { ...contextValues(context), ...(subject ? { subject: { __entity: user(subject.id) } } : {}) },
    preparsedPolicySetId: name,
    entities: [...entities, ...(loaded.actions.get(action)?.entities ?? [])],
  });
  if (answer.type === 'success') return answer.response;
  throw new Error(`Cedar could not decide: ${answer.errors.map(({ message }) => message).join('; ')}`);
}

/** In the order of their ids: Cedar gives them in none. */
const rulesOf = ({ diagnostics }: cedar.Response, { rules }: LoadedPolicy): Rule[] =>
  diagnostics.reason
    .toSorted()
    .map((id) => rules.get(id))
    .filter((rule) => rule !== undefined);

const user = (id: number) => ({ type: 'User', id: String(id) });

const resourceUid = (resource: Resource) =>
  resource.type === 'Firm' ? { type: 'Firm', id: 'here' } : { type: resource.type, id: String(resource.id) };
