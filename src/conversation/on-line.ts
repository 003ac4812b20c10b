import { type Given, isUnquoted, type Token, withoutTrailing } from '@finos/symphony-bdk-core';
import type { Command } from '../commands/index.ts';
import { errorReply, type Reply } from '../replies/index.ts';
import { ANSWERS } from '../service/index.ts';
import type { AnswersInWords } from './answer-in-words.ts';
import type { Hint } from './hint.ts';
import type { OfferCommands } from './offer-commands.ts';
import type { CommandRunner } from './run-command.ts';
import type { SmallTalk } from './small-talk.ts';
import type { Turn } from './turn.ts';
import { type Understood, understand } from './understand.ts';

/** Handles one line that is meant for Steward. */
export type LineHandler = (tokens: readonly Token[], turn: Turn) => Promise<void>;

type Options = {
  readonly commands: readonly Command[];
  readonly runner: CommandRunner;
  readonly offer: OfferCommands;
  readonly hint: Hint;
  readonly answers: AnswersInWords;
};

const MAX_QUOTED = 80;

/** Runs commands, offers what may have been meant, and answers everything else in a sentence. */
export function createLineHandler({ commands, runner, offer, hint, answers }: Options): LineHandler {
  async function help(topic: readonly Token[], turn: Turn): Promise<void> {
    const command = commands.find(({ name }) => name === 'help');
    if (command === undefined) throw new Error('There is no command help.');
    await run(command, topic, turn);
  }

  async function run(
    command: Command,
    tokens: readonly Token[],
    turn: Turn,
    endsAsQuestion = false,
  ): Promise<void> {
    const { given, fault } = command.assign(tokens);
    const isQuestion = asksWhether(command, given, tokens) || (tokens.length === 0 && endsAsQuestion);
    const isAsked = command.kind !== 'answer' && isQuestion;
    if (isAsked && (await offerWhatIsAsked(command, tokens, turn))) return;
    await runner.run(command, given, turn, { fault });
  }

  /** False for what can't be read or isn't allowed: running it says why. */
  const offerWhatIsAsked = (command: Command, tokens: readonly Token[], turn: Turn): Promise<boolean> => {
    const inFront = command.name.split(' ').length;
    const suggestion = { command, tokens: withoutQuestionMark(tokens), inFront, isExact: true };
    return offer([suggestion], { turn, isAsked: true });
  };

  async function explainUnknown(
    { text, suggestions }: Extract<Understood, { kind: 'unknown' }>,
    { tokens, turn }: { readonly tokens: readonly Token[]; readonly turn: Turn },
  ): Promise<void> {
    const isGroup = commands.some(({ name }) => `/${name}`.startsWith(`${text} `));
    if (isGroup) return help(tokens, turn);
    const unknown = text.slice(0, MAX_QUOTED);
    if (await offer(suggestions, { turn, unknown })) return;
    await hint(turn, { template: 'help/unknown', data: { text: unknown, isGroup: false, suggestions: [] } });
  }

  async function handle(understood: Understood, tokens: readonly Token[], turn: Turn): Promise<void> {
    switch (understood.kind) {
      case 'command':
        if (isOnlyAsked(understood, tokens)) return help(nameOf(understood.command), turn);
        return run(understood.command, understood.tokens, turn, tokens.slice(-1).some(isQuestioned));
      case 'help':
        return help(understood.topic, turn);
      case 'unknown':
        return explainUnknown(understood, { tokens, turn });
      case 'like-commands':
        if (await answers.text(tokens, { suggestions: understood.suggestions, turn })) return;
        if (await offer(understood.suggestions, { turn })) return;
        if (await answers.value(tokens, turn)) return;
        await answers.leave(turn);
        await hint(
          turn,
          understood.suggestions.every(({ command }) => ANSWERS.has(command.name))
            ? errorReply({ code: 'nothing-to-confirm' })
            : SENTENCES.nothing(turn),
        );
        return;
      case 'small-talk':
        await hint(turn, SENTENCES[understood.talk](turn));
        return;
      case 'nothing':
        if (await answers.value(tokens, turn)) return;
        await answers.leave(turn);
        await hint(turn, SENTENCES.nothing(turn));
        return;
      case 'several':
      case 'command-inside':
        await hint(turn, SENTENCES[understood.kind](turn));
        return;
    }
  }

  return async (tokens, turn) => {
    if (await answers.verdict(tokens, turn)) return;
    const understood = understand(commands, tokens);
    // Either may turn out to be an answer.
    if (understood.kind === 'nothing' || understood.kind === 'like-commands')
      return handle(understood, tokens, turn);
    // Questions that this line leads to are not left by it: their cards name its message.
    const leaving = answers.leave(turn);
    const [left, handled] = await Promise.allSettled([leaving, handle(understood, tokens, turn)]);
    // What wasn't left has to be left before anything else is typed.
    for (const each of [left, handled]) if (each.status === 'rejected') throw each.reason;
  };
}

/** `/steward stop?` asks what it does; nothing is done for a question. What only reads answers it. */
function isOnlyAsked(
  { command, tokens: given }: Extract<Understood, { kind: 'command' }>,
  tokens: readonly Token[],
): boolean {
  return command.kind === 'act' && given.length === 0 && tokens.slice(-1).some(isQuestioned);
}

const MARKS = '?？!.…';

/** The marks at the end of a word. */
const marksOf = ({ text }: Token): string => text.slice(withoutTrailing(text, MARKS).length);

const isQuestioned = (token: Token): boolean => isUnquoted(token) && /[?？]/u.test(marksOf(token));

/** “/room add Nina to FX desk?” asks before anything is done; prose, such as a reason, may be a question itself. */
function asksWhether({ args }: Command, given: Given, tokens: readonly Token[]): boolean {
  const entries = Object.entries(given).flatMap(([key, each]) =>
    each.map(({ start }) => [start, args[key]?.keepsMarks === true] as const),
  );
  const isProseAt = new Map(entries);
  let isProse = false;
  for (const token of tokens) {
    // What no argument has taken, such as “please?”, goes with what is in front of it, unless it is an option.
    isProse = isProseAt.get(token.start) ?? (isProse && !/^[-–—]/u.test(token.text));
    if (isQuestioned(token) && !isProse) return true;
  }
  return false;
}

function withoutQuestionMark(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  if (last === undefined || !isQuestioned(last)) return tokens;
  const text = withoutTrailing(last.text, MARKS);
  return text === '' ? tokens.slice(0, -1) : [...tokens.slice(0, -1), { ...last, text } as Token];
}

const nameOf = ({ name }: Command): Token[] =>
  name.split(' ').map((text) => ({ kind: 'word', text, quoted: false }));

const SENTENCES: Readonly<
  Record<SmallTalk | 'several' | 'command-inside' | 'nothing', (turn: Turn) => Reply>
> = {
  greeting: ({ initiator }) => ({ template: 'help/greeting', data: { person: initiator } }),
  thanks: () => ({ template: 'help/thanks', data: {} }),
  undo: () => ({ template: 'help/undo', data: {} }),
  fine: () => ({ template: 'help/fine', data: {} }),
  several: () => ({ template: 'help/one-by-one', data: {} }),
  'command-inside': () => ({ template: 'help/command-inside', data: {} }),
  nothing: () => ({ template: 'help/hint', data: {} }),
};
