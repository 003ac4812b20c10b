import {
  ArgumentError,
  type ArgumentProblem,
  type Given,
  type Logger,
  withPeople,
} from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import { type Command, type CommandContext, type Services, type Turn, usageLine } from '../commands/index.ts';
import { isRefusal } from '../errors.ts';
import { errorFields } from '../log-fields.ts';
import { type Decision, type FactsSource, notAllowed, type Policy, type Resource } from '../policy/index.ts';
import { errorReply } from '../replies/index.ts';
import type { Asker } from './ask-arguments.ts';
import type { Planner } from './carry-out.ts';
import type { Explainer } from './explain.ts';
import { HARMLESS } from './judge.ts';
import { createKeptLists } from './kept-lists.ts';
import { isUnsaid, podRefused } from './refusals.ts';
import type { Speaker } from './speak.ts';

/** Runs a command with what was given for its arguments, and answers. */
export type CommandRunner = ReturnType<typeof createCommandRunner>;

type Options = {
  readonly policy: Pick<Policy, 'decide' | 'resourceTypeOf'>;
  readonly factsSource: FactsSource;
  readonly audit: Audit;
  readonly services: Services;
  readonly speaker: Speaker;
  readonly asker: Asker;
  readonly planner: Planner;
  readonly explain: Explainer;
  readonly logger: Logger;
  /** In which days are meant, an IANA name. */
  readonly timeZone: string;
};

/** How a command is run: from its first page unless a page is turned, then the message with the pages is replaced. */
export type RunOptions = { readonly page?: number; readonly token?: string };

export function createCommandRunner(options: Options) {
  const { policy, factsSource, audit, services, speaker, asker, planner, logger, timeZone } = options;
  const keptLists = createKeptLists();

  async function run(
    command: Command,
    given: Given,
    asked: Turn,
    { page = 1, token }: RunOptions = {},
  ): Promise<void> {
    const facts = factsSource.now();
    // What concerns the firm as a whole is judged before the arguments are looked at; the rest when it is known what they name.
    const isFirmWide = policy.resourceTypeOf(command.action) === 'Firm';
    if (isFirmWide) await refuseUnlessAllowed(command, asked, await services.judge(command, asked, facts));
    const turn = command.isPrivate(given) ? await speaker.inPrivate(asked) : asked;
    const notFound: string[] = [];
    const kept = keptLists.behind(JSON.stringify([command.name, given, turn.initiator.id]), token);
    const context: CommandContext = { turn, facts, page, services, kept };
    try {
      const prepared = await command.prepare(given, {
        initiator: turn.initiator,
        stream: turn.stream,
        directory: services.directoryFor(turn, facts, command.sight),
        notFound: (texts) => notFound.push(...texts),
        now: services.clock.now,
        timeZone,
      });
      const on = (resource: Resource) =>
        policy.decide(
          { principal: turn.initiator, action: command.action, resource, context: HARMLESS },
          facts,
        );
      if (prepared.kind === 'plan') {
        if (prepared.reads) await refuseUnlessAllowed(command, turn, await on(prepared.reads));
        const changes = await prepared.changes(context);
        await planner.carryOut({ command, changes, reason: prepared.reason, notFound }, turn);
        return;
      }
      if (!isFirmWide) await refuseUnlessAllowed(command, turn, await on(prepared.resource));
      await speaker.answer(command, await prepared.answer(context), { turn, given, notFound, token });
    } catch (error) {
      await explain(error, { command, given, notFound, context });
    }
  }

  async function refuseUnlessAllowed(
    command: Command,
    { initiator }: Turn,
    decision: Decision,
  ): Promise<void> {
    if (decision.outcome !== 'deny') return;
    await audit.append({
      type: 'command.refused',
      actor: initiator,
      details: { command: command.name, rule: decision.rule?.id ?? 'no rule permits it' },
    });
    throw notAllowed(decision);
  }

  type Asked = { command: Command; given: Given; notFound: readonly string[]; context: CommandContext };

  async function explain(error: unknown, asked: Asked): Promise<void> {
    const { command, given, context } = asked;
    const { turn } = context;
    if (isUnsaid(error)) throw error;
    if (isRefusal(error)) {
      logger.warn('the pod refused', { event: turn.key, command: command.name, ...errorFields(error) });
      await speaker.say(turn, 'answer', errorReply(podRefused(error, command.action)));
      return;
    }
    if (!(error instanceof ArgumentError)) {
      await options.explain(error, turn);
      return;
    }
    const { problem } = error;
    if (problem.code === 'missing') await askForMore(error, problem, asked);
    else if (problem.code === 'ambiguous-person' && error.arg !== undefined)
      await asker.askWhom(command, { given, arg: error.arg, problem, turn });
    else await speaker.say(turn, 'answer', errorReply(error, usageLine(command)));
  }

  /** A form; for those only who may run the command, and with how things are today for those only who may change them. */
  async function askForMore(
    { values }: ArgumentError,
    problem: ArgumentProblem,
    { command, given, notFound, context }: Asked,
  ): Promise<void> {
    const { turn, facts } = context;
    await refuseUnlessAllowed(command, turn, await services.judge(command, turn, facts));
    const today = await command.today?.(values, context);
    if (today !== undefined) {
      const question = { principal: turn.initiator, action: command.action, resource: today.resource };
      await refuseUnlessAllowed(command, turn, await policy.decide(question, facts));
    }
    await asker.askForArguments(command, {
      given: { ...today?.given, ...withPeople(command.args, given, values) },
      isMistake: Object.keys(given).length > 0,
      notFound,
      problem,
      turn,
    });
  }

  return { run };
}
