import { h, iconButton } from '../dom.ts';
import { attribute, isTrue, jsonAttribute } from '../presentationml/walk.ts';
import type { BuildControl } from './build-control.ts';
import { calendar } from './calendar.ts';
import { missing } from './control.ts';
import { type DayRule, followsRule, formatDay, readDay } from './days.ts';

/** A day: typed, or picked from a calendar. Sends "yyyy-MM-dd" whatever it looks like. */
export const datePicker: BuildControl = (element, { id, name }) => {
  const [min, max, initial] = ['min', 'max', 'value'].map((key) => attribute(element, key).slice(0, 10)) as [
    string,
    string,
    string,
  ];
  const format = attribute(element, 'data-format') || 'MM-dd-yyyy';
  const off = rulesOf(element, 'data-disabled-date');
  const bright = rulesOf(element, 'data-highlighted-date');
  const fixed = isTrue(element, 'disabled') || isTrue(element, 'readonly');

  const isDisabled = (day: string) =>
    (min !== '' && day < min) || (max !== '' && day > max) || followsRule(day, off);
  const input = h('input', {
    type: 'text',
    id,
    class: 'tk-input',
    placeholder: attribute(element, 'placeholder', 'data-placeholder') || format,
    autocomplete: 'off',
    disabled: fixed,
  });
  const month = calendar({
    today: localDay(new Date()),
    isDisabled,
    isHighlighted: (day) => followsRule(day, bright),
    onPick(day) {
      input.value = formatDay(day, format);
      close();
      input.focus();
    },
  });
  const popup = h('div', { class: 'date-popup', hidden: true }, month.node);
  const button = iconButton(
    'calendar',
    'Open the calendar',
    () => (popup.hidden ? open() : close()),
    'date-button',
  );
  button.disabled = fixed;
  const node = h('div', { class: 'date-picker' }, input, button, popup);

  const chosen = () => (input.value.trim() === '' ? undefined : readDay(input.value.trim(), format));
  function open(): void {
    month.show(
      chosen() ??
        (min !== '' && min > localDay(new Date())
          ? min
          : max !== '' && max < localDay(new Date())
            ? max
            : localDay(new Date())),
      chosen(),
    );
    popup.hidden = false;
    popup.scrollIntoView({ block: 'nearest' });
    month.focus();
  }
  function close(): void {
    popup.hidden = true;
  }
  node.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && node.contains(relatedTarget))) close();
  });
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || popup.hidden) return;
    event.preventDefault();
    close();
    input.focus();
  });
  const reset = () => {
    input.value = initial === '' ? '' : formatDay(initial, format);
  };
  reset();

  return {
    name,
    kind: 'field',
    node,
    value: () => chosen() ?? '',
    problem: () => {
      if (input.value.trim() === '')
        return isTrue(element, 'required', 'data-required') ? missing : undefined;
      const day = chosen();
      if (day === undefined) return `Please write a day as ${format}.`;
      if (min !== '' && day < min) return `Please choose ${formatDay(min, format)} or later.`;
      if (max !== '' && day > max) return `Please choose ${formatDay(max, format)} or earlier.`;
      return isDisabled(day) ? 'This day cannot be chosen.' : undefined;
    },
    reset,
    lock: (locked) => {
      input.disabled = locked || fixed;
      button.disabled = locked || fixed;
    },
  };
};

function rulesOf(element: Element, name: string): DayRule[] {
  const rules = jsonAttribute(element, name);
  return Array.isArray(rules) ? rules : [];
}

function localDay(date: Date): string {
  return [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');
}
