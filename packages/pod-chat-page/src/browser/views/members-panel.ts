import type { Actions } from '../actions.ts';
import { h } from '../dom.ts';
import { openStreamOf, type State } from '../state.ts';
import { avatar } from './avatar.ts';
import { personLine } from './person-line.ts';

/** Who is in the open conversation, owners first. */
export function membersPanel(state: State, actions: Actions): HTMLElement {
  const members = [...(openStreamOf(state)?.members ?? [])].sort(
    (a, b) => Number(b.owner) - Number(a.owner) || a.displayName.localeCompare(b.displayName),
  );
  const entries = members.map((member) => {
    const person = state.people.find(({ id }) => id === member.id);
    const owner =
      member.owner && h('span', { class: 'tk-badge tk-badge--small tk-badge--positive' }, 'Owner');
    if (!person)
      return h(
        'li',
        { class: 'member' },
        h(
          'span',
          { class: 'person-line' },
          avatar(member),
          h('span', { class: 'person-name' }, member.displayName),
          owner,
        ),
      );
    if (person.username === state.me)
      return h(
        'li',
        { class: 'member' },
        personLine(person, h('span', { class: 'person-about' }, 'You'), owner),
      );
    const talk = () => void actions.openIm([person.username]);
    return h(
      'li',
      { class: 'member' },
      h(
        'button',
        { type: 'button', class: 'person-link', title: `Chat with ${person.displayName}`, onclick: talk },
        personLine(person, owner),
      ),
    );
  });
  return h('ul', { class: 'member-list' }, ...entries);
}
