import { attribute, isTrue, jsonAttribute } from '../presentationml/walk.ts';
import type { Person } from '../types.ts';
import type { BuildControl } from './build-control.ts';
import { combobox, type Option } from './combobox.ts';

/** One or several people. Sends their user ids as numbers. */
export const personSelector: BuildControl = (element, { id, name, walk }) => {
  const people = () => walk.host.people().map(personOption);
  const preset = jsonAttribute(element, 'data-value');
  const initial = (Array.isArray(preset) ? preset : []).map(
    (value): Option =>
      people().find((option) => option.value === String(value)) ?? {
        value: String(value),
        label: String(value),
      },
  );
  const box = combobox({
    id,
    placeholder: attribute(element, 'data-placeholder') || 'Type a name',
    options: people,
    initial,
    multiple: true,
  });
  return {
    name,
    kind: 'field',
    node: box.node,
    value: () => box.chosen().map(({ value }) => Number(value)),
    problem: () => {
      if (box.leftover() !== '') return `Please choose “${box.leftover()}” from the list.`;
      return isTrue(element, 'data-required') && box.chosen().length === 0
        ? 'Please choose at least one person.'
        : undefined;
    },
    reset: box.reset,
    lock: box.lock,
  };
};

export function personOption({ id, displayName, desk, company, username }: Person): Option {
  return {
    value: String(id),
    label: displayName,
    detail: [desk, company, username].filter(Boolean).join(', '),
  };
}
