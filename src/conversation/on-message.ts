import {
  ArgumentError,
  assign,
  type EventOf,
  findCommand,
  type Given,
  type Logger,
  type Token,
  tokenize,
  type UserId,
} from '@finos/symphony-bdk-core';
import { type Command, usageLine } from '../commands/index.ts';
import { errorReply } from '../replies/index.ts';
import type { SuggestCommands } from '../service/index.ts';
import type { CommandRunner } from './run-command.ts';
import type { Speaker } from './speak.ts';
import { callOf, type Turn } from './turn.ts';
import type { Welcome } from './welcome.ts';

type Options = {
  readonly botId: UserId;
  readonly commands: readonly Command[];
  readonly suggest: SuggestCommands;
  readonly logger: Logger;
  readonly runner: CommandRunner;
  readonly speaker: Speaker;
  readonly isWelcome: Welcome;
};

/** Takes messages: in an IM every one is for Steward, elsewhere only those that mention it first. */
export function createMessageListener(options: Options) {
  const { botId, commands, suggest, logger, runner, speaker, isWelcome } = options;

  return async (event: EventOf<'MESSAGESENT'>, turn: Turn): Promise<void> => {
    const { message } = event.payload;
    const tokens = tokenize(message.message, message.data);
    if (tokens === undefined) {
      logger.warn('a message could not be read', { event: turn.key });
      return;
    }
    const said = spokenTo(tokens, turn);
    if (said === undefined) return;
    if (!(await isWelcome(turn))) return;

    const found = findCommand(commands, said);
    if (found.kind === 'none') await speaker.say(turn, 'answer', { template: 'help/hint', data: {} });
    else if (found.kind === 'unknown') await speaker.say(turn, 'answer', await suggest(found, callOf(turn)));
    else await runAssigned(found.command, found.tokens, turn);
  };

  /** What was said to Steward, without the mention; `undefined` when it was said to others. */
  function spokenTo(tokens: readonly Token[], { stream }: Turn): readonly Token[] | undefined {
    const [first] = tokens;
    const isMentioned = first?.kind === 'mention' && first.userId === botId;
    if (isMentioned) return tokens.slice(1);
    return stream.streamType === 'IM' ? tokens : undefined;
  }

  async function runAssigned(command: Command, tokens: readonly Token[], turn: Turn): Promise<void> {
    let given: Given;
    try {
      given = assign(command.args, tokens);
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      await speaker.say(turn, 'answer', errorReply(error.problem, usageLine(command)));
      return;
    }
    await runner.run(command, given, turn);
  }
}
