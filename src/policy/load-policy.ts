import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { sha256 } from '../sha256.ts';
import { type ActionKind, actionsOf } from './actions.ts';
import { faultsOf, PolicyFault } from './policy-fault.ts';
import { idFromHash, type Rule, readRule } from './rule.ts';
import { linesOfRule } from './rule-lines.ts';

/** A policy that is loaded, valid and ready to decide. */
export type LoadedPolicy = {
  /** The name under which Cedar holds the parsed rules. */
  readonly name: string;
  /** The name under which Cedar holds the permits alone: when a rule forbids, it does not say what is permitted. */
  readonly permitsName: string;
  readonly hash: string;
  /** In the order of their ids, because their order in the file has no meaning. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** The facts that the rules for each action read. */
  readonly facts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly actions: ReadonlyMap<string, ActionKind>;
};

type RuleWithText = { readonly rule: Rule; readonly text: string };

let last:
  | { readonly policyText: string; readonly schemaText: string; readonly loaded: LoadedPolicy }
  | undefined;

/**
 * Parses and validates policy text against the schema text. Throws PolicyFault, which lists every mistake with its line. The same
 * texts again, as when unchanged files are reloaded, are not parsed again: Cedar still has them.
 */
export function loadPolicy(policyText: string, schemaText: string): LoadedPolicy {
  if (last?.policyText !== policyText || last.schemaText !== schemaText)
    last = { policyText, schemaText, loaded: parsePolicy(policyText, schemaText) };
  return last.loaded;
}

function parsePolicy(policyText: string, schemaText: string): LoadedPolicy {
  refuseUnlessValid(policyText, schemaText);
  const parts = cedar.policySetTextToParts(policyText);
  if (parts.type === 'failure') throw new PolicyFault(faultsOf(parts.errors, policyText));
  const actions = actionsOf(schemaText);
  const read = parts.policies.map((text) => ({ text, rule: readRule(text, { policyText, actions }) }));
  refuseSameIds(read, policyText);
  const byId = new Map(read.map((each) => [each.rule.id, each]));
  const sorted = [...byId.values()].toSorted((one, other) => (one.rule.id < other.rule.id ? -1 : 1));
  const rules = sorted.map(({ rule }) => rule);
  const hash = sha256(policyText);
  const name = `policy-${hash}`;
  const permitsName = `permits-${hash}`;
  prepare(name, sorted);
  prepare(
    permitsName,
    sorted.filter(({ rule }) => rule.effect === 'permit'),
  );
  return {
    name,
    permitsName,
    hash,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    facts: factsByAction(rules),
    actions,
  };
}

function refuseUnlessValid(policyText: string, schemaText: string): void {
  const parsed = cedar.checkParsePolicySet({ staticPolicies: policyText });
  if (parsed.type === 'failure') throw new PolicyFault(faultsOf(parsed.errors, policyText));
  const checked = cedar.validate({
    schema: schemaText,
    policies: { staticPolicies: policyText },
    validationSettings: { mode: 'strict' },
  });
  if (checked.type === 'failure') throw new PolicyFault(faultsOf(checked.errors, schemaText, 'schema'));
  const errors = [...checked.validationErrors, ...checked.validationWarnings].map(({ error }) => error);
  if (errors.length > 0) throw new PolicyFault(faultsOf(errors, policyText));
}

function refuseSameIds(read: readonly RuleWithText[], policyText: string): void {
  for (const [id, same] of Map.groupBy(read, ({ rule }) => rule.id)) {
    const texts = new Set(same.map(({ text }) => text));
    // The same rule again, word by word and without @id, says nothing new.
    const isRepeated = texts.size === 1 && same.every(({ rule }) => rule.id === idFromHash(rule.hash));
    if (same.length === 1 || isRepeated) continue;
    const lines = [...texts].flatMap((text) => linesOfRule(policyText, text));
    const [, second] = lines.toSorted((one, other) => one - other);
    const message = `two rules have the @id "${id}"`;
    throw new PolicyFault([{ message, ...(second ? { line: second } : {}) }]);
  }
}

function prepare(name: string, rules: readonly RuleWithText[]): void {
  const staticPolicies = Object.fromEntries(rules.map(({ rule, text }) => [rule.id, text]));
  const prepared = cedar.preparsePolicySet(name, { staticPolicies });
  if (prepared.type === 'failure') throw new PolicyFault(prepared.errors.map(({ message }) => ({ message })));
}

function factsByAction(rules: readonly Rule[]): Map<string, Set<string>> {
  const byAction = new Map<string, Set<string>>();
  for (const { actions, facts } of rules)
    for (const action of actions) byAction.set(action, new Set([...(byAction.get(action) ?? []), ...facts]));
  return byAction;
}
