import {
  ArgumentError,
  type ArgumentScope,
  findEach,
  type Given,
  givenFromForm,
  LEFT_OVER,
  type Logger,
  withFound,
} from '@finos/symphony-bdk-core';
import type { Call, Choosing, Command, CommandContext, Prepared, Services } from '../commands/index.ts';
import { isRefusal, UserError } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import type { Target } from '../outbox/index.ts';
import type { Plan } from '../plans/index.ts';
import type { FactsSource, Policy } from '../policy/index.ts';
import { createAddForOneself } from './add-for-oneself.ts';
import type { ScopeOf } from './argument-scope.ts';
import { choosingWith } from './form-choices.ts';
import { createKeptLists } from './kept-lists.ts';
import type { Outcome } from './outcome.ts';
import type { PlanChanges } from './plan-changes.ts';
import { createRefusals } from './refusals.ts';
import type { Refuse } from './refuse.ts';
import { type FindWhoCould, roomIn } from './who-could.ts';

/** A command that is to be run. */
export type Execution = Call & {
  readonly command: Command;
  readonly given: Given;
  /** What is wrong with it already: it is only asked about. */
  readonly fault?: ArgumentError | undefined;
  /** Where the outcome of what takes longer is told. */
  readonly answerTo: Target;
  /** From 1. */
  readonly page?: number;
  /** A page is turned, so the list behind it need not be read again. */
  readonly isTurning?: boolean;
};

/** What was given, as it is divided among the arguments when names are known: places in it are meant so. */
const dividedOf = ({ given }: ArgumentError, execution: Execution): Given =>
  Object.keys(given).length > 0 ? given : execution.given;

/** People and rooms are filled in as if nothing were wrong. */
async function withNames(
  { problem, arg, given }: ArgumentError,
  { args }: Command,
  scope: ArgumentScope,
): Promise<ArgumentError> {
  const { values, settled } = await findEach(args, given, scope);
  return new ArgumentError(problem, arg, { given: settled, values });
}

type Missing = Pick<ArgumentError, 'problem' | 'arg'> & { readonly choosing: Choosing };

/**
 * Nobody is asked to choose where there is nothing to choose from; of one thing that is chosen it is proposed.
 */
async function requireChoice({ form, args }: Command, { problem, arg, choosing }: Missing): Promise<Given> {
  const among = problem.code === 'missing' && form?.among?.arg === arg ? form?.among : undefined;
  if (among === undefined) return {};
  if ((await among.find(choosing)).length === 0)
    throw new UserError({ code: 'nothing-to-choose', what: among.none });
  const [only, another] = (await form?.choices?.[among.arg]?.(choosing)) ?? [];
  return only === undefined || another !== undefined ? {} : givenFromForm(args, { [among.arg]: only.value });
}

/** Runs a command: reads its arguments, asks the policy, and answers or plans. */
export type Execute = (execution: Execution) => Promise<Outcome>;

type Options = {
  readonly policy: Pick<Policy, 'decide' | 'resourceTypeOf'>;
  readonly factsSource: FactsSource;
  readonly services: Services;
  readonly planChanges: PlanChanges;
  /** The plans that an occasion has made already. */
  readonly knownPlans: (occasion: string) => Promise<readonly Plan[]>;
  readonly refuse: Refuse;
  readonly whoCould: Pick<FindWhoCould, 'run'>;
  readonly logger: Logger;
  readonly scopeOf: ScopeOf;
};

type Work = {
  readonly execution: Execution;
  readonly context: CommandContext;
  readonly notFound: readonly string[];
  readonly ignored: readonly string[];
  readonly isFirmWide: boolean;
};

/**
 * Makes the one way in which commands are run, whoever asks and wherever: nothing in it knows of chat. What it makes throws transient
 * errors, and faults of Steward itself.
 */
export function createExecute(options: Options): Execute {
  const run = createRun(options);
  const addForOneself = createAddForOneself(options);
  return async (execution) => addForOneself(await run(execution), execution);
}

function createRun(options: Options): Execute {
  const { policy, factsSource, services, planChanges, knownPlans, logger, scopeOf } = options;
  const refusals = createRefusals(options);
  const keptLists = createKeptLists();

  /** Unless it has been asked before, because it concerns the firm as a whole. */
  async function refusalOfAction(
    prepared: Exclude<Prepared, { kind: 'plan' }>,
    work: Work,
  ): Promise<Outcome | undefined> {
    if (work.isFirmWide) return undefined;
    return prepared.kind === 'act' ? refusals.here(work) : refusals.on(work, prepared.resource);
  }

  async function refusalOf(prepared: Prepared, work: Work): Promise<Outcome | undefined> {
    if (prepared.kind === 'plan') return prepared.reads && refusals.on(work, prepared.reads);
    const refusal = await refusalOfAction(prepared, work);
    const needed = prepared.needs(work.context);
    if (refusal || needed === undefined) return refusal;
    return refusals.on(work, { type: 'Firm' }, { action: needed });
  }

  async function proceed(prepared: Prepared, work: Work): Promise<Outcome> {
    const { execution, context, notFound, ignored } = work;
    const refusal = await refusalOf(prepared, work);
    if (refusal) return refusal;
    switch (prepared.kind) {
      case 'answer':
        return { kind: 'answer', answer: await prepared.answer(context), notFound, ignored };
      case 'act': {
        const acted = await prepared.act(context);
        return acted.kind === 'answer' ? { ...acted, notFound, ignored } : acted;
      }
      case 'plan': {
        const { principal, occasion, answerTo, command } = execution;
        const { reason, ticket, isDryRun } = prepared;
        const changes = () => prepared.changes(context);
        const asked = { principal, occasion, answerTo, command: command.name, notFound };
        return planChanges({ ...asked, changes, reason, ticket, isDryRun }, context.facts);
      }
    }
  }

  async function explain(error: unknown, work: Work): Promise<Outcome> {
    const { command, occasion } = work.execution;
    if (error instanceof UserError) return { kind: 'refused', problem: error.problem };
    if (isRefusal(error)) {
      const { status, traceId } = error;
      logger.warn('the pod refused', { event: occasion.key, command: command.name, ...errorFields(error) });
      const problem = { code: 'pod-refused', status, kind: command.action, traceId } as const;
      return { kind: 'refused', problem };
    }
    if (!(error instanceof ArgumentError)) throw error;
    return askForMore(error, work).catch((again: unknown) => explain(again, work));
  }

  /** For those only who may run the command, and with how things are today for those only who may change them. */
  async function askForMore(error: ArgumentError, work: Work): Promise<Outcome> {
    const { problem, arg, values } = error;
    const { execution, context, notFound } = work;
    const { command } = execution;
    const { [LEFT_OVER]: left, ...given } = dividedOf(error, execution);
    const refusal = await refusals.here(work);
    if (refusal) return refusal;
    const refused = command.form?.refuses?.(execution.occasion);
    if (refused) throw new UserError(refused);
    const choosing = choosingWith(services, { ...context, given });
    const proposed = await requireChoice(command, { problem, arg, choosing });
    const today = await command.today?.(values, context);
    const refusalOfToday = today && (await refusals.on(work, today.resource, { room: roomIn(values) }));
    if (refusalOfToday) return refusalOfToday;
    const filled = { ...proposed, ...today?.given, ...withFound(command.args, given, values) };
    return { kind: 'ask', problem, arg, given: filled, ...(left ? { left } : {}), notFound };
  }

  /** What is meant by leaving out which, where there is only one. */
  async function impliedBy({ command, given }: Execution, context: CommandContext): Promise<Given> {
    const { arg = '', isImplied } = command.form?.among ?? {};
    if (given[arg] !== undefined || !isImplied?.(given)) return given;
    const find = command.form?.choices?.[arg];
    const [only, another] = (await find?.(choosingWith(services, { ...context, given }))) ?? [];
    if (only === undefined || another !== undefined) return given;
    return { ...given, ...givenFromForm(command.args, { [arg]: only.value }) };
  }

  return async (asked) => {
    const { command, given, principal, occasion, answerTo, page = 1, isTurning = false } = asked;
    // Handled again, a command finds its plans, although what they did may have changed what its words mean.
    const known = command.kind === 'plan' ? await knownPlans(occasion.key) : [];
    if (known.length > 0) return { kind: 'plans', plans: known };
    const facts = factsSource.now();
    const kept = keptLists.behind(() => JSON.stringify([command.name, given, principal.id]), isTurning);
    const context = { principal, occasion, answerTo, facts, page, services, kept };
    const execution = { ...asked, given: await impliedBy(asked, context) };
    // What concerns the firm as a whole is judged before the arguments are looked at; the rest when it is known what they name.
    const isFirmWide = policy.resourceTypeOf(command.action) === 'Firm';
    const refusal = isFirmWide && (await refusals.here({ execution, context }));
    if (refusal) return refusal;
    const notFound: string[] = [];
    const ignored: string[] = [];
    const work = { execution, context, notFound, ignored, isFirmWide };
    try {
      const scope = await scopeOf(command, execution, facts);
      if (execution.fault) throw await withNames(execution.fault, command, scope);
      const prepared = await command.prepare(execution.given, {
        ...scope,
        notFound: (texts) => notFound.push(...texts),
        ignored: (texts) => ignored.push(...texts),
      });
      return await proceed(prepared, work);
    } catch (error) {
      return explain(error, work);
    }
  };
}
