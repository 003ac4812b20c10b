import { type Clock, type Given, isOneself, type Person, writeLine } from '@finos/symphony-bdk-core';
import { bindChange, type Change, changeShape } from '../changes/index.ts';
import type { Command } from '../commands/index.ts';
import { type Problem, UserError } from '../errors.ts';
import type { Once } from '../limits/index.ts';
import type { FactsSource } from '../policy/index.ts';
import { type Cards, type Payloads, problemPhrase } from '../replies/index.ts';
import { madeBy, type Outcome, type WhoCould } from '../service/index.ts';
import type { ReadShown } from '../shown/index.ts';
import { exposureView } from '../views/exposure-view.ts';
import { personView } from '../views/person-view.ts';
import { whyView } from '../views/why-view.ts';
import { phrase, type Worded } from '../words/index.ts';
import { withRoom } from './ask-which.ts';
import { buttonForm, labelledForm } from './buttons.ts';
import type { Hint } from './hint.ts';
import type { NameGiven } from './name-given.ts';
import type { OpenTurnCard } from './open-turn-card.ts';
import type { Speaker } from './speak.ts';
import { callOf, type Turn } from './turn.ts';

export type OwnerAsker = ReturnType<typeof createOwnerAsker>;

type Options = {
  readonly cards: Cards;
  readonly openTurnCard: OpenTurnCard;
  readonly speaker: Speaker;
  readonly hint: Hint;
  readonly once: Once;
  readonly factsSource: Pick<FactsSource, 'now'>;
  readonly readShown: ReadShown;
  readonly clock: Pick<Clock, 'now'>;
  readonly nameGiven: NameGiven;
};

type Refused = {
  readonly command: Command;
  readonly given: Given;
  readonly problem: Problem;
  readonly whoCould: WhoCould;
};

type Click = { readonly token: string; readonly action: string; readonly turn: Turn };

const DAY_MS = 24 * 3_600_000;
const MOST_A_DAY = 5;

/** Lets somebody who may not do something ask those who may; they do it themselves, or don't. */
export function createOwnerAsker(options: Options) {
  const { cards, openTurnCard, speaker, hint, once, factsSource, readShown, clock, nameGiven } = options;

  /** As whoever may do it would type it; empty when that would name them in the place of whoever asks. */
  async function lineOf(command: Command, given: Given, turn: Turn): Promise<string> {
    const isAboutOneself = Object.values(given).some((tokens) => tokens.some(isOneself));
    if (isAboutOneself) return '';
    return writeLine(command, await nameGiven(command, withRoom(command, given, turn), callOf(turn)));
  }

  /** Throws UserError: one question a day for each pair and thing, and only so many from one person. */
  async function refuseTooMany(by: Person, owner: Person, about: string, event: string): Promise<void> {
    const occasion = { event, forMs: DAY_MS };
    if (!(await once(`ask/${by.id}/${owner.id}/${about}`, occasion)))
      throw new UserError({ code: 'owner-asked', person: owner });
    for (let number = 1; number <= MOST_A_DAY; number += 1)
      if (await once(`ask/${by.id}/number ${number}`, occasion)) return;
    throw new UserError({ code: 'asked-enough', most: MOST_A_DAY });
  }

  return {
    /** A refusal with who could do it, and buttons that ask them. */
    async offer(turn: Turn, { command, given, problem, whoCould }: Refused): Promise<void> {
      const { owners, more, room, changes } = whoCould;
      // Who owns a room is nothing for those in another one.
      const told = turn.stream.streamId === room.id ? turn : await speaker.inPrivate(turn);
      const isWhole = changes.length > 0;
      const line = isWhole ? await lineOf(command, given, turn) : '';
      const payload = {
        command: command.name,
        changes: [...changes],
        owners: [...owners],
        room: room.id,
        line,
        ...whyIn(given),
      };
      const token = isWhole ? await openTurnCard(told, { purpose: 'ask-owner', payload }) : undefined;
      const named = { owners, room: room.name };
      await hint(told, {
        template: 'error/not-owner',
        data: {
          sentence: problemPhrase(problem),
          owners: more > 0 ? phrase('owners-of-more', { ...named, more }) : phrase('owners-of', named),
          form: token === undefined ? phrase('ask-when-whole') : askForm(token, owners),
          asLine: line === '' ? '' : phrase('ask-as-line', { line: { bold: line } }),
        },
      });
      await speaker.pointToIm(turn, { told, isAnswered: true });
    },

    /** Asks one of the owners, in their IM. */
    async ask(
      { command, changes, owners, room, line, reason, ticket }: Payloads['ask-owner'],
      { action, turn }: Click,
    ): Promise<void> {
      const owner = owners.find(({ id }) => action === `ask-${id}`);
      if (owner === undefined) throw new UserError({ code: 'card-unknown' });
      const by = turn.initiator;
      await refuseTooMany(by, owner, `${command}/${room}`, turn.key);
      const streamId = await speaker.imWith(owner.id);
      const token = cards.tokenFor(`${turn.key}/asked/${owner.id}`);
      const asked = changesIn(changes).map((change) => madeBy(owner, change));
      const why = { ...(reason ? { reason } : {}), ...(ticket ? { ticket } : {}) };
      const payload = { command, changes: asked, by, ...why };
      await cards.open(
        { token, purpose: 'asked', payload, streamId, messageId: undefined, userId: owner.id },
        { expiresAt: clock.now() + DAY_MS },
      );
      const form = buttonForm(token, [
        ['do', 'primary'],
        ['decline', 'secondary'],
      ]);
      const shown = await readShown({ people: [by], changes: asked.map(bindChange) }, factsSource.now());
      const data = {
        by,
        people: shown.people.map(personView),
        descriptions: descriptionsOf(asked),
        exposure: exposureView(shown),
        ...whyView({ reason, ticket }),
        form,
        asLine: line === '' ? '' : phrase('pick-as-line', { lines: [{ bold: line }] }),
      };
      await cards.setMessage(
        token,
        await speaker.say(turn, 'asked', { template: 'plan/asked', data }, streamId),
      );
      await speaker.say(turn, 'answer', { template: 'plan/ask-sent', data: { person: owner } });
    },

    /** The owner does it, judged as for anything that they do; or doesn't want to. */
    async answer(
      { changes: stored, by }: Payloads['asked'],
      { token, action, turn }: Click,
      carryOut: (changes: readonly Change[]) => Promise<Outcome>,
    ): Promise<void> {
      const changes = changesIn(stored);
      await cards.use(token, { by: turn.initiator, event: turn.key });
      const tell = async (id: 'ask-declined' | 'ask-not-done') => {
        const data = {
          sentence: phrase(id, { person: turn.initiator }),
          descriptions: descriptionsOf(changes),
        };
        await speaker.say(turn, 'asker', { template: 'plan/ask-outcome', data }, await speaker.imWith(by.id));
      };
      if (action !== 'do') {
        await tell('ask-declined');
        await speaker.say(turn, 'answer', { template: 'plan/ask-declined-told', data: { person: by } });
        return;
      }
      let outcome: Outcome;
      try {
        outcome = await carryOut(changes);
      } catch (error) {
        if (error instanceof UserError) await tell('ask-not-done');
        throw error;
      }
      if (outcome.kind === 'refused') await tell('ask-not-done');
    },
  };
}

const changesIn = (stored: Payloads['asked']['changes']): Change[] =>
  stored.map((change) => changeShape.parse(change));

/** The reason and the ticket as they were given. */
function whyIn({ reason, ticket }: Given): Pick<Payloads['ask-owner'], 'reason' | 'ticket'> {
  const text = (tokens: Given[string] = []) => tokens.map((token) => token.text).join(' ');
  return { ...(reason ? { reason: text(reason) } : {}), ...(ticket ? { ticket: text(ticket) } : {}) };
}

const descriptionsOf = (changes: readonly Change[]) =>
  changes.map((change) => bindChange(change).description);

const askForm = (token: string, owners: readonly Person[]): Worded => {
  const buttons = owners.map(
    (person) =>
      ({ name: `ask-${person.id}`, look: 'secondary', label: phrase('button-ask', { person }) }) as const,
  );
  return labelledForm(token, buttons, { isReusable: true });
};
