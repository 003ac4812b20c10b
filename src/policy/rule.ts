import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { sha256 } from '../sha256.ts';
import type { ActionKind } from './actions.ts';
import { type ApprovalTerms, type Mistake, readTerms } from './approval-terms.ts';
import { collectFacts } from './collect-facts.ts';
import { faultsOf, PolicyFault } from './policy-fault.ts';
import { linesOfRule } from './rule-lines.ts';

/** A rule of policy.cedar with what its annotations say. Durations are in milliseconds. */
export type Rule = {
  readonly id: string;
  readonly effect: 'permit' | 'forbid';
  /** SHA-256 of the rule's text: an approval is void when it changes. */
  readonly hash: string;
  readonly says: string | undefined;
  readonly who: string | undefined;
  readonly approval: ApprovalTerms | undefined;
  readonly actions: ReadonlySet<string>;
  /** The facts it reads, such as `principal.roles` or `resource.owners`. */
  readonly facts: ReadonlySet<string>;
};

/** Joins the ids of rules that ask for one approval together, so it is in no id. */
export const ID_SEPARATOR = '+';

/** A rule without @id is named after its text, because its place in the file has no meaning. */
export const idFromHash = (hash: string): string => `rule-${hash.slice(0, 8)}`;

/** Reads the rule with this text. Throws PolicyFault, with the line on which the rule begins in the whole policy. */
export function readRule(
  text: string,
  { policyText, actions }: { policyText: string; actions: ReadonlyMap<string, ActionKind> },
): Rule {
  const answer = cedar.policyToJson(text);
  if (answer.type === 'failure') throw new PolicyFault(faultsOf(answer.errors, text));
  const { effect, action, annotations = {}, conditions } = answer.json;
  const hash = sha256(text);
  const fail = ({ message, help }: Mistake) => {
    const [line] = linesOfRule(policyText, text);
    const subject = annotations.id === undefined ? 'a rule without @id' : `rule "${annotations.id}"`;
    return new PolicyFault([
      { message: `${subject}: ${message}`, ...(line ? { line } : {}), ...(help ? { help } : {}) },
    ]);
  };
  const id = annotations.id ?? idFromHash(hash);
  if (id.includes(ID_SEPARATOR)) throw fail({ message: `an @id must not contain "${ID_SEPARATOR}"` });
  return {
    id,
    effect,
    hash,
    says: annotations.says,
    who: annotations.who,
    approval: readTerms(annotations, fail),
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
