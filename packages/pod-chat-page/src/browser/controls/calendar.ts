import { fill, h, iconButton } from '../dom.ts';
import { addDays, addMonths, formatDay, monthGrid, monthTitle } from './days.ts';

export type CalendarSettings = {
  today: string;
  isDisabled(day: string): boolean;
  isHighlighted(day: string): boolean;
  onPick(day: string): void;
};

export type Calendar = {
  node: HTMLElement;
  show(day: string, selected: string | undefined): void;
  focus(): void;
};

const moves: Record<string, (day: string) => string> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, -new Date(day).getUTCDay()),
  End: (day) => addDays(day, 6 - new Date(day).getUTCDay()),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

/** A month to pick a day from. The arrow keys, Home, End and Page keys move; Enter picks. */
export function calendar({ today, isDisabled, isHighlighted, onPick }: CalendarSettings): Calendar {
  let current = today;
  let selected: string | undefined;

  const title = h('span', { class: 'tk-daypicker-header--text', 'aria-live': 'polite' });
  const body = h('div', { class: 'tk-daypicker-body', role: 'grid' });
  const turn = (months: number) => () => {
    current = addMonths(current, months);
    draw();
  };
  const header = h(
    'div',
    { class: 'tk-daypicker-header' },
    iconButton('chevron-left', 'Year before', turn(-12)),
    iconButton('left', 'Month before', turn(-1)),
    title,
    iconButton('right', 'Month after', turn(1)),
    iconButton('chevron-right', 'Year after', turn(12)),
  );
  const weekdays = h(
    'div',
    { class: 'tk-daypicker-weekday' },
    ...['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'].map((name) =>
      h('span', { class: 'tk-daypicker-weekday--text' }, name),
    ),
  );
  const goToday = h('button', { type: 'button', class: 'link-button', onclick: () => pick(today) }, 'Today');
  const node = h(
    'div',
    { class: 'tk-daypicker calendar', role: 'dialog', 'aria-label': 'Choose a day' },
    header,
    weekdays,
    body,
    h('div', { class: 'tk-daypicker-footer' }, goToday),
  );

  function draw(): void {
    title.textContent = monthTitle(current);
    goToday.disabled = isDisabled(today);
    fill(body, ...monthGrid(current).map(dayButton));
  }
  function dayButton(day: string): HTMLElement {
    const marks = [
      day.slice(0, 7) !== current.slice(0, 7) && 'outside',
      day === today && 'today',
      day === selected && 'selected',
      isHighlighted(day) && 'highlighted',
      isDisabled(day) && 'disabled',
    ];
    const names = marks.flatMap((mark) => (mark ? `tk-daypicker-day--${mark}` : []));
    return h(
      'button',
      {
        type: 'button',
        class: ['tk-daypicker-day', ...names].join(' '),
        'aria-label': formatDay(day, 'd MMMM yyyy'),
        'aria-disabled': isDisabled(day) ? 'true' : undefined,
        'data-day': day,
        tabindex: day === current ? '0' : '-1',
        onclick: () => pick(day),
      },
      Number(day.slice(8)),
    );
  }
  function pick(day: string): void {
    if (!isDisabled(day)) onPick(day);
  }
  function focus(): void {
    body.querySelector<HTMLElement>(`[data-day="${current}"]`)?.focus();
  }

  body.addEventListener('keydown', (event) => {
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (!move) return;
    event.preventDefault();
    current =
      event.shiftKey && event.key.startsWith('Page')
        ? addMonths(current, event.key === 'PageUp' ? -12 : 12)
        : move(current);
    draw();
    focus();
  });

  return {
    node,
    focus,
    show(day, chosen) {
      current = day;
      selected = chosen;
      draw();
    },
  };
}
