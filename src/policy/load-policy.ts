import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { sha256 } from '../sha256.ts';
import { type ApprovalTerms, type Mistake, readTerms } from './approval-terms.ts';
import { faultsOf, PolicyFault } from './policy-fault.ts';

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

/** A policy that is loaded, valid and ready to decide. */
export type LoadedPolicy = {
  /** The name under which Cedar holds the parsed rules. */
  readonly name: string;
  readonly hash: string;
  readonly rules: ReadonlyMap<string, Rule>;
  /** The facts that the rules for each action read. */
  readonly facts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly actions: ReadonlyMap<string, ActionKind>;
};

type ActionKind = {
  /** The type of thing that it is done to. */
  readonly resourceType: string;
  /** The action and the groups that it is in: without them, no rule about a group would ever match. */
  readonly entities: readonly cedar.EntityJson[];
};

/** Parses and validates policy text against the schema text. Throws PolicyFault, which lists every mistake with its line. */
export function loadPolicy(policyText: string, schemaText: string): LoadedPolicy {
  const parsed = cedar.checkParsePolicySet({ staticPolicies: policyText });
  if (parsed.type === 'failure') throw new PolicyFault(faultsOf(parsed.errors, policyText));
  const checked = cedar.validate({
    schema: schemaText,
    policies: { staticPolicies: policyText },
    validationSettings: { mode: 'strict' },
  });
  if (checked.type === 'failure') throw new PolicyFault(faultsOf(checked.errors, schemaText, 'schema'));
  const errors = [...checked.validationErrors, ...checked.validationWarnings];
  if (errors.length > 0)
    throw new PolicyFault(
      faultsOf(
        errors.map(({ error }) => error),
        policyText,
      ),
    );

  const parts = partsOf(policyText);
  const actions = actionsOf(schemaText);
  const rules = parts.map((part, index) => readRule(part, index, actions));
  for (const [index, { id }] of rules.entries())
    if (rules.findIndex((rule) => rule.id === id) !== index)
      throw new PolicyFault([{ message: `two rules have the @id "${id}"`, line: parts[index]?.line ?? 1 }]);

  const hash = sha256(policyText);
  const name = `policy-${hash}`;
  const staticPolicies = Object.fromEntries(rules.map((rule, index) => [rule.id, parts[index]?.text ?? '']));
  const prepared = cedar.preparsePolicySet(name, { staticPolicies });
  if (prepared.type === 'failure') throw new PolicyFault(faultsOf(prepared.errors, policyText));
  return {
    name,
    hash,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    facts: factsByAction(rules),
    actions,
  };
}

function factsByAction(rules: readonly Rule[]): Map<string, Set<string>> {
  const byAction = new Map<string, Set<string>>();
  for (const { actions, facts } of rules)
    for (const action of actions) byAction.set(action, new Set([...(byAction.get(action) ?? []), ...facts]));
  return byAction;
}

function actionsOf(schemaText: string): Map<string, ActionKind> {
  const answer = cedar.schemaToJson(schemaText);
  if (answer.type === 'failure') throw new PolicyFault(faultsOf(answer.errors, schemaText, 'schema'));
  const types = new Map(Object.values(answer.json).flatMap(({ actions }) => Object.entries(actions)));
  const groupsOf = (action: string): string[] => (types.get(action)?.memberOf ?? []).map(({ id }) => id);
  const uid = (id: string) => ({ type: 'Action', id });
  const withGroups = (action: string): cedar.EntityJson[] => {
    const groups = groupsOf(action);
    return [{ uid: uid(action), attrs: {}, parents: groups.map(uid) }, ...groups.flatMap(withGroups)];
  };
  return new Map(
    [...types].map(([action, { appliesTo }]) => {
      // Two groups may be in one: each entity once.
      const entities = new Map(withGroups(action).map((entity) => [JSON.stringify(entity.uid), entity]));
      return [action, { resourceType: appliesTo?.resourceTypes[0] ?? '', entities: [...entities.values()] }];
    }),
  );
}

/** A rule's text, and the line of the file on which it begins. */
type Part = { readonly text: string; readonly line: number };

/**
 * The rules in the order of the file, which decides whose approval is asked for. Cedar gives them in no promised order, and the
 * text of one may be found in another's, or in a comment; but each ends at a semicolon that is in no string and no comment.
 */
function partsOf(policyText: string): Part[] {
  const plain = policyText.replaceAll(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*/gu, (found) =>
    (found.startsWith('"') ? '"' : ' ').repeat(found.length),
  );
  return [...plain.matchAll(/[^\s;][^;]*;/gu)].map(({ index, 0: found }) => ({
    text: policyText.slice(index, index + found.length),
    line: policyText.slice(0, index).split('\n').length,
  }));
}

function readRule({ text, line }: Part, index: number, actions: ReadonlyMap<string, ActionKind>): Rule {
  const answer = cedar.policyToJson(text);
  if (answer.type === 'failure') throw new PolicyFault(faultsOf(answer.errors, text));
  const { effect, action, annotations = {}, conditions } = answer.json;
  const id = annotations.id ?? `rule-${index + 1}`;
  const fail = ({ message, help }: Mistake) =>
    new PolicyFault([{ message: `rule "${id}": ${message}`, line, ...(help ? { help } : {}) }]);
  const facts = new Set<string>();
  collectFacts(conditions, facts);
  return {
    id,
    effect,
    hash: sha256(text),
    says: annotations.says,
    who: annotations.who,
    approval: readTerms(effect, annotations, fail),
    actions: actionsIn(action, actions),
    facts,
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

/** Collects what a condition reads: `principal.roles`, `resource.owners`, `context.subject.internal`. */
function collectFacts(node: unknown, facts: Set<string>): void {
  if (Array.isArray(node)) {
    for (const each of node) collectFacts(each, facts);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const path = pathOf(node);
  if (path) facts.add(path);
  for (const each of Object.values(node)) collectFacts(each, facts);
}

function pathOf(node: object): string | undefined {
  if ('Var' in node) return String(node.Var);
  const access = ('.' in node ? node['.'] : 'has' in node ? node.has : undefined) as
    | { left: object; attr: string | string[] }
    | undefined;
  if (access === undefined) return undefined;
  const left = pathOf(access.left);
  return left === undefined ? undefined : [left, access.attr].flat().join('.');
}
