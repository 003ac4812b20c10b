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
import { briefly, type Command, type Services, usageLine } from '../commands/index.ts';
import type { FactsSource } from '../policy/index.ts';
import { errorReply } from '../replies/index.ts';
import type { CommandRunner } from './run-command.ts';
import type { Speaker } from './speak.ts';
import { callOf, type Turn } from './turn.ts';
import type { Welcome } from './welcome.ts';

type Options = {
  readonly botId: UserId;
  readonly commands: readonly Command[];
  readonly services: Pick<Services, 'judge'>;
  readonly factsSource: FactsSource;
  readonly logger: Logger;
  readonly runner: CommandRunner;
  readonly speaker: Speaker;
  readonly isWelcome: Welcome;
};

const MOST_SUGGESTIONS = 3;

/** Takes messages: in an IM every one is for Steward, elsewhere only those that mention it first. */
export function createMessageListener(options: Options) {
  const { botId, commands, services, factsSource, logger, runner, speaker, isWelcome } = options;

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
    else if (found.kind === 'unknown') await suggest(found.text, found.nearest, turn);
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

  /** Names the nearest commands, but only those that this person may run. */
  async function suggest(text: string, nearest: readonly Command[], turn: Turn): Promise<void> {
    const facts = factsSource.now();
    const group = commands.filter(({ name }) => `/${name}`.startsWith(`${text} `));
    const allowed: Command[] = [];
    for (const command of group.length > 0 ? group : nearest) {
      if (group.length === 0 && allowed.length === MOST_SUGGESTIONS) break;
      if ((await services.judge(command, callOf(turn), facts)).outcome !== 'deny') allowed.push(command);
    }
    const suggestions = allowed.map(briefly);
    await speaker.say(turn, 'answer', {
      template: 'help/unknown',
      data: { text: text.slice(0, 80), isGroup: group.length > 0 && allowed.length > 0, suggestions },
    });
  }
}
