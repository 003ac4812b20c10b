import { h } from '../dom.ts';
import { attribute, isTrue } from '../presentationml/walk.ts';
import type { BuildControl } from './build-control.ts';
import { textProblem } from './text-problem.ts';

/** One line of text. Masked: hidden until asked to show. Auto-submit: Enter sends the form, with the field's name as action. */
export const textField: BuildControl = (element, { id, name, submit }) => {
  const masked = isTrue(element, 'data-masked');
  const initial = attribute(element, 'value');
  const disabled = isTrue(element, 'disabled');
  const input = h('input', {
    type: masked ? 'password' : 'text',
    id,
    class: 'tk-input',
    placeholder: attribute(element, 'placeholder'),
    maxlength: attribute(element, 'maxlength') || 128,
    readonly: isTrue(element, 'readonly'),
    disabled,
    autocomplete: masked ? 'new-password' : 'off',
  });
  input.value = initial;
  if (isTrue(element, 'data-auto-submit')) {
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      submit();
    });
  }

  const reveal = h('button', { type: 'button', class: 'tk-input__hide' }, 'Show');
  reveal.addEventListener('click', () => {
    input.type = input.type === 'password' ? 'text' : 'password';
    reveal.textContent = input.type === 'password' ? 'Show' : 'Hide';
  });

  return {
    name,
    kind: 'field',
    node: masked ? h('div', { class: 'masked-input' }, input, reveal) : input,
    value: () => (disabled ? undefined : input.value),
    problem: () => textProblem(element, input.value),
    reset: () => {
      input.value = initial;
    },
    lock: (locked) => {
      input.disabled = locked || disabled;
    },
  };
};
