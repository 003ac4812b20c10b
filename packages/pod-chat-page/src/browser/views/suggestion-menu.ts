import type { Suggestion } from '../completion.ts';
import { fill, h, icon } from '../dom.ts';
import { avatar } from './avatar.ts';

export type SuggestionMenu = {
  node: HTMLElement;
  offer(suggestions: readonly Suggestion[]): void;
  close(): void;
  /** Handles the arrows, Enter, Tab and Escape while open; true when it did. */
  key(event: KeyboardEvent): boolean;
};

/** The list above the composer. */
export function suggestionMenu(onAccept: (suggestion: Suggestion) => void): SuggestionMenu {
  const node = h('ul', { class: 'suggestions', role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  let offered: readonly Suggestion[] = [];
  let active = 0;

  function draw(): void {
    node.hidden = offered.length === 0;
    fill(node, ...offered.map((suggestion, index) => item(suggestion, index === active)));
    node.children[active]?.scrollIntoView({ block: 'nearest' });
  }
  function item(suggestion: Suggestion, isActive: boolean): HTMLElement {
    const pick = (event: MouseEvent) => {
      event.preventDefault(); // the text keeps its focus
      onAccept(suggestion);
    };
    return h(
      'li',
      {
        class: `option${isActive ? ' option--active' : ''}`,
        role: 'option',
        'aria-selected': String(isActive),
        onmousedown: pick,
      },
      suggestion.person ? avatar(suggestion.person) : icon('code'),
      h('span', { class: 'option-label' }, suggestion.label),
      h('span', { class: 'option-detail' }, suggestion.detail),
    );
  }
  function close(): void {
    offered = [];
    draw();
  }

  return {
    node,
    close,
    offer(suggestions) {
      offered = suggestions;
      active = 0;
      draw();
    },
    key(event) {
      const chosen = offered[active];
      if (chosen === undefined) return false;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        active = (active + (event.key === 'ArrowDown' ? 1 : -1) + offered.length) % offered.length;
        draw();
      } else if (event.key === 'Tab' || (event.key === 'Enter' && !event.shiftKey)) onAccept(chosen);
      else if (event.key === 'Escape') close();
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
