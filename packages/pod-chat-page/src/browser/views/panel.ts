import type { Actions } from '../actions.ts';
import { fill, h, iconButton } from '../dom.ts';
import { type AppStore, openStreamOf, type Panel } from '../state.ts';
import { connectionsPanel } from './connections-panel.ts';
import { membersPanel } from './members-panel.ts';
import { peoplePanel } from './people-panel.ts';
import { roomsPanel } from './rooms-panel.ts';

const titles: Record<Panel, string> = {
  none: '',
  members: 'Members',
  people: 'New chat',
  rooms: 'Rooms to join',
  connections: 'Connections',
};

/** Right column: one panel, or none. */
export function panelView(store: AppStore, actions: Actions): HTMLElement {
  const title = h('h2', {});
  const body = h('div', { class: 'panel-body' });
  const close = () => store.set({ panel: 'none' });
  const node = h(
    'aside',
    { class: 'panel', hidden: true },
    h('header', { class: 'panel-header' }, title, iconButton('cross', 'Close', close)),
    body,
  );
  node.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });

  store.watch(
    (state) => [state.panel, state.people, state.connections, state.rooms, openStreamOf(state)],
    ([panel]) => {
      const state = store.get();
      node.hidden = panel === 'none' || (panel === 'members' && openStreamOf(state) === undefined);
      const isSame = node.dataset.panel === panel;
      node.dataset.panel = panel;
      title.textContent = titles[panel];
      // Someone may be searching in it: a list that is open stays as it is.
      if (isSame && panel === 'people') return;
      fill(body, !node.hidden && contentOf(panel, store, actions));
    },
  );
  return node;
}

function contentOf(panel: Panel, store: AppStore, actions: Actions): HTMLElement | undefined {
  switch (panel) {
    case 'members':
      return membersPanel(store.get(), actions);
    case 'people':
      return peoplePanel(store, actions);
    case 'rooms':
      return roomsPanel(store.get(), actions);
    case 'connections':
      return connectionsPanel(store.get(), actions);
    case 'none':
      return undefined;
  }
}
