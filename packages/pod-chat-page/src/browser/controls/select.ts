import { h } from '../dom.ts';
import { attribute, isTrue } from '../presentationml/walk.ts';
import type { BuildControl } from './build-control.ts';

/** One of several options. Auto-submit: choosing sends the form, with the field's name as action. */
export const select: BuildControl = (element, { id, name, submit }) => {
  const options = [...element.children];
  const disabled = isTrue(element, 'disabled') || isTrue(element, 'readonly');
  const initial = options.findIndex((option) => isTrue(option, 'selected'));
  const box = h('select', { id, class: 'tk-select', disabled });
  // The list's own first entry: nothing chosen yet.
  box.append(h('option', { value: '' }, attribute(element, 'data-placeholder') || 'Dropdown'));
  box.append(
    ...options.map((option, index) => h('option', { value: String(index) }, option.textContent.trim())),
  );
  const reset = () => {
    box.selectedIndex = initial + 1;
  };
  reset();
  if (isTrue(element, 'data-auto-submit')) box.addEventListener('change', () => submit());

  const value = () => {
    const option = options[box.selectedIndex - 1];
    return option ? attribute(option, 'value') : '';
  };
  return {
    name,
    kind: 'field',
    node: h('div', { class: 'select-box' }, box),
    value,
    problem: () => (isTrue(element, 'required') && value() === '' ? 'Please choose one.' : undefined),
    reset,
    lock: (locked) => {
      box.disabled = locked || disabled;
    },
  };
};
