import { fill } from '../dom.ts';
import { chip, comboboxParts } from './combobox-parts.ts';
import { drawOptions, type Option } from './option-list.ts';

export type { Option };

export type ComboboxSettings = {
  id: string;
  placeholder: string;
  /** Everything that can be chosen; asked each time the list opens. */
  options(): readonly Option[];
  initial: readonly Option[];
  multiple: boolean;
  disabled?: boolean;
  /** Makes an option of what was typed, for fields that take more than the list has. */
  read?(text: string): Option | undefined;
  changed?(): void;
};

export type Combobox = {
  node: HTMLElement;
  chosen(): readonly Option[];
  /** What was typed and became no choice. */
  leftover(): string;
  reset(): void;
  lock(locked: boolean): void;
};

const shownAtMost = 500; // more than there are time zones

/** A text field that finds: type, then choose with the arrow keys and Enter, or with a click. */
export function combobox(settings: ComboboxSettings): Combobox {
  let chosen: readonly Option[] = settings.initial;
  let found: readonly Option[] = [];
  let active = -1;
  const { node, chips, input, clear, list } = comboboxParts(settings, () => choose([]));

  function choose(next: readonly Option[]): void {
    chosen = next;
    input.value = settings.multiple ? '' : (chosen[0]?.label ?? '');
    close();
    draw();
    settings.changed?.();
  }
  function pick(option: Option): void {
    if (!option.disabled) choose(settings.multiple ? [...chosen, option] : [option]);
  }
  function draw(): void {
    fill(
      chips,
      ...(settings.multiple
        ? chosen.map((option) =>
            chip(option, () => choose(chosen.filter((other) => other !== option)), input.disabled),
          )
        : []),
    );
    input.placeholder = chosen.length === 0 ? settings.placeholder : '';
    clear.hidden = chosen.length === 0 || input.disabled;
  }
  function open(): void {
    const query =
      chosen.length > 0 && !settings.multiple && input.value === chosen[0]?.label
        ? ''
        : input.value.trim().toLowerCase();
    const taken = new Set(settings.multiple ? chosen.map(({ value }) => value) : []);
    found = settings
      .options()
      .filter((option) => !taken.has(option.value) && hits(option, query))
      .slice(0, shownAtMost);
    active =
      query === ''
        ? found.findIndex(({ value }) => value === chosen[0]?.value)
        : found.findIndex((option) => !option.disabled);
    list.hidden = false;
    show();
    list.scrollIntoView({ block: 'nearest' });
  }
  function close(): void {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  }
  function show(): void {
    input.setAttribute('aria-expanded', 'true');
    drawOptions(list, found, { active, onPick: pick });
    input.setAttribute('aria-activedescendant', active >= 0 ? `${list.id}-${active}` : '');
  }
  /** What was typed becomes a choice when it can be read, or names one option. */
  function settle(): void {
    const text = input.value.trim();
    if (text === '' && !settings.multiple && chosen.length > 0) choose([]);
    if (text === '' || (!settings.multiple && text === chosen[0]?.label)) return;
    const exact = settings.options().filter((option) => option.label.toLowerCase() === text.toLowerCase());
    const read = settings.read?.(text) ?? (exact.length === 1 ? exact[0] : undefined);
    if (read && read.disabled !== true) pick(read);
    else if (!settings.multiple) chosen = [];
  }

  input.addEventListener('focus', open);
  input.addEventListener('click', open);
  input.addEventListener('input', open);
  node.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && node.contains(relatedTarget)) return;
    close();
    settle();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) return open();
      active = (active + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % Math.max(found.length, 1);
      show();
    } else if (event.key === 'Enter') {
      event.preventDefault(); // Enter chooses; it must not send the form
      const option = list.hidden ? undefined : found[active];
      if (option) pick(option);
      else settle();
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Backspace' && input.value === '' && settings.multiple)
      choose(chosen.slice(0, -1));
  });

  const reset = () => choose(settings.initial);
  choose(settings.initial);
  return {
    node,
    chosen: () => chosen,
    leftover: () => (!settings.multiple && chosen.length > 0 ? '' : input.value.trim()),
    reset,
    lock(locked) {
      input.disabled = locked || settings.disabled === true;
      draw();
    },
  };
}

function hits({ label, detail = '' }: Option, query: string): boolean {
  const text = `${label} ${detail}`.toLowerCase();
  return query.split(/\s+/).every((part) => text.includes(part));
}
