import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import {
  type BreakGlass,
  type Directory,
  type FileFault,
  NO_DIRECTORY,
  readDirectory,
  readRoutes,
} from '../routes/index.ts';
import { sha256 } from '../sha256.ts';
import { type ActionKind, actionsOf } from './actions.ts';
import { faultsOf, PolicyFault } from './policy-fault.ts';
import { idFromText, type Rule, readRule } from './rule.ts';
import { linesOfRule } from './rule-lines.ts';

/** A policy that is loaded, valid and ready to decide. */
export type LoadedPolicy = {
  /** The name under which Cedar holds the parsed rules. */
  readonly name: string;
  /** The name under which Cedar holds the permits alone: when a rule forbids, it does not say what is permitted. */
  readonly permitsName: string;
  /** Of all that decides with it: the routes, where there are any, and the directory file, too. */
  readonly hash: string;
  /** In the order of their ids, because their order in the file has no meaning. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** The facts that the rules for each action read. */
  readonly facts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly actions: ReadonlyMap<string, ActionKind>;
  readonly directory: Directory;
  /** Who may do without an approval for a short time; nobody when the file doesn't say. */
  readonly breakGlass: BreakGlass | undefined;
};

type RuleWithText = { readonly rule: Rule; readonly text: string };

/** What a policy is made of. */
export type PolicyTexts = {
  readonly policyText: string;
  readonly schemaText: string;
  /** The routes that rules can name. */
  readonly approvalsText: string;
  /** The groups that routes can name; undefined where there is no such file. */
  readonly directoryText: string | undefined;
};

let last: (PolicyTexts & { readonly loaded: LoadedPolicy }) | undefined;

/**
 * Parses and validates the policy's text against the schema's, with the routes that its rules name. Throws PolicyFault, which lists every mistake with its line. The same
 * texts again, as when unchanged files are reloaded, are not parsed again: Cedar still has them.
 */
export function loadPolicy(texts: PolicyTexts): LoadedPolicy {
  const isSame =
    last?.policyText === texts.policyText &&
    last.schemaText === texts.schemaText &&
    last.approvalsText === texts.approvalsText &&
    last.directoryText === texts.directoryText;
  if (last === undefined || !isSame) last = { ...texts, loaded: parsePolicy(texts) };
  return last.loaded;
}

function parsePolicy({ policyText, schemaText, approvalsText, directoryText }: PolicyTexts): LoadedPolicy {
  const directory = directoryIn(directoryText);
  const { routes, breakGlass } = routesIn(approvalsText, directory);
  refuseUnlessValid(policyText, schemaText);
  const parts = cedar.policySetTextToParts(policyText);
  if (parts.type === 'failure') throw new PolicyFault(faultsOf(parts.errors, policyText));
  const actions = actionsOf(schemaText);
  const read = parts.policies.map((text) => ({
    text,
    rule: readRule(text, { policyText, actions, routes }),
  }));
  refuseSameIds(read, policyText);
  const byId = new Map(read.map((each) => [each.rule.id, each]));
  const sorted = [...byId.values()].toSorted((one, other) => (one.rule.id < other.rule.id ? -1 : 1));
  const rules = sorted.map(({ rule }) => rule);
  const texts = [
    policyText,
    ...(routes.size > 0 || breakGlass ? [approvalsText] : []),
    ...(directoryText === undefined ? [] : [directoryText]),
  ];
  const hash = sha256(texts.join('\n'));
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
    directory,
    breakGlass,
  };
}

function directoryIn(text: string | undefined): Directory {
  if (text === undefined) return NO_DIRECTORY;
  const { directory, faults } = readDirectory(text);
  refuseFaults('directory', faults);
  return directory;
}

function routesIn(approvalsText: string, directory: Directory) {
  const { faults, ...read } = readRoutes(approvalsText, directory);
  refuseFaults('approvals', faults);
  return read;
}

function refuseFaults(what: string, faults: readonly FileFault[]): void {
  if (faults.length === 0) return;
  throw new PolicyFault(
    faults.map(({ message, ...where }) => ({ message: `${what}: ${message}`, ...where })),
  );
}

/** What cannot be parsed is looked at once more, to say whether the policy or the schema is at fault. */
function refuseUnlessValid(policyText: string, schemaText: string): void {
  const checked = cedar.validate({
    schema: schemaText,
    policies: { staticPolicies: policyText },
    validationSettings: { mode: 'strict' },
  });
  if (checked.type === 'failure') {
    const parsed = cedar.checkParsePolicySet({ staticPolicies: policyText });
    if (parsed.type === 'failure') throw new PolicyFault(faultsOf(parsed.errors, policyText));
    throw new PolicyFault(faultsOf(checked.errors, schemaText, 'schema'));
  }
  const errors = [...checked.validationErrors, ...checked.validationWarnings].map(({ error }) => error);
  if (errors.length > 0) throw new PolicyFault(faultsOf(errors, policyText));
}

function refuseSameIds(read: readonly RuleWithText[], policyText: string): void {
  for (const [id, same] of Map.groupBy(read, ({ rule }) => rule.id)) {
    const texts = new Set(same.map(({ text }) => text));
    // The same rule again, word by word and without @id, says nothing new.
    const isRepeated = texts.size === 1 && same.every(({ rule, text }) => rule.id === idFromText(text));
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
