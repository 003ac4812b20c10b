// The chat page: builds the parts, then follows the address and the pod's events.

import { createActions } from './actions.ts';
import { readPlace, writePlace } from './address.ts';
import { createApi } from './api.ts';
import { fill, h } from './dom.ts';
import { listen } from './pod-events.ts';
import { createAppStore, meOf } from './state.ts';
import { applyTheme } from './theme.ts';
import { conversationView } from './views/conversation-view.ts';
import { notices } from './views/notices.ts';
import { panelView } from './views/panel.ts';
import { sidebar } from './views/sidebar.ts';
import { startView } from './views/start-view.ts';

const store = createAppStore();
const actions = createActions({
  api: createApi(),
  store,
  go(place, { replace = false } = {}) {
    if (replace) location.replace(writePlace(place));
    else location.hash = writePlace(place);
  },
  isVisible: () => document.visibilityState === 'visible',
});
const follow = () => void actions.attempt(() => actions.follow(readPlace(location.hash)));

applyTheme();
const root = h('div', { class: 'app' });
document.body.replaceChildren(root, notices(store));

const chat = h(
  'div',
  { class: 'chat' },
  sidebar(store, actions),
  conversationView(store, actions),
  panelView(store, actions),
);
store.watch(
  (state) => [meOf(state)?.username, state.people.length > 0],
  ([username, ready]) => fill(root, ready && (username === undefined ? startView(store.get()) : chat)),
);
store.watch(
  (state) => [state.openId !== undefined],
  ([open]) => void chat.classList.toggle('chat--open', open), // a phone shows the list or the conversation
);
store.watch(
  (state) => [meOf(state)?.displayName, state.streams, state.reading],
  ([name, streams, reading]) => {
    const unread = streams.filter((stream) => reading?.isUnread(stream)).length;
    document.title = [unread > 0 ? `(${unread})` : '', name ?? 'Who are you?', '– Pod simulator']
      .filter(Boolean)
      .join(' ');
  },
);

await actions.attempt(actions.start);
follow();
addEventListener('hashchange', follow);
document.addEventListener('visibilitychange', actions.markSeen);

listen({
  onEvent: actions.onEvent,
  // Also the first time: what was said between the first fetch and now was told to nobody.
  onOpen() {
    store.set({ line: 'live' });
    void actions.refreshAll();
  },
  onLost: () => store.set({ line: 'lost' }),
});
