import type { Actions } from '../actions.ts';
import { type Child, h } from '../dom.ts';
import { meOf, type State } from '../state.ts';
import type { ConnectionState, Person } from '../types.ts';
import { personLine } from './person-line.ts';

const order: ConnectionState[] = ['asked-by-them', 'asked-by-me', 'connected', 'none', 'rejected'];

/** People of other firms and how I stand to them. Who asked me comes first. */
export function connectionsPanel(state: State, actions: Actions): HTMLElement {
  const home = meOf(state)?.company;
  const others = state.people
    .filter(({ company }) => company !== home)
    .map((person) => ({ person, standing: state.connections.get(person.username) ?? 'none' }))
    .sort(
      (a, b) =>
        order.indexOf(a.standing) - order.indexOf(b.standing) ||
        a.person.displayName.localeCompare(b.person.displayName),
    );
  return h(
    'div',
    {},
    h('p', { class: 'panel-note' }, 'People of two firms can talk once they are connected.'),
    h(
      'ul',
      { class: 'member-list' },
      ...others.map(({ person, standing }) =>
        h(
          'li',
          { class: 'connection', 'data-username': person.username },
          personLine(person),
          h('div', { class: 'row-actions' }, ...choices(person, standing, actions)),
        ),
      ),
    ),
  );
}

function choices({ username }: Person, standing: ConnectionState, actions: Actions): Child[] {
  const button = (label: string, look: string, onclick: () => void) =>
    h('button', { type: 'button', class: `tk-button tk-button--small tk-button--${look}`, onclick }, label);
  const act = (action: 'request' | 'accept' | 'reject' | 'remove') => () =>
    void actions.connect(username, action);
  switch (standing) {
    case 'asked-by-them':
      return [
        h('span', { class: 'person-about' }, 'Asks you'),
        button('Accept', 'primary', act('accept')),
        button('Reject', 'secondary-destructive', act('reject')),
      ];
    case 'asked-by-me':
      return [h('span', { class: 'person-about' }, 'You asked; no answer yet')];
    case 'connected':
      return [
        button('Chat', 'secondary', () => void actions.openIm([username])),
        button('Remove', 'tertiary-destructive', act('remove')),
      ];
    case 'rejected':
      return [
        h('span', { class: 'person-about' }, 'Rejected'),
        button('Ask again', 'secondary', act('request')),
      ];
    case 'none':
      return [button('Ask for a connection', 'secondary', act('request'))];
  }
}
