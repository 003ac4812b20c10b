import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { Logger } from '@finos/symphony-bdk-core';
import { createCache } from '../cache.ts';
import { entitiesFor, type Question, type Resource } from './entities.ts';
import type { Facts } from './facts.ts';
import type { LoadedPolicy, Rule } from './load-policy.ts';
import { readPolicy } from './read-policy.ts';

export type Decision =
  | { readonly outcome: 'allow'; readonly rule: Rule }
  /** Allowed once the people that `rule.approval` names have approved. */
  | { readonly outcome: 'ask'; readonly rule: Rule }
  /** `rule` is the rule that forbids; without one, nothing permits, and `who` says for whom something does. */
  | { readonly outcome: 'deny'; readonly rule: Rule | undefined; readonly who: readonly string[] };

export type Policy = ReturnType<typeof createPolicy>;

/** The policy of the two files. Throws PolicyFault when they cannot be used. */
export function createPolicy({
  policyFile,
  schemaFile,
  logger,
}: {
  policyFile: string;
  schemaFile: string;
  logger: Logger;
}) {
  const load = (): LoadedPolicy => readPolicy({ policyFile, schemaFile });
  let loaded = load();
  // Answers that follow from ids and the policy alone. What depends on a fact of the pod is decided anew each time.
  const timeless = createCache<Decision>({ ttl: 3600, maxKeys: 5_000 });

  async function decide(question: Question, facts: Facts): Promise<Decision> {
    const needed = loaded.facts.get(question.action) ?? new Set();
    if ([...needed].some((fact) => !isFromId(fact))) return ask(question, facts, needed);
    const key = JSON.stringify([
      loaded.hash,
      question.principal.id,
      question.action,
      question.resource,
      question.subject?.id,
      question.context,
    ]);
    const known = timeless.get(key);
    if (known) return known;
    const decision = await ask(question, facts, needed);
    timeless.set(key, decision);
    return decision;
  }

  async function ask(question: Question, facts: Facts, needed: ReadonlySet<string>): Promise<Decision> {
    const entities = await entitiesFor(question, facts, needed);
    const { subject, context } = question;
    const answer = cedar.statefulIsAuthorized({
      principal: user(question.principal.id),
      action: { type: 'Action', id: question.action },
      resource: resourceUid(question.resource),
      context: { ...context, ...(subject ? { subject: { __entity: user(subject.id) } } : {}) },
      preparsedPolicySetId: loaded.name,
      entities: [...entities, ...(loaded.actions.get(question.action)?.entities ?? [])],
    });
    if (answer.type === 'failure')
      throw new Error(`Cedar could not decide: ${answer.errors.map(({ message }) => message).join('; ')}`);
    const { decision, diagnostics } = answer.response;
    // In the order of the file, which Cedar does not keep: the first is named, and asked for approval.
    const matched = [...loaded.rules.values()].filter(({ id }) => diagnostics.reason.includes(id));
    if (diagnostics.errors.length > 0) {
      // A rule that cannot be read may be one that forbids.
      const errors = diagnostics.errors.map(({ policyId, error }) => `${policyId}: ${error.message}`);
      logger.error('policy rules failed, so the answer is no', { action: question.action, errors });
      return { outcome: 'deny', rule: undefined, who: [] };
    }
    if (decision === 'deny')
      return { outcome: 'deny', rule: matched[0], who: matched[0] ? [] : whoMay(question.action) };
    const free = matched.find((rule) => rule.approval === undefined);
    if (free) return { outcome: 'allow', rule: free };
    const [first] = matched;
    if (first === undefined) throw new Error(`Cedar allowed ${question.action} and named no rule`);
    return { outcome: 'ask', rule: first };
  }

  const whoMay = (action: string): string[] => {
    const permits = [...loaded.rules.values()].filter(
      (rule) => rule.effect === 'permit' && rule.actions.has(action),
    );
    return [...new Set(permits.flatMap((rule) => rule.who ?? []))];
  };

  return {
    decide,
    /** Reads the files again. When they are faulty, the policy in force stays and PolicyFault is thrown. */
    reload(): void {
      loaded = load();
      logger.info('policy loaded', { rules: loaded.rules.size, hash: loaded.hash });
    },
    /** What an action is done to: `Firm`, `Room` or `User`. */
    resourceTypeOf: (action: string): string | undefined => loaded.actions.get(action)?.resourceType,
    rule: (id: string): Rule | undefined => loaded.rules.get(id),
    get hash(): string {
      return loaded.hash;
    },
  };
}

/** Whether a person is of our own firm is written in the id. */
const isFromId = (fact: string): boolean =>
  fact.endsWith('.internal') || !/^(?:principal|resource|context\.subject)\./u.test(fact);

const user = (id: number) => ({ type: 'User', id: String(id) });

const resourceUid = (resource: Resource) =>
  resource.type === 'Firm' ? { type: 'Firm', id: 'here' } : { type: resource.type, id: String(resource.id) };
