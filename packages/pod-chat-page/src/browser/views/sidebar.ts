import type { Actions } from '../actions.ts';
import { fill, h, icon } from '../dom.ts';
import { presenceLabel, presences } from '../people.ts';
import { type AppStore, meOf, type Panel } from '../state.ts';
import { themeButton } from '../theme.ts';
import { avatar } from './avatar.ts';
import { conversationList } from './conversation-list.ts';

/** Left column: who I am, what I can open, my conversations. */
export function sidebar(store: AppStore, actions: Actions): HTMLElement {
  const me = h('div', { class: 'me' });
  const presence = h('select', { class: 'tk-select presence-select', 'aria-label': 'Your presence' });
  const other = h('option', { hidden: true });
  presence.append(...presences.map(([value, label]) => h('option', { value }, label)), other);
  presence.addEventListener('change', () => void actions.setPresence(presence.value));

  store.watch(
    (state) => [meOf(state)],
    ([person]) => {
      if (!person) return;
      fill(
        me,
        avatar(person),
        h(
          'span',
          { class: 'me-text' },
          h('strong', { class: 'me-name', title: person.username }, person.displayName),
          h('span', { class: 'me-firm' }, person.company),
        ),
      );
      // Offline and the like cannot be chosen, but can be so.
      other.value = person.presence;
      other.textContent = presenceLabel(person.presence);
      other.hidden = presences.some(([value]) => value === person.presence);
      presence.value = person.presence;
    },
  );

  const connections = panelButton('person-add', 'Connections', 'connections', store);
  const waiting = h('span', { class: 'count' });
  connections.append(waiting);
  store.watch(
    (state) => [[...state.connections.values()].filter((one) => one === 'asked-by-them').length],
    ([count]) => {
      waiting.textContent = count > 0 ? String(count) : '';
      waiting.hidden = count === 0;
    },
  );

  return h(
    'nav',
    { class: 'sidebar', 'aria-label': 'Conversations' },
    h(
      'div',
      { class: 'me-row' },
      me,
      themeButton(),
      h('a', { href: '#', class: 'link-button', title: 'Be somebody else' }, 'Switch'),
    ),
    h('div', { class: 'select-box presence-row' }, presence),
    h(
      'div',
      { class: 'sidebar-actions' },
      panelButton('plus', 'New chat', 'people', store),
      panelButton('list', 'Rooms', 'rooms', store),
      connections,
    ),
    conversationList(store),
  );
}

function panelButton(iconName: string, label: string, panel: Panel, store: AppStore): HTMLButtonElement {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'tk-button tk-button--small tk-button--tertiary sidebar-button',
      onclick: () => store.set({ panel: store.get().panel === panel ? 'none' : panel }),
    },
    icon(iconName),
    label,
  );
  store.watch(
    (state) => [state.panel === panel],
    ([open]) => button.setAttribute('aria-pressed', String(open)),
  );
  return button;
}
