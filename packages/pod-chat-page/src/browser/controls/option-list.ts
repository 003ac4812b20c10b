import { fill, h } from '../dom.ts';

export type Option = { value: string; label: string; detail?: string; disabled?: boolean };

/** Fills a listbox. Picking happens on mouse down, before the text field loses its focus. */
export function drawOptions(
  list: HTMLUListElement,
  options: readonly Option[],
  { active, onPick }: { active: number; onPick(option: Option): void },
): void {
  const items = options.map((option, index) =>
    h(
      'li',
      {
        id: `${list.id}-${index}`,
        role: 'option',
        class: `option${index === active ? ' option--active' : ''}`,
        'aria-selected': String(index === active),
        'aria-disabled': option.disabled === true ? 'true' : undefined,
        onmousedown: (event: MouseEvent) => {
          event.preventDefault();
          onPick(option);
        },
      },
      h('span', { class: 'option-label' }, option.label),
      option.detail !== undefined &&
        option.detail !== '' &&
        h('span', { class: 'option-detail' }, option.detail),
    ),
  );
  fill(list, ...(items.length > 0 ? items : [h('li', { class: 'option option--none' }, 'Nothing found')]));
  items[active]?.scrollIntoView({ block: 'nearest' });
}
