import type { Given, Room } from '@finos/symphony-bdk-core';
import { type Call, type Command, type CommandContext, isInRoom, type Services } from '../commands/index.ts';
import type { ActionName } from '../names.ts';
import { type Decision, notAllowed, type Policy, type Resource } from '../policy/index.ts';
import { groupChatProblem } from './group-chat-problem.ts';
import { HARMLESS } from './judge.ts';
import type { Outcome } from './outcome.ts';
import type { Refuse } from './refuse.ts';
import type { FindWhoCould } from './who-could.ts';

type Situation = {
  readonly execution: Call & { readonly command: Command; readonly given: Given };
  readonly context: Pick<CommandContext, 'facts'>;
};

type Options = {
  readonly policy: Pick<Policy, 'decide' | 'resourceTypeOf'>;
  readonly services: Pick<Services, 'judge' | 'directoryFor'>;
  readonly refuse: Refuse;
  readonly whoCould: Pick<FindWhoCould, 'run'>;
};

/** Refuses commands before it is known what they would change. */
export function createRefusals({ policy, services, refuse, whoCould }: Options) {
  /** A refusal, with who could run the command in the room that it is about. */
  async function refusalFor(
    decision: Extract<Decision, { outcome: 'deny' }>,
    { execution, context }: Situation,
    room?: Room,
  ): Promise<Outcome> {
    const { command, principal } = execution;
    const groupChat = command.kind === 'plan' ? await groupChatProblem(room, context.facts) : undefined;
    const problem = groupChat ?? notAllowed(decision).problem;
    const refusal = await refuse({ command: command.name, by: principal, problem, decision });
    // Where a rule forbids it, it doesn't help to ask others.
    if (room === undefined || decision.rule !== undefined || command.kind !== 'plan') return refusal;
    return { ...refusal, whoCould: await whoCould.run({ call: execution, command, room }, context.facts) };
  }

  /** What is answered to those who may not do this to that. */
  async function on(
    work: Situation,
    resource: Resource,
    { action = work.execution.command.action, room }: { action?: ActionName; room?: Room | undefined } = {},
  ): Promise<Outcome | undefined> {
    const question = { principal: work.execution.principal, action, resource, context: HARMLESS };
    const decision = await policy.decide(question, work.context.facts);
    return decision.outcome === 'deny' ? refusalFor(decision, work, room) : undefined;
  }

  /** What is answered to those who may not run the command here, whatever its arguments. */
  async function here(situation: Situation): Promise<Outcome | undefined> {
    const { execution, context } = situation;
    const decision = await services.judge(execution.command, execution, context.facts);
    if (decision.outcome !== 'deny') return undefined;
    return refusalFor(decision, situation, await roomHere(situation));
  }

  /** The room that a command is about by being typed in it. */
  async function roomHere({ execution, context }: Situation): Promise<Room | undefined> {
    const { command, given, occasion } = execution;
    if (!isInRoom(occasion) || given.room !== undefined || policy.resourceTypeOf(command.action) !== 'Room')
      return undefined;
    return services.directoryFor(execution, context.facts).roomById(occasion.stream.streamId);
  }

  return { on, here };
}
