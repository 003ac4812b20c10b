import { h, icon } from '../dom.ts';
import type { Option } from './option-list.ts';

/** What a combobox is made of: chosen options, the field, a button that clears it, and the list below. */
export function comboboxParts({ id, disabled }: { id: string; disabled?: boolean }, onClear: () => void) {
  const listId = `${id}-list`;
  const chips = h('span', { class: 'chips' });
  const input = h('input', {
    type: 'text',
    id,
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': listId,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    disabled,
  });
  const clear = h(
    'button',
    {
      type: 'button',
      class: 'icon-button combobox-clear',
      'aria-label': 'Clear',
      tabindex: '-1',
      onclick: onClear,
    },
    icon('cross'),
  );
  const list = h('ul', { class: 'options', role: 'listbox', id: listId, hidden: true });
  const node = h(
    'div',
    { class: 'combobox' },
    h('div', { class: 'combobox-box' }, chips, input, clear),
    list,
  );
  return { node, chips, input, clear, list };
}

/** One of several chosen options. */
export function chip({ label }: Option, remove: () => void, disabled: boolean): HTMLElement {
  const cross =
    !disabled &&
    h(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': `Remove ${label}`, onclick: remove },
      icon('cross'),
    );
  return h('span', { class: 'chip' }, h('span', { class: 'chip-label', title: label }, label), cross);
}
