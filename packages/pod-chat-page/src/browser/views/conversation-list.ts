import { writePlace } from '../address.ts';
import { h, keyed } from '../dom.ts';
import { type AppStore, counterpart, type State } from '../state.ts';
import type { Person, Stream } from '../types.ts';
import { shortTime } from '../when.ts';
import { avatar, roomAvatar } from './avatar.ts';
import { aboutPerson, countOf } from './person-line.ts';

/** My conversations, the last one active first. */
export function conversationList(store: AppStore, now = () => Date.now()): HTMLElement {
  const list = h('ul', { class: 'conversations' });
  const nothing = h('p', { class: 'nothing' }, 'No conversations yet. Start one with “New chat”.');
  store.watch(
    (state) => [state.streams, state.openId, state.people],
    () => {
      const state = store.get();
      const sorted = [...state.streams].sort(
        (a, b) => b.lastMessageAt - a.lastMessageAt || a.name.localeCompare(b.name),
      );
      nothing.hidden = sorted.length > 0;
      keyed(
        list,
        sorted.map((stream) => ({
          key: stream.streamId,
          version: versionOf(stream, state, now()),
          item: stream,
        })),
        (stream) => entry(stream, state, now()),
      );
    },
  );
  return h('div', { class: 'conversation-box' }, list, nothing);
}

function versionOf(stream: Stream, state: State, now: number): string {
  const other = counterpart(stream, state);
  return JSON.stringify([
    stream.name,
    shortTime(stream.lastMessageAt, now),
    isUnread(stream, state),
    stream.streamId === state.openId,
    other?.presence,
    stream.active,
    stream.members.length,
  ]);
}

function isUnread(stream: Stream, { reading }: State): boolean {
  return reading?.isUnread(stream) ?? false;
}

function entry(stream: Stream, state: State, now: number): HTMLElement {
  const other = counterpart(stream, state);
  const unread = isUnread(stream, state);
  const open = stream.streamId === state.openId;
  const classes = ['conversation', unread && 'conversation--unread', open && 'conversation--open']
    .filter(Boolean)
    .join(' ');
  return h(
    'li',
    {},
    h(
      'a',
      {
        class: classes,
        href: writePlace({
          ...(state.me === undefined ? {} : { username: state.me }),
          streamId: stream.streamId,
        }),
        'data-stream': stream.streamId,
        'aria-current': open ? 'true' : undefined,
      },
      other ? avatar(other) : roomAvatar(stream.name),
      h(
        'span',
        { class: 'conversation-text' },
        h('span', { class: 'conversation-name', title: stream.name }, stream.name),
        h(
          'span',
          { class: 'conversation-about' },
          stream.external && h('span', { class: 'external' }, 'External'),
          aboutConversation(stream, other),
        ),
      ),
      h('span', { class: 'conversation-time' }, shortTime(stream.lastMessageAt, now)),
      unread &&
        h(
          'span',
          { class: 'unread', title: 'New messages' },
          h('span', { class: 'visually-hidden' }, 'New messages'),
        ),
    ),
  );
}

function aboutConversation(stream: Stream, other: Person | undefined): string {
  if (!stream.active) return 'Not active any more';
  return other ? aboutPerson(other) : countOf(stream.members.length);
}
