import { h, icon } from '../dom.ts';
import { initials, presenceLabel, presenceTone } from '../people.ts';
import type { Person } from '../types.ts';

const tones = 8;

/** Initials on a colour of the person's own, with the dot of their presence unless told not to. */
export function avatar(
  person: Pick<Person, 'id' | 'displayName'> & Partial<Pick<Person, 'presence' | 'bot'>>,
): HTMLElement {
  const { presence } = person;
  return h(
    'span',
    { class: `avatar avatar--${person.id % tones}`, 'aria-hidden': 'true' },
    person.bot === true ? icon('bot') : initials(person.displayName),
    presence !== undefined && presence !== '' && presenceDot(presence),
  );
}

/** A room has a square of its own. */
export function roomAvatar(name: string): HTMLElement {
  return h('span', { class: 'avatar avatar--room', 'aria-hidden': 'true' }, initials(name));
}

function presenceDot(category: string): HTMLElement {
  return h('span', { class: `presence presence--${presenceTone(category)}`, title: presenceLabel(category) });
}
