import { h } from '../dom.ts';
import { attribute, isTrue } from '../presentationml/walk.ts';
import type { BuildControl } from './build-control.ts';

/** A checkbox sends its value ("on" without one) when it is ticked, and nothing when it is not. */
export const checkbox: BuildControl = (element, setting) => tick('checkbox', element, setting);

/** What checkbox and radio share: the toolkit's markup around a native input. */
export const tick = (
  kind: 'checkbox' | 'radio',
  element: Element,
  { id, name }: Parameters<BuildControl>[1],
): ReturnType<BuildControl> => {
  const checked = isTrue(element, 'checked');
  const fixed = isTrue(element, 'disabled') || isTrue(element, 'readonly');
  const input = h('input', { type: kind, id, class: `tk-${kind}__input`, disabled: fixed });
  input.checked = checked;
  const node = h(
    'div',
    { class: `tk-${kind}${fixed ? ` tk-${kind}--disabled` : ''}` },
    h('span', { class: `tk-${kind}__inputContainer` }, input, h('span', { class: `tk-${kind}__icon` })),
  );
  return {
    name,
    kind,
    node,
    value: () => (input.checked ? attribute(element, 'value') || 'on' : undefined),
    problem: () => undefined,
    reset: () => {
      input.checked = checked;
    },
    lock: (locked) => {
      input.disabled = locked || fixed;
    },
  };
};
