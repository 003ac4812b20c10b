import { writePlace } from '../address.ts';
import { h } from '../dom.ts';
import type { AppStore } from '../state.ts';
import { themeButton } from '../theme.ts';
import { peopleList } from './people-list.ts';
import { personLine } from './person-line.ts';

/** Who are you? Each person is a link, so that a second tab can be somebody else. */
export function startView({ people }: ReturnType<AppStore['get']>): HTMLElement {
  const list = peopleList({
    people: people.filter(({ bot }) => !bot),
    label: 'Search by name, desk or firm',
    entry: (person) =>
      h(
        'a',
        {
          href: writePlace({ username: person.username }),
          class: 'person-link',
          'data-username': person.username,
        },
        personLine(person),
      ),
  });
  queueMicrotask(list.focus);
  return h(
    'main',
    { class: 'start' },
    h('header', { class: 'start-header' }, h('h1', {}, 'Who are you?'), themeButton()),
    h(
      'p',
      {},
      'This is a Symphony pod in a box: nothing here is real, so be anybody. Open a second tab to be two people at once.',
    ),
    list.node,
    h(
      'p',
      { class: 'start-footer' },
      h('a', { href: '/sim/messageml', class: 'tk-link' }, 'MessageML samples'),
    ),
  );
}
