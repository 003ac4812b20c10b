import { type Clock, type Logger, silentLogger, systemClock } from '@finos/symphony-bdk-core';
import { createCache } from '../cache.ts';
import type { ActionName } from '../names.ts';
import type { BreakGlass, Directory } from '../routes/index.ts';
import { asksApproval, joinRules } from './demand.ts';
import { entitiesFor, type Question } from './entities.ts';
import type { Facts } from './facts.ts';
import { type FactsUsed, factsUsed } from './facts-used.ts';
import { dependsOnAccount, refuseOutsiders, refuseServices } from './floor.ts';
import type { LoadedPolicy } from './load-policy.ts';
import { matchRules } from './match-rules.ts';
import { type PolicyFiles, readPolicy } from './read-policy.ts';
import { ID_SEPARATOR, type Rule } from './rule.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import { restsOnAccount, whoMay } from './who-may.ts';

/**
 * With the facts that it was based on. Of a denial, `who` says for whom something permits, when nothing forbids; `isPersonal` when it rests
 * on what somebody's account may do, and not on who is in a room.
 */
export type Decision = (
  | Exclude<Verdict, { outcome: 'deny' }>
  | (Extract<Verdict, { outcome: 'deny' }> & { readonly who: readonly string[]; readonly isPersonal?: true })
) & { readonly facts: FactsUsed };

export type Policy = ReturnType<typeof createPolicy>;

/** The policy of these files. Throws PolicyFault when they cannot be used. */
export function createPolicy({
  logger,
  clock = systemClock,
  onDecided,
  ...files
}: PolicyFiles & {
  logger: Logger;
  clock?: Pick<Clock, 'monotonic'>;
  /** Hears of each decision, with how many milliseconds it took; not of those that are remembered. */
  onDecided?: (outcome: Decision['outcome'], milliseconds: number) => void;
}) {
  const load = (): LoadedPolicy => readPolicy(files);
  let loaded = load();
  // Answers that follow from ids and the policy alone. What depends on a fact of the pod is decided anew each time.
  const timeless = createCache<Decision>({ ttl: 3600, maxKeys: 5_000 });

  const reported = new Set<string>();

  async function decide(question: Question, facts: Facts): Promise<Decision> {
    const refused = refuseOutsiders(question, facts);
    if (refused) return refused;
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
    if (!dependsOnAccount(decision)) timeless.set(key, decision);
    return decision;
  }

  async function ask(question: Question, facts: Facts, needed: ReadonlySet<string>): Promise<Decision> {
    const started = clock.monotonic();
    const decision = await judge(question, facts, needed);
    onDecided?.(decision.outcome, clock.monotonic() - started);
    return decision;
  }

  async function judge(question: Question, facts: Facts, needed: ReadonlySet<string>): Promise<Decision> {
    const { used, matched } = await match(question, facts, needed);
    if (matched === undefined) return { outcome: 'deny', rule: undefined, who: [], facts: used };
    const { action } = question;
    const verdict = await refuseServices(verdictOf(matched, { isChange: isChange(action) }), question, facts);
    if (verdict.outcome !== 'deny') return { ...verdict, facts: used };
    if (verdict.approvers) report(action, verdict.approvers);
    return {
      ...verdict,
      who: verdict.rule ? [] : whoMay(loaded, action),
      ...(restsOnAccount(loaded, question, verdict.rule) ? { isPersonal: true } : {}),
      facts: used,
    };
  }

  /** Features take a call of their own, so they are read only when a rule comes to them. */
  async function match(question: Question, facts: Facts, needed: ReadonlySet<string>) {
    const matchWith = async (some: ReadonlySet<string>, log: Logger) => {
      const entities = await entitiesFor(question, facts, some);
      const matched = matchRules({ loaded, question, entities, logger: log });
      return { used: factsUsed(question, entities, some), matched };
    };
    const cheap = new Set([...needed].filter((fact) => !fact.endsWith('.features')));
    if (cheap.size === needed.size) return matchWith(needed, logger);
    const found = await matchWith(cheap, silentLogger);
    return found.matched ? found : matchWith(needed, logger);
  }

  const isChange = (action: string): boolean => loaded.actions.get(action)?.isChange ?? false;

  /** What the policy wants and cannot be had is for whoever writes the policy to know. Once: help alone asks for every command. */
  function report(action: string, approvers: readonly string[]): void {
    const key = [loaded.hash, action, ...approvers].join(' ');
    if (reported.has(key)) return;
    reported.add(key);
    logger.error('the policy asks for an approval that nobody is asked for, so the answer is no', {
      action,
      approvers,
      why: 'only changes can be approved',
    });
  }

  return {
    decide,
    /** Reads the files again. When they are faulty, the policy in force stays and PolicyFault is thrown. */
    reload(): void {
      loaded = load();
      logger.info('policy loaded', { rules: loaded.rules.size, hash: loaded.hash });
    },
    /** What an action is done to: `Firm`, `Room` or `User`. */
    resourceTypeOf: (action: ActionName): string | undefined => loaded.actions.get(action)?.resourceType,
    /** The rule with this id, or what the rules whose ids are joined in it ask for together. */
    rule(id: string): Rule | undefined {
      const known = loaded.rules.get(id);
      if (known) return known;
      const rules = id.split(ID_SEPARATOR).map((each) => loaded.rules.get(each));
      const asking = rules.filter((rule) => rule !== undefined).filter(asksApproval);
      return asking.length === rules.length ? joinRules(asking) : undefined;
    },
    /** The groups and line managers of the directory file. */
    directory: (): Directory => loaded.directory,
    /** Who may do without an approval for a short time, and what; nobody when the file doesn't say. */
    breakGlass: (): BreakGlass | undefined => loaded.breakGlass,
    get hash(): string {
      return loaded.hash;
    },
  };
}

/** Whether a person is of our own firm is written in the id. */
const isFromId = (fact: string): boolean =>
  fact.endsWith('.internal') || !/^(?:principal|resource|context\.subject)\./u.test(fact);
