import {
  type ArgumentProblem,
  fold,
  type Given,
  LEFT_OVER,
  type Person,
  pickPerson,
  pickRoom,
  writeLine,
} from '@finos/symphony-bdk-core';
import { type Command, isInRoom } from '../commands/index.ts';
import { type Payloads, problemPhrase } from '../replies/index.ts';
import { neutral, type Phrase, phrase } from '../words/index.ts';
import type { AskForArguments } from './ask-arguments.ts';
import { labelledForm } from './buttons.ts';
import type { NameGiven } from './name-given.ts';
import type { TurnCards } from './open-card.ts';
import { candidatesFor } from './pick-candidates.ts';
import type { Speaker } from './speak.ts';
import { callOf, filesOf, type Turn } from './turn.ts';

/** Asks with a row of buttons when a name fits several people, or rooms. */
export type Picker = ReturnType<typeof createPicker>;

type Options = {
  readonly bot: Person;
  readonly turnCards: TurnCards;
  readonly speaker: Pick<Speaker, 'inPrivate' | 'pointToIm'>;
  readonly askForArguments: AskForArguments;
  readonly nameGiven: NameGiven;
};

type Ambiguity<C extends ArgumentProblem['code']> = {
  readonly given: Given;
  readonly arg: string;
  readonly problem: Extract<ArgumentProblem, { code: C }>;
  readonly turn: Turn;
  readonly form: string | undefined;
};

const MAX_OFFERED = 10;

// More lines than these are no longer read.
const MAX_LINES = 3;
// In the place of what is chosen.
const BLANK = { kind: 'word', text: '…', quoted: false } as const;

type Choice = { readonly name: string; readonly text: string; readonly given: Given };

type Picking = {
  readonly payload: Payloads['pick'];
  readonly choices: readonly Choice[];
  /** With a blank in the place of what is chosen. */
  readonly open: Given;
  readonly sentence: Phrase;
  readonly command: Command;
  readonly form: string | undefined;
};

export function createPicker({ bot, turnCards, speaker, askForArguments, nameGiven }: Options) {
  /** What others may not read is asked in the IM. */
  async function pick(
    asked: Turn,
    { payload, choices, open, sentence, command, form }: Picking,
  ): Promise<void> {
    const turn = await speaker.inPrivate(asked);
    const names = Object.fromEntries(choices.map(({ name, text }) => [name, text]));
    const token = await turnCards.open(turn, {
      purpose: 'pick',
      payload: { ...payload, choices: names, ...filesOf(asked) },
    });
    const buttons = choices.map(({ name, text }) => ({ name, look: 'secondary', label: text }) as const);
    const none = { name: 'none', look: 'secondary', label: phrase('button-none-of-these') } as const;
    const isFew = choices.length <= MAX_LINES;
    const lines = [];
    for (const given of isFew ? choices.map((choice) => choice.given) : [open])
      lines.push({ bold: writeLine(command, await nameGiven(command, given, callOf(turn))) });
    const asLine = phrase(isFew ? 'pick-as-line' : 'pick-as-line-with', { lines });
    const reply = {
      template: 'command/pick',
      data: { sentence, form: labelledForm(token, [...buttons, none]), asLine },
    } as const;
    // What was sent from a room stays there.
    await turnCards.show(turn, reply, { token, form: turn === asked ? form : undefined });
    await speaker.pointToIm(asked, { told: turn, isAnswered: true });
  }

  return {
    async askWhom(
      command: Command,
      { given, arg, problem, turn, form }: Ambiguity<'ambiguous-person'>,
    ): Promise<void> {
      const { index, length, text } = problem;
      const candidates = candidatesFor(command, problem.candidates, { bot, initiator: turn.initiator });
      if (candidates.length === 0) {
        const fault = { problem: { code: 'people-not-found', texts: [text] }, arg } as const;
        await askForArguments(command, { given: inForm(given), fault, notFound: [], turn, form });
        return;
      }
      const here = withRoom(command, given, turn);
      const payload = { command: command.name, given: here, arg, index, length };
      const choices = candidates.map((person) => ({
        name: `user-${person.id}`,
        text: label(person),
        given: lineOf(here, { arg, index, length }, { person, candidates }),
      }));
      const sentence = problemPhrase({ ...problem, candidates });
      const open = withBlank(here, { arg, index, length });
      await pick(turn, { payload, choices, open, sentence, command, form });
    },

    /** Several were named where one is wanted; of more than can be read in a glance none is offered. */
    async askWhichOne(
      command: Command,
      { given, arg, problem, turn, form }: Ambiguity<'one-person'>,
    ): Promise<void> {
      const candidates = candidatesFor(command, problem.people, { bot, initiator: turn.initiator });
      if (candidates.length < 2 || candidates.length > MAX_OFFERED)
        return askForArguments(command, {
          given: inForm(given),
          fault: { problem, arg },
          notFound: [],
          turn,
          form,
        });
      const place = { arg, index: 0, length: given[arg]?.length ?? 0 };
      const here = withRoom(command, given, turn);
      const choices = candidates.map((person) => ({
        name: `user-${person.id}`,
        text: label(person),
        given: lineOf(here, place, { person, candidates }),
      }));
      const payload = { command: command.name, given: here, ...place };
      const open = withBlank(here, place);
      await pick(turn, { payload, choices, open, sentence: problemPhrase(problem), command, form });
    },

    async askWhich(
      command: Command,
      { given, arg, problem, turn, form }: Ambiguity<'similar-room'>,
    ): Promise<void> {
      const payload = { command: command.name, given, arg, index: 0, length: given[arg]?.length ?? 0 };
      const choices = problem.candidates.map(({ id, name }) => ({
        name: `room-${id}`,
        text: name,
        given: { ...pickRoom(given, arg, id), [arg]: [{ kind: 'room', text: name, streamId: id }] } as const,
      }));
      const open = { ...given, [arg]: [BLANK] };
      await pick(turn, { payload, choices, open, sentence: problemPhrase(problem), command, form });
    },
  };
}

/** A form has no field for words that no argument takes. */
function inForm(whole: Given): Given {
  const { [LEFT_OVER]: _, ...given } = whole;
  return given;
}

/** In the IM nobody knows any more which room “this” was. */
export function withRoom({ args }: Command, given: Given, turn: Turn): Given {
  if (!isInRoom(turn)) return given;
  const { streamId } = turn.stream;
  const open = Object.entries(args).flatMap(([key, { control, required, hidden }]) =>
    control.kind === 'room' && !required && !hidden && given[key] === undefined ? [key] : [],
  );
  return {
    ...given,
    ...Object.fromEntries(open.map((key) => [key, [{ kind: 'room', text: streamId, streamId }]] as const)),
  };
}

type Place = { readonly arg: string; readonly index: number; readonly length: number };

const withBlank = (given: Given, { arg, index, length }: Place): Given => ({
  ...given,
  [arg]: (given[arg] ?? []).toSpliced(index, length, BLANK),
});

/**
 * With the person's address, as it is typed where there is no list to pick from; with the name where Symphony shows no address and no other candidate
 * has that name: nobody knows people by numbers.
 */
function lineOf(
  given: Given,
  { arg, ...place }: Place,
  { person, candidates }: { readonly person: Person; readonly candidates: readonly Person[] },
): Given {
  const isAlone = !candidates.some(
    ({ id, displayName }) => id !== person.id && fold(displayName) === fold(person.displayName),
  );
  const text = person.emailAddress ?? (isAlone ? person.displayName : String(person.id));
  const picked = pickPerson(given, arg, { ...place, userId: person.id });
  const tokens = (picked[arg] ?? []).map((token) =>
    token.kind === 'mention' && token.userId === person.id
      ? ({ kind: 'word', text, quoted: person.emailAddress === undefined && isAlone } as const)
      : token,
  );
  return { ...picked, [arg]: tokens };
}

const label = ({ displayName, emailAddress, username, company }: Person): string =>
  neutral([displayName, emailAddress ?? username ?? company].filter(Boolean).join(' – '));
