import { fill, h } from '../dom.ts';
import { groupPeople, matches } from '../people.ts';
import type { Person } from '../types.ts';

type Settings = {
  people: readonly Person[];
  label: string;
  /** One entry of the list. */
  entry(person: Person): HTMLElement;
};

/** People by firm and desk, with a field to search them. Enter takes the first that is found. */
export function peopleList({ people, label, entry }: Settings): { node: HTMLElement; focus(): void } {
  const search = h('input', {
    type: 'search',
    class: 'tk-input',
    placeholder: label,
    'aria-label': label,
    autocomplete: 'off',
  });
  const list = h('div', { class: 'people-list' });

  function draw(): void {
    const found = people.filter((person) => matches(person, search.value));
    const firms = groupPeople(found).map(({ name, desks }) =>
      h(
        'section',
        { class: 'firm' },
        h('h2', {}, name),
        ...desks.map((desk) =>
          h(
            'div',
            { class: 'desk' },
            desk.name !== '' && h('h3', {}, desk.name),
            h('ul', {}, ...desk.people.map((person) => h('li', {}, entry(person)))),
          ),
        ),
      ),
    );
    fill(
      list,
      ...(firms.length > 0 ? firms : [h('p', { class: 'nothing' }, `Nobody found for “${search.value}”.`)]),
    );
  }
  search.addEventListener('input', draw);
  search.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') list.querySelector<HTMLElement>('a, button')?.click();
  });
  draw();
  return { node: h('div', { class: 'people' }, search, list), focus: () => search.focus() };
}
