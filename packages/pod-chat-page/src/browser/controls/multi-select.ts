import { attribute, isTrue } from '../presentationml/walk.ts';
import type { BuildControl } from './build-control.ts';
import { combobox, type Option } from './combobox.ts';

/** Several of several options, between a least and a most number. Sends an array. */
export const multiSelect: BuildControl = (element, { id, name }) => {
  const elements = [...element.children];
  const options = elements.map(
    (option): Option => ({ value: attribute(option, 'value'), label: option.textContent.trim() }),
  );
  const disabled = isTrue(element, 'disabled') || isTrue(element, 'readonly');
  const box = combobox({
    id,
    placeholder: attribute(element, 'data-placeholder') || 'Dropdown',
    options: () => options,
    initial: options.filter((_, index) => elements[index] && isTrue(elements[index], 'selected')),
    multiple: true,
    disabled,
  });
  const [least, most] = [attribute(element, 'data-min'), attribute(element, 'data-max')].map(Number) as [
    number,
    number,
  ];

  return {
    name,
    kind: 'field',
    node: box.node,
    value: () => box.chosen().map(({ value }) => value),
    problem: () => {
      const count = box.chosen().length;
      if (box.leftover() !== '') return `Please choose “${box.leftover()}” from the list.`;
      if (count < Math.max(least, isTrue(element, 'required') ? 1 : 0))
        return `Please choose at least ${Math.max(least, 1)}.`;
      return most > 0 && count > most ? `Please choose at most ${most}.` : undefined;
    },
    reset: box.reset,
    lock: box.lock,
  };
};
