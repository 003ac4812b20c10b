import type { Actions } from '../actions.ts';
import { h, keyed } from '../dom.ts';
import { identityOf } from '../messages.ts';
import { firstName } from '../people.ts';
import { keepCardsOpen } from '../presentationml/cards.ts';
import { type AppStore, botOf, counterpart, meOf, openStreamOf } from '../state.ts';
import type { Message } from '../types.ts';
import { dayLabel } from '../when.ts';
import { messageRow } from './message-row.ts';
import { scrolling } from './scrolling.ts';

const shownAtMost = 300; // older messages stay on the pod
const sameBreath = 5 * 60_000; // ms within which one author's messages need one name

type Row = { message: Message } | { day: string };

/** The messages of the open conversation. Stays at the newest one while the reader is there. */
export function messageList(store: AppStore, actions: Actions, now = () => Date.now()): HTMLElement {
  const list = h('ol', { class: 'messages' });
  const empty = h('div', { class: 'welcome' });
  const scroller = h(
    'div',
    { class: 'message-scroller', tabindex: '0', role: 'log', 'aria-live': 'off', 'aria-label': 'Messages' },
    empty,
    list,
  );
  const { newer, isAtEnd, toBeginning, tellOfNewer } = scrolling(scroller, list);
  const node = h('div', { class: 'message-box' }, scroller, newer);
  let shownId: string | undefined;
  let seen = new Set<string>();
  let isDrawn = false;

  store.watch(
    (state) => [
      state.openId,
      state.openId === undefined ? undefined : state.messages.get(state.openId),
      openStreamOf(state)?.streamId,
    ],
    ([openId, messages]) => {
      const another = openId !== shownId;
      if (another) {
        shownId = openId;
        seen = new Set();
        isDrawn = false;
        list.replaceChildren();
        scroller.setAttribute('aria-live', 'off');
      }
      empty.hidden = !messages || messages.length > 0;
      if (!messages) return;
      if (messages.length === 0) empty.replaceChildren(...firstWords(store, actions));

      const first = !isDrawn;
      isDrawn = true;
      const stay = first || isAtEnd();
      const recent = messages.slice(-shownAtMost);
      const arrived = recent.filter((message) => !seen.has(identityOf(message)));
      const render = (row: Row, before?: HTMLElement) => {
        if ('day' in row) return dayLine(row.day);
        const fresh = !first && !seen.has(identityOf(row.message));
        const node = messageRow(row.message, { store, actions, fresh });
        if (before) keepCardsOpen(before, node);
        return node;
      };
      const rows = rowsOf(recent, now());
      const nodes = keyed(
        list,
        rows.map((row) => ({ ...keyOf(row), item: row })),
        render,
      );
      markFollowing(rows, nodes);
      for (const message of recent) seen.add(identityOf(message));

      const mine = arrived.some(({ user }) => user.username === store.get().me);
      const from = first ? recent.at(-1) : arrived[0];
      const row = from && nodes.find(({ dataset }) => dataset.key === identityOf(from));
      if (row && (stay || mine)) toBeginning(row);
      else if (row) tellOfNewer();
      scroller.setAttribute('aria-live', 'polite'); // from here on: what was there is not read out
    },
  );
  return node;
}

function keyOf(row: Row): { key: string; version: string } {
  if ('day' in row) return { key: `day ${row.day}`, version: row.day };
  return { key: identityOf(row.message), version: row.message.messageId };
}

function rowsOf(messages: readonly Message[], now: number): Row[] {
  let last = '';
  return messages.flatMap((message) => {
    const day = dayLabel(message.timestamp, now);
    const rows: Row[] = day === last ? [{ message }] : [{ day }, { message }];
    last = day;
    return rows;
  });
}

/** A message that follows the same author's in the same breath shows no name again. */
function markFollowing(rows: readonly Row[], nodes: readonly HTMLElement[]): void {
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const follows =
      'message' in row &&
      before !== undefined &&
      'message' in before &&
      before.message.user.id === row.message.user.id &&
      row.message.timestamp - before.message.timestamp < sameBreath;
    nodes[index]?.classList.toggle('message--following', follows);
  });
}

function dayLine(day: string): HTMLElement {
  return h('li', { class: 'day-line' }, h('span', {}, day));
}

function firstWords(store: AppStore, actions: Actions): HTMLElement[] {
  const state = store.get();
  const [me, stream, bot] = [meOf(state), openStreamOf(state), botOf(state)];
  if (!me || !stream) return [];
  if (!bot || counterpart(stream, state)?.id !== bot.id) return [h('p', {}, 'Nothing was said here yet.')];
  const say = () => void actions.attempt(() => actions.say(stream.streamId, '/help'));
  return [
    h('h1', {}, `You are ${firstName(me)}. Say /help to ${bot.displayName}.`),
    h(
      'p',
      {},
      `${bot.displayName} is a bot: it answers commands here, and in rooms when its name comes first.`,
    ),
    h('button', { type: 'button', class: 'tk-button tk-button--primary', onclick: say }, 'Say /help'),
  ];
}
