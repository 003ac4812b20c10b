import { ArgumentError, type Given, usage, withPeople } from '@finos/symphony-bdk-core';
import type { Audit } from '../audit/index.ts';
import type { Command, Services, Turn } from '../commands/index.ts';
import { type Decision, type FactsSource, notAllowed, type Policy } from '../policy/index.ts';
import { errorReply } from '../replies/index.ts';
import type { Asker } from './ask-arguments.ts';
import type { Planner } from './carry-out.ts';
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
};

/** How a command is run: from its first page unless a page is turned, then the message with the pages is replaced. */
export type RunOptions = { readonly page?: number; readonly token?: string };

export function createCommandRunner(options: Options) {
  const { policy, factsSource, audit, services, speaker, asker, planner } = options;

  async function run(
    command: Command,
    given: Given,
    turn: Turn,
    { page = 1, token }: RunOptions = {},
  ): Promise<void> {
    const facts = factsSource.now();
    const notFound: string[] = [];
    try {
      // What concerns the firm as a whole is judged before the arguments are looked at; the rest when it is known what they name.
      const isFirmWide = policy.resourceTypeOf(command.action) === 'Firm';
      if (isFirmWide) await refuseUnlessAllowed(command, turn, await services.judge(command, turn, facts));
      const prepared = await command.prepare(given, {
        initiator: turn.initiator,
        stream: turn.stream,
        directory: services.directoryFor(turn, facts),
        notFound: (texts) => notFound.push(...texts),
      });
      const context = { turn, facts, page, services };
      if (prepared.kind === 'plan') {
        const changes = await prepared.changes(context);
        await planner.carryOut({ command, changes, reason: prepared.reason, notFound }, turn);
        return;
      }
      const question = { principal: turn.initiator, action: command.action, resource: prepared.resource };
      if (!isFirmWide) await refuseUnlessAllowed(command, turn, await policy.decide(question, facts));
      await speaker.answer(command, await prepared.answer(context), { turn, given, notFound, token });
    } catch (error) {
      await explain(error, { command, given, notFound, turn });
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

  type Asked = { command: Command; given: Given; notFound: readonly string[]; turn: Turn };

  async function explain(error: unknown, { command, given, notFound, turn }: Asked) {
    if (!(error instanceof ArgumentError)) throw error;
    const { problem, values } = error;
    if (problem.code === 'missing')
      await asker.askForArguments(command, {
        given: withPeople(command.args, given, values),
        notFound,
        problem,
        turn,
      });
    else if (problem.code === 'ambiguous-person' && error.arg !== undefined)
      await asker.askWhom(command, { given, arg: error.arg, problem, turn });
    else await speaker.say(turn, 'answer', errorReply(error, usage(command)));
  }

  return { run };
}
