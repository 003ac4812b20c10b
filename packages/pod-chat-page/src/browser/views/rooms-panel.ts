import type { Actions } from '../actions.ts';
import { h } from '../dom.ts';
import type { State } from '../state.ts';
import { roomAvatar } from './avatar.ts';
import { countOf } from './person-line.ts';

/** Rooms that I am not in. A public one lets me in at once; of another, the owners decide. */
export function roomsPanel({ rooms }: State, actions: Actions): HTMLElement {
  if (rooms.length === 0)
    return h(
      'p',
      { class: 'nothing' },
      'There is no other room to join. Rooms by invitation only are not shown.',
    );
  return h(
    'ul',
    { class: 'member-list' },
    ...rooms.map(({ streamId, name, description, access, members }) =>
      h(
        'li',
        { class: 'room' },
        h(
          'span',
          { class: 'person-line' },
          roomAvatar(name),
          h(
            'span',
            { class: 'person-text' },
            h('span', { class: 'person-name' }, name),
            h('span', { class: 'person-about' }, [description, countOf(members)].filter(Boolean).join(' · ')),
          ),
        ),
        h(
          'div',
          { class: 'row-actions' },
          h(
            'button',
            {
              type: 'button',
              class: 'tk-button tk-button--small tk-button--secondary',
              onclick: () => void actions.join(streamId, name),
            },
            access === 'join' ? 'Join' : 'Request access',
          ),
        ),
      ),
    ),
  );
}
