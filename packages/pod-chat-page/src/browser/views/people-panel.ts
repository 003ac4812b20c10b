import type { Actions } from '../actions.ts';
import { h } from '../dom.ts';
import { type AppStore, problem } from '../state.ts';
import { peopleList } from './people-list.ts';
import { personLine } from './person-line.ts';

/** Everybody to chat with. A person of another firm must be connected first. */
export function peoplePanel(store: AppStore, actions: Actions): HTMLElement {
  const { people, me } = store.get();
  const list = peopleList({
    people: people.filter(({ username }) => username !== me),
    label: 'Search by name, desk or firm',
    entry(person) {
      const talk = async () => {
        if (!actions.canTalk(person.username))
          store.set({
            panel: 'connections',
            notice: problem(`Ask ${person.displayName} for a connection first.`),
          });
        else await actions.openIm([person.username]);
      };
      return h(
        'button',
        {
          type: 'button',
          class: 'person-link',
          'data-username': person.username,
          onclick: () => void talk(),
        },
        personLine(person),
      );
    },
  });
  queueMicrotask(list.focus);
  return list.node;
}
