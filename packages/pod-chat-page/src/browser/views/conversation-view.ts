import type { Actions } from '../actions.ts';
import { fill, h, iconButton } from '../dom.ts';
import { firstName, presenceLabel } from '../people.ts';
import { type AppStore, botOf, counterpart, meOf, openStreamOf, type State } from '../state.ts';
import type { Stream } from '../types.ts';
import { avatar, roomAvatar } from './avatar.ts';
import { composer } from './composer.ts';
import { messageList } from './message-list.ts';
import { countOf } from './person-line.ts';
import { trialStrip } from './trials.ts';

/** Middle column: the open conversation, or what to do first. */
export function conversationView(store: AppStore, actions: Actions): HTMLElement {
  const header = h('header', { class: 'conversation-header' });
  const messages = messageList(store, actions);
  const trials = trialStrip(store, actions);
  const write = composer(store, actions);
  const none = h('div', { class: 'welcome' });
  const view = h('main', { class: 'conversation-view' }, header, messages, none, trials, write);

  store.watch(
    (state) => [openStreamOf(state), state.people, state.panel, state.connections],
    ([stream]) => {
      const state = store.get();
      for (const node of [header, messages, write]) node.hidden = stream === undefined;
      none.hidden = stream !== undefined;
      if (stream) fill(header, ...headerOf(stream, state, { store, actions }));
      else fill(none, ...welcomeOf(state, store, actions));
    },
  );
  return view;
}

function headerOf(
  stream: Stream,
  state: State,
  { store, actions }: { store: AppStore; actions: Actions },
): HTMLElement[] {
  const other = counterpart(stream, state);
  const about = other
    ? [other.title, other.bot ? 'Bot' : presenceLabel(other.presence), other.company]
        .filter(Boolean)
        .join(' · ')
    : countOf(stream.members.length);
  const toggle = () => store.set({ panel: store.get().panel === 'members' ? 'none' : 'members' });
  return [
    iconButton('left-arrow', 'Back to the list', () => actions.showList(), 'only-narrow'),
    other ? avatar(other) : roomAvatar(stream.name),
    h(
      'div',
      { class: 'conversation-title' },
      h('h1', { title: stream.name }, stream.name),
      h('p', {}, about, !stream.active && ' · Not active any more'),
    ),
    ...(stream.type === 'IM' ? [] : [iconButton('people', 'Members', toggle)]),
  ];
}

function welcomeOf(state: State, store: AppStore, actions: Actions): HTMLElement[] {
  const [me, bot] = [meOf(state), botOf(state)];
  if (!me) return [];
  const ask = () => void actions.connect(bot?.username ?? '', 'request');
  const list = h(
    'button',
    {
      type: 'button',
      class: 'tk-button tk-button--secondary',
      onclick: () => store.set({ panel: 'people' }),
    },
    'New chat',
  );
  const greeting = h('h1', {}, `You are ${firstName(me)}.`);
  if (!bot || actions.canTalk(bot.username))
    return [greeting, h('p', {}, 'Choose a conversation, or start one.'), list];
  if (state.connections.get(bot.username) === 'asked-by-me') {
    return [
      greeting,
      h(
        'p',
        {},
        `You asked ${bot.displayName} for a connection. You can write to it once somebody at ${bot.company} has accepted.`,
      ),
    ];
  }
  return [
    greeting,
    h(
      'p',
      {},
      `You work for ${me.company}, so ${bot.displayName} of ${bot.company} does not know you yet. Ask it for a connection.`,
    ),
    h(
      'button',
      { type: 'button', class: 'tk-button tk-button--primary', onclick: ask },
      `Ask ${bot.displayName} for a connection`,
    ),
  ];
}
