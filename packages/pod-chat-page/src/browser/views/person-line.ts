import { type Child, h } from '../dom.ts';
import { presenceLabel } from '../people.ts';
import type { Person } from '../types.ts';
import { avatar } from './avatar.ts';

/** A person as every list shows them: avatar, name, what they are. */
export function personLine(person: Person, ...extra: readonly Child[]): HTMLElement {
  return h(
    'span',
    { class: 'person-line' },
    avatar(person),
    h(
      'span',
      { class: 'person-text' },
      h('span', { class: 'person-name' }, person.displayName, ...badges(person)),
      h('span', { class: 'person-about' }, aboutPerson(person)),
    ),
    ...extra,
  );
}

/** "Head of FX, in a meeting". Two people of one name are told apart by their username. */
export function aboutPerson({ title, username, presence, bot }: Person): string {
  const state = presence === 'AVAILABLE' || presence === '' ? [] : [presenceLabel(presence).toLowerCase()];
  return [bot ? 'Service account' : title || username, ...state].join(', ');
}

/** "5 members". */
export function countOf(members: number): string {
  return members === 1 ? '1 member' : `${members} members`;
}

function badges({ roles, bot }: Person): HTMLElement[] {
  if (bot) return [h('span', { class: 'tk-badge tk-badge--small tk-badge--neutral' }, 'Bot')];
  if (roles.some((role) => role.endsWith('ADMINISTRATOR')))
    return [h('span', { class: 'tk-badge tk-badge--small' }, 'Admin')];
  return [];
}
