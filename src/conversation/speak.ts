import { randomBytes } from 'node:crypto';
import type { Attachment, Given, Logger, MessageId, StreamId } from '@finos/symphony-bdk-core';
import { messageml } from 'symphony-messageml';
import { type Answer, type Command, isAmongOthers, type Pages, type Shortcut } from '../commands/index.ts';
import { errorFields } from '../log-fields.ts';
import {
  type Cards,
  formIdOf,
  ignoredPhrase,
  problemPhrase,
  type Replier,
  type Reply,
} from '../replies/index.ts';
import { type Phrase, phrase, type Worded, type Wording } from '../words/index.ts';
import { createMutex } from '../work/mutex.ts';
import { answeredByIm } from './answered-by-im.ts';
import { labelledForm } from './buttons.ts';
import type { OpenTurnCard } from './open-turn-card.ts';
import { textsFile } from './texts-file.ts';
import { placeOf, sendingOf, type Turn } from './turn.ts';

/** Says things on the occasion of a turn. */
export type Speaker = ReturnType<typeof createSpeaker>;

type Options = {
  readonly replier: Replier;
  readonly cards: Cards;
  readonly openTurnCard: OpenTurnCard;
  readonly logger: Logger;
};

type Answering = {
  readonly turn: Turn;
  readonly given: Given;
  readonly notFound: readonly string[];
  readonly ignored: readonly string[];
  /** Of the message whose page is turned. */
  readonly token: string | undefined;
};

const PAGES_LIVE = 7 * 24 * 3_600_000;

export function createSpeaker({ replier, cards, openTurnCard, logger }: Options) {
  // Each takes as much memory as the file is large, and time from everything else.
  const largeFiles = createMutex();
  const say = (turn: Turn, name: string, reply: Reply, streamId?: StreamId) =>
    replier.send(sendingOf(turn, name, streamId), reply);

  /** The turn of a command whose answers are private: they go to the person's IM. The room is told once that is true: `pointToIm`. */
  async function inPrivate(turn: Turn): Promise<Turn> {
    if (!isAmongOthers(turn) || turn.answersIn !== undefined) return turn;
    return { ...turn, answersIn: await replier.imWith(turn.initiator.id) };
  }

  /** Tells the room that the person is, or will be, answered in their IM; nothing when `told` is the turn in the room itself. */
  async function pointToIm(
    turn: Turn,
    { told, isAnswered }: { told: Turn; isAnswered: boolean },
  ): Promise<void> {
    if (told === turn) return;
    await say(turn, 'answered-by-im', answeredByIm(turn.initiator, { isAnswered }));
  }

  /** Sends an answer, with its file or with buttons to its other pages, or puts it in the place of the page before. */
  async function answer(
    command: Command,
    found: Answer,
    { turn, given, notFound, ignored, token }: Answering,
  ): Promise<void> {
    const { missing, attachments } = await leftAside(notFound, ignored, turn);
    const reply = { ...found, attachments };
    const { pages, file, template } = reply;
    const page = (pageToken: string): Reply => ({
      ...reply,
      data: {
        ...reply.data,
        missing,
        pager: pages ? pager(pageToken, pages, found.isForm !== undefined) : '',
        ...(found.isForm ? { formId: formIdOf(pageToken) } : {}),
      },
    });
    if (file !== undefined) {
      const lock = largeFiles.newLock();
      try {
        const { attachment, count } = await file({
          wording: await wordingFor(turn),
          enter: lock.acquire,
        });
        const data = { ...reply.data, count, missing, pager: '' };
        await say(turn, 'answer', { template, data, attachments: [attachment, ...attachments] });
      } finally {
        lock.release();
      }
      return;
    }
    if (token !== undefined) {
      const card = await cards.find(token);
      if (card?.messageId === undefined) return;
      await cards.setMessage(
        token,
        await replier.update({ ...card, messageId: card.messageId }, page(token)),
      );
      return;
    }
    if (reply.shortcuts !== undefined) {
      const buttons = await openShortcuts(reply.shortcuts, turn);
      await say(turn, 'answer', { ...reply, data: { ...reply.data, missing, buttons } });
      return;
    }
    if (pages === undefined || (isOnlyPage(pages) && !found.isForm)) {
      await say(turn, 'answer', { ...reply, data: { ...reply.data, missing, pager: '' } });
      return;
    }
    const content = { purpose: 'page', payload: { command: command.name, given } } as const;
    const newToken = await openTurnCard(turn, content, { livesMs: PAGES_LIVE });
    await cards.setMessage(newToken, await say(turn, 'answer', page(newToken)));
  }

  async function openShortcuts(shortcuts: readonly Shortcut[], turn: Turn): Promise<Worded> {
    const payload = { shortcuts: shortcuts.map(({ command, given = {} }) => ({ command, given })) };
    const token = await openTurnCard(turn, { purpose: 'shortcuts', payload }, { livesMs: PAGES_LIVE });
    const buttons = shortcuts.map(
      ({ label, look = 'secondary' }, index) => ({ name: `run-${index}`, look, label }) as const,
    );
    return labelledForm(token, buttons, { isReusable: true });
  }

  /** Something broke that the person cannot mend: they get a reference, the log gets the cause under it. */
  async function apologise(turn: Turn, error: unknown): Promise<void> {
    const reference = randomBytes(4).toString('hex').toUpperCase();
    logger.error('command failed', { reference, event: turn.key, ...errorFields(error) });
    await say(turn, 'answer', { template: 'error/reference', data: { reference } });
  }

  /** The words of a file that answers a turn. */
  const wordingFor = (turn: Turn): Promise<Wording> => replier.wordingIn(placeOf(turn));

  /** What of the line had no effect; in a file, too, when nobody would read it all. */
  async function leftAside(
    notFound: readonly string[],
    ignored: readonly string[],
    turn: Turn,
  ): Promise<{ missing: Phrase | ''; attachments: readonly Attachment[] }> {
    const texts = [...notFound, ...ignored];
    if (texts.length === 0) return { missing: '', attachments: [] };
    const first =
      ignored.length > 0 ? ignoredPhrase(texts) : problemPhrase({ code: 'people-not-found', texts });
    const file = await textsFile(texts, () => wordingFor(turn));
    if (file === undefined) return { missing: first, attachments: [] };
    return { missing: phrase('two-sentences', { first, second: file.note }), attachments: file.attachments };
  }

  /** Puts something else in the place of what was said. */
  const change = (turn: Turn, messageId: MessageId, reply: Reply): Promise<MessageId> =>
    replier.update({ streamId: placeOf(turn), messageId }, reply);

  return { say, change, answer, apologise, inPrivate, pointToIm, wordingFor, imWith: replier.imWith };
}

const isOnlyPage = (pages: Pages): boolean =>
  'of' in pages ? pages.of <= 1 : pages.page === 1 && !pages.hasNext;

/** Buttons to the other pages: a form, unless all that is around them is one. */
function pager(token: string, pages: Pages, isWithin = false): Worded {
  const { page } = pages;
  const hasNext = 'of' in pages ? page < pages.of : pages.hasNext;
  const where = 'of' in pages ? phrase('page-of', { page, of: pages.of }) : phrase('page', { page });
  return {
    inWords(wording) {
      const text = wording.text(where);
      // A form without a button is refused.
      if (page === 1 && !hasNext) return isWithin ? messageml`` : messageml`<p>${text}</p>`;
      const button = (to: number, label: 'button-previous' | 'button-next') =>
        messageml`<button type="action" name="page-${to}" class="secondary">${wording.text(phrase(label))}</button>`;
      const buttons = messageml`${text} ${page > 1 ? button(page - 1, 'button-previous') : ''}${hasNext ? button(page + 1, 'button-next') : ''}`;
      return isWithin
        ? messageml`<p>${buttons}</p>`
        : messageml`<form id="${formIdOf(token)}" multi-submit="no-reset">${buttons}</form>`;
    },
  };
}
