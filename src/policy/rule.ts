import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { hashOfRoute, type Route, type Routes } from '../routes/index.ts';
import { sha256 } from '../sha256.ts';
import type { ActionKind } from './actions.ts';
import { type Mistake, readTerms } from './approval-terms.ts';
import { collectFacts } from './collect-facts.ts';
import { faultsOf, PolicyFault } from './policy-fault.ts';
import { linesOfRule } from './rule-lines.ts';

/** A rule of policy.cedar with what its annotations say. */
export type Rule = {
  readonly id: string;
  readonly effect: 'permit' | 'forbid';
  /** SHA-256 of the rule's text and of its route: an approval is void when either changes. */
  readonly hash: string;
  readonly says: string | undefined;
  readonly who: string | undefined;
  /** Whose approval it asks for. */
  readonly approval: Route | undefined;
  readonly actions: ReadonlySet<string>;
  /** The facts it reads, such as `principal.roles` or `resource.owners`. */
  readonly facts: ReadonlySet<string>;
};

/** Joins the ids of rules that ask for one approval together, so it is in no id. */
export const ID_SEPARATOR = '+';

/** A rule without @id is named after its text, because its place in the file has no meaning. */
export const idFromText = (text: string): string => `rule-${sha256(text).slice(0, 8)}`;

type RuleContext = {
  readonly policyText: string;
  readonly actions: ReadonlyMap<string, ActionKind>;
  readonly routes: Routes;
};

/** Reads the rule with this text. Throws PolicyFault, with the line on which the rule begins in the whole policy. */
export function readRule(text: string, { policyText, actions, routes }: RuleContext): Rule {
  const answer = cedar.policyToJson(text);
  if (answer.type === 'failure') throw new PolicyFault(faultsOf(answer.errors, text));
  const { effect, action, annotations = {}, conditions } = answer.json;
  const fail = ({ message, help }: Mistake) => {
    const [line] = linesOfRule(policyText, text);
    const subject = annotations.id === undefined ? 'a rule without @id' : `rule "${annotations.id}"`;
    return new PolicyFault([
      { message: `${subject}: ${message}`, ...(line ? { line } : {}), ...(help ? { help } : {}) },
    ]);
  };
  const id = annotations.id ?? idFromText(text);
  if (id.includes(ID_SEPARATOR)) throw fail({ message: `an @id must not contain "${ID_SEPARATOR}"` });
  const approval = readTerms(annotations, { routes, fail });
  return {
    id,
    effect,
    hash: sha256(approval ? `${text}\n${hashOfRoute(approval)}` : text),
    says: annotations.says,
    who: annotations.who,
    approval,
    actions: actionsIn(action, actions),
    facts: collectFacts(conditions),
  };
}

/** The actions that a rule is about, whether it names them or a group that they are in. */
function actionsIn(scope: cedar.ActionConstraint, actions: ReadonlyMap<string, ActionKind>): Set<string> {
  const named = namedIn(scope)?.map(idOf);
  const isMeant = ({ resourceType, entities }: ActionKind) =>
    resourceType !== '' && (named === undefined || entities.some(({ uid }) => named.includes(idOf(uid))));
  return new Set([...actions].filter(([, kind]) => isMeant(kind)).map(([id]) => id));
}

function namedIn(scope: cedar.ActionConstraint): readonly cedar.EntityUidJson[] | undefined {
  if (scope.op === 'All') return undefined;
  if ('entities' in scope) return scope.entities;
  return 'entity' in scope ? [scope.entity] : [];
}

const idOf = (uid: cedar.EntityUidJson): string => ('__entity' in uid ? uid.__entity.id : uid.id);

/** Who decides; only for a rule that asks. */
export function askedRoute({ id, approval }: Pick<Rule, 'id' | 'approval'>): Route {
  if (approval === undefined) throw new Error(`Rule ${id} asks for no approval.`);
  return approval;
}
