import { createHash } from 'node:crypto';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { parseDuration } from '@finos/symphony-bdk-core';
import { faultsOf, PolicyFault } from './policy-fault.ts';

/** Who can be asked for approval. */
export type ApproverGroup = 'owners' | 'administrators';

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

export type ApprovalTerms = {
  readonly approvers: ApproverGroup;
  readonly quorum: number;
  readonly expiresIn: number;
  readonly reasonRequired: boolean;
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

const DEFAULT_EXPIRY = 8 * 3_600_000;
const GROUPS: readonly string[] = ['owners', 'administrators'] satisfies ApproverGroup[];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

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

  const texts = partsOf(policyText);
  const rules = texts.map((text, index) => readRule(text, index, schemaText));
  const doubled = rules.find((rule, index) => rules.findIndex(({ id }) => id === rule.id) !== index);
  if (doubled) throw new PolicyFault([{ message: `two rules have the @id "${doubled.id}"` }]);

  const hash = sha256(policyText);
  const name = `policy-${hash}`;
  const staticPolicies = Object.fromEntries(rules.map((rule, index) => [rule.id, texts[index] ?? '']));
  const prepared = cedar.preparsePolicySet(name, { staticPolicies });
  if (prepared.type === 'failure') throw new PolicyFault(faultsOf(prepared.errors, policyText));
  return {
    name,
    hash,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    facts: factsByAction(rules),
    actions: actionsOf(schemaText),
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

function partsOf(policyText: string): string[] {
  const parts = cedar.policySetTextToParts(policyText);
  if (parts.type === 'failure') throw new PolicyFault(faultsOf(parts.errors, policyText));
  if (parts.policy_templates.length > 0)
    throw new PolicyFault([{ message: 'templates (rules with ?principal or ?resource) are not supported' }]);
  // Cedar gives the parts in no promised order; the file's order decides which of two approvals is asked for.
  return parts.policies.toSorted((a, b) => policyText.indexOf(a) - policyText.indexOf(b));
}

function readRule(text: string, index: number, schemaText: string): Rule {
  const answer = cedar.policyToJson(text);
  const environments = cedar.getValidRequestEnvsPolicy(text, schemaText);
  if (answer.type === 'failure') throw new PolicyFault(faultsOf(answer.errors, text));
  if (environments.type === 'failure') throw new PolicyFault([{ message: environments.error }]);
  const { effect, annotations = {}, conditions } = answer.json;
  const id = annotations.id ?? `rule-${index + 1}`;
  const facts = new Set<string>();
  collectFacts(conditions, facts);
  return {
    id,
    effect,
    hash: sha256(text),
    says: annotations.says,
    who: annotations.who,
    approval: effect === 'permit' ? readTerms(id, annotations) : undefined,
    actions: new Set(environments.actions.map((action) => action.replace(/^Action::"(.*)"$/u, '$1'))),
    facts,
  };
}

function readTerms(id: string, annotations: Record<string, string>): ApprovalTerms | undefined {
  const { approval, approvals, expires, reason } = annotations;
  if (approval === undefined) {
    const stray = ['approvals', 'expires', 'reason'].find((name) => annotations[name] !== undefined);
    if (stray)
      throw new PolicyFault([{ message: `rule "${id}": @${stray} means nothing without @approval` }]);
    return undefined;
  }
  const fail = (message: string) => new PolicyFault([{ message: `rule "${id}": ${message}` }]);
  if (!GROUPS.includes(approval)) throw fail(`@approval("${approval}") must be "owners" or "administrators"`);
  const quorum = Number(approvals ?? '1');
  if (!Number.isInteger(quorum) || quorum < 1 || quorum > 20)
    throw fail(`@approvals("${approvals}") must be a number from 1 to 20`);
  if (reason !== undefined && reason !== 'required' && reason !== 'optional')
    throw fail(`@reason("${reason}") must be "required" or "optional"`);
  let expiresIn = DEFAULT_EXPIRY;
  try {
    if (expires !== undefined) expiresIn = parseDuration('expiry', expires);
  } catch {
    throw fail(`@expires("${expires}") must be a length of time such as "8h"`);
  }
  return { approvers: approval as ApproverGroup, quorum, expiresIn, reasonRequired: reason === 'required' };
}

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
