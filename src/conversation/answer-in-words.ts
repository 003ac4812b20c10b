import {
  fold,
  type Given,
  givenFromForm,
  isUnquoted,
  optionName,
  type Suggestion,
  type Token,
  textOf,
} from '@finos/symphony-bdk-core';
import { type Command, isAmongOthers, isFurtherLine } from '../commands/index.ts';
import { answer } from '../commands/request/answer.ts';
import type { CommandName } from '../names.ts';
import type { Cards, Payloads, Reply } from '../replies/index.ts';
import type { SuggestCommands } from '../service/index.ts';
import { phrase, type Value } from '../words/index.ts';
import { readVerdict } from './answer-words.ts';
import { buttonFor } from './button-for.ts';
import { buttonsOf, describeOpen, describeWaiting } from './describe-open.ts';
import type { Hint } from './hint.ts';
import type { OfferCommands } from './offer-commands.ts';
import { type CardHandler, commandIn } from './on-form.ts';
import type { OpenQuestion, OpenQuestions } from './open-questions.ts';
import type { ReplaceCard } from './replace-card.ts';
import type { CommandRunner } from './run-command.ts';
import { createSeveralQuestions, isDoubted } from './several-questions.ts';
import { callOf, type Turn } from './turn.ts';

/** Takes what people type in the place of a button, a choice or a field: each is true when the line was an answer, and is answered. */
export type AnswersInWords = {
  /** What was asked before is left for something else. */
  leave(turn: Turn): Promise<void>;
  /** `yes`, `no wait`, `/no`. */
  verdict(tokens: readonly Token[], turn: Turn): Promise<boolean>;
  /**
   * Words that a form asks for as a text, such as a reason, although they also name a command: `leave`. When they say more than a command's name,
   * both readings are offered.
   */
  text(
    tokens: readonly Token[],
    spoken: { readonly suggestions: readonly Suggestion<Command>[]; readonly turn: Turn },
  ): Promise<boolean>;
  /** A number, a name or a value, of a line that says nothing else. */
  value(tokens: readonly Token[], turn: Turn): Promise<boolean>;
};

type Options = {
  readonly bot: Turn['initiator'];
  readonly commands: readonly Command[];
  readonly openQuestions: OpenQuestions;
  readonly cards: Pick<Cards, 'use'>;
  readonly runner: CommandRunner;
  readonly suggest: SuggestCommands;
  readonly offer: OfferCommands;
  readonly hint: Hint;
  readonly handleCard: CardHandler;
  readonly replaceCard: ReplaceCard;
};

type Helping = Exclude<OpenQuestion, { kind: 'confirm' }>;

export function createAnswersInWords(options: Options): AnswersInWords {
  const { openQuestions, cards, runner, offer, hint, handleCard, replaceCard } = options;
  const commandNamed = (name: CommandName): Command => commandIn(options.commands, name);
  const reminder = createReminder({ ...options, commandNamed });
  const fill = createFill({ ...options, commandNamed });
  const answerQuestion = createAnswerQuestion({ ...options, commandNamed });

  /** Nothing asks again behind such a button. */
  const actsAtOnce = (question: OpenQuestion): boolean =>
    question.kind === 'offer' &&
    question.card.payload.offers.some(({ command }) => commandNamed(command).kind === 'act');

  const press = ({ card }: Pick<Helping, 'card'>, action: string, turn: Turn): Promise<void> =>
    handleCard(card, { token: card.token, turn, action, values: {} });

  const several = createSeveralQuestions({ openQuestions, remindOf: reminder.remindOf, press });

  /** Nothing is done with it; what was typed is answered by a message that is seen. */
  async function leave({ card }: Helping, turn: Turn): Promise<void> {
    await cards.use(card.token, { by: turn.initiator, event: turn.key });
    const reply: Reply = { template: 'command/closed', data: { sentence: phrase('answer-none') } };
    await replaceCard(card.token, reply);
    await hint(turn, reply);
  }

  async function settle(question: OpenQuestion, verdict: 'yes' | 'no', turn: Turn): Promise<boolean> {
    if (question.kind === 'confirm') {
      const command = commandNamed(verdict === 'yes' ? 'confirm' : 'cancel');
      await runner.run(command, givenFromForm(command.args, { plan: question.plan.id }), turn);
      return true;
    }
    if (verdict === 'no') {
      await leave(question, turn);
      return true;
    }
    const only = onlyButton(question);
    if (only === undefined) return false;
    await press(question, only, turn);
    return true;
  }

  async function pointElsewhere(tokens: readonly Token[], turn: Turn): Promise<boolean> {
    const isMeant = await several.isForElsewhere(tokens, turn);
    if (isMeant) await reminder.sayWhere(turn);
    return isMeant;
  }

  return {
    leave: (turn) => openQuestions.leave(turn),

    async verdict(tokens, turn) {
      const read = readVerdict(tokens);
      if (read === undefined || !isAnswerable(turn)) return false;
      const open = await openQuestions.here(turn);
      if (read.isDoubted) {
        if (open.length > 0) await reminder.remindOf(open, turn);
        return open.length > 0;
      }
      const isCommand = tokens.length === 1 && /^\/(?:confirm|cancel)$/iu.test(textOf(tokens));
      // The command asks which, of several.
      if (isCommand && open.some(({ kind }) => kind === 'confirm')) return false;
      const [question, another] = open;
      if (question === undefined) {
        if (!read.isSure) return false;
        await reminder.sayWhatWaits(turn);
        return true;
      }
      const { isLeft } = question;
      if (isLeft && !read.isSure) return false;
      // What is cancelled can be asked for again.
      const isSafe =
        (!isLeft && (read.isSure || !actsAtOnce(question))) ||
        (question.kind === 'confirm' && read.verdict === 'no');
      const settled = () => several.answering(question, turn, () => settle(question, read.verdict, turn));
      if (another !== undefined || !isSafe || !(await settled())) await reminder.remindOf(open, turn);
      return true;
    },

    async text(tokens, { suggestions, turn }) {
      if (!isAnswerable(turn)) return false;
      const question = (await openQuestions.here(turn)).at(-1);
      if (question?.kind !== 'form' || question.isLeft) return false;
      const answered = textFor(question.card.payload, tokens, commandNamed);
      if (answered === undefined) return false;
      const others = suggestions.filter((suggestion) => suggestion.tokens.length > 0);
      return offer([answered, ...others], { turn });
    },

    async value(tokens, turn) {
      if (tokens.length === 0 || !isAnswerable(turn)) return false;
      const open = await openQuestions.here(turn);
      const question = open.at(-1);
      if (question === undefined || question.kind === 'confirm') {
        if (await several.answerEarlier(tokens, turn)) return true;
        if (question === undefined)
          return (await answerQuestion(tokens, turn)) || pointElsewhere(tokens, turn);
        await reminder.remindOf(open, turn);
        return true;
      }
      if (question.isLeft) return false;
      if (isDoubted(tokens)) {
        await reminder.remindOf(open, turn);
        return true;
      }
      if (question.kind === 'form') return fill(question, tokens, turn);
      const button = buttonFor(question, textOf(tokens));
      if (button === undefined) {
        if (question.kind === 'pick') await reminder.remindOf(open, turn);
        return question.kind === 'pick';
      }
      await several.answering(question, turn, () => press(question, button, turn));
      return true;
    },
  };
}

type Asking = Pick<Options, 'openQuestions' | 'offer'> & {
  readonly commandNamed: (name: CommandName) => Command;
};

/** Takes a line as the answer when exactly one of the person's requests has an open question. */
const createAnswerQuestion =
  ({ openQuestions, offer, commandNamed }: Asking) =>
  async (tokens: readonly Token[], turn: Turn): Promise<boolean> => {
    const { asked } = await openQuestions.waiting(turn);
    const [only, another] = asked;
    if (only === undefined || another !== undefined) return false;
    const id: Token = { kind: 'word', text: only.id, quoted: false };
    return offer(
      [{ command: commandNamed(answer.name), tokens: [id, ...tokens], inFront: 2, isExact: true }],
      {
        turn,
      },
    );
  };

/** The command of a form that asks for a text, with these words as that. */
function textFor(
  { command: name, asked }: Payloads['command'],
  tokens: readonly Token[],
  commandNamed: (name: CommandName) => Command,
): Suggestion<Command> | undefined {
  const command = commandNamed(name);
  if (asked === undefined || command.args[asked.arg]?.control.kind !== 'text') return undefined;
  const inFront = name.split(' ').length + 1;
  return { command, tokens: lineWith(command, asked, tokens), inFront, isExact: true };
}

type Filling = Pick<Options, 'cards' | 'runner' | 'suggest' | 'offer'> & {
  readonly commandNamed: (name: CommandName) => Command;
};

function createFill({ cards, runner, suggest, offer, commandNamed }: Filling) {
  /** What is typed for the one argument that a form asks for. Where it is no name of what there is, it is offered first. */
  return async function fill(
    question: Extract<OpenQuestion, { kind: 'form' }>,
    tokens: readonly Token[],
    turn: Turn,
  ) {
    const { command: name, asked } = question.card.payload;
    const command = commandNamed(name);
    const control = command.args[asked?.arg ?? '']?.control;
    if (asked === undefined || control === undefined) return false;
    if (control.kind !== 'text') {
      const value = withoutOne(tokens);
      if (value.length > MOST_WORDS_OF_A_NAME) return false;
      const { token } = question.card;
      const { given: line, fault } = command.assign(lineWith(command, asked, value));
      await cards.use(token, { by: turn.initiator, event: turn.key });
      await runner.run(command, line, turn, { form: token, fault });
      return true;
    }
    const suggestion = textFor(question.card.payload, tokens, commandNamed);
    const [found] = suggestion ? await suggest([suggestion], callOf(turn)) : [];
    return suggestion && found?.isComplete ? offer([suggestion], { turn }) : false;
  };
}

/** Further lines of a message were typed before anything was asked that the first one led to. */
const isAnswerable = (turn: Turn): boolean => !isFurtherLine(turn);

type Reminding = Pick<Options, 'bot' | 'openQuestions' | 'hint'> & {
  readonly commandNamed: (name: CommandName) => Command;
};

/** Says what is open, and what can be typed for it. */
function createReminder({ bot, openQuestions, hint, commandNamed }: Reminding) {
  const mentionIn = (turn: Turn): string => (isAmongOthers(turn) ? `@${bot.displayName} ` : '');

  const list = (turn: Turn, questions: readonly OpenQuestion[]): readonly Value[] =>
    questions.map((question) =>
      describeOpen(question, { mention: mentionIn(turn), isOne: questions.length === 1, commandNamed }),
    );

  const say = (turn: Turn, sentence: Value, items: readonly Value[] = []): Promise<unknown> =>
    hint(turn, { template: 'help/open', data: { sentence, items } });

  async function remindOf(questions: readonly OpenQuestion[], turn: Turn): Promise<void> {
    const items = list(turn, questions);
    await say(turn, phrase('open-questions', { count: items.length }), items);
  }

  /** Nothing is open that a word answers: what is, and where. */
  async function sayWhatWaits(turn: Turn): Promise<void> {
    const waiting = describeWaiting(await openQuestions.waiting(turn));
    if (waiting.length > 0)
      return void (await say(turn, phrase('open-waiting', { count: waiting.length }), waiting));
    if (await openQuestions.isOnCard(turn)) return void (await say(turn, phrase('open-on-card')));
    await sayWhere(turn);
  }

  async function sayWhere(turn: Turn): Promise<void> {
    const place = await openQuestions.elsewhere(turn);
    if (place === undefined) await say(turn, phrase('problem-nothing-to-confirm'));
    else if (place === 'im') await say(turn, phrase('open-in-im'));
    else await say(turn, phrase('open-elsewhere'));
  }

  return { remindOf, sayWhatWaits, sayWhere };
}

/** The button that `yes` presses, where there is only one to be pressed. */
function onlyButton(question: Helping): string | undefined {
  const [only, another] = buttonsOf(question);
  return another === undefined ? only?.name : undefined;
}

// Nobody answers with more.
const MOST_WORDS_OF_A_NAME = 6;

/** `the FX one` is FX. */
function withoutOne(tokens: readonly Token[]): readonly Token[] {
  const isWord = (token: Token | undefined, ...words: readonly string[]) =>
    isUnquoted(token) && words.includes(fold(token.text));
  return tokens.length > 2 && isWord(tokens[0], 'the') && isWord(tokens.at(-1), 'one')
    ? tokens.slice(1, -1)
    : tokens;
}

/** The command with a value for the argument that was asked for, as one line. */
function lineWith(
  { args }: Command,
  { arg, given }: { readonly arg: string; readonly given: Given },
  tokens: readonly Token[],
): readonly Token[] {
  const word = (text: string): Token => ({ kind: 'word', text, quoted: false });
  return Object.entries({ ...given, [arg]: tokens }).flatMap(([key, each]) =>
    args[key] === undefined ? [] : [word(optionName(key)), ...each],
  );
}
