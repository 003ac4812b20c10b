import { h } from '../dom.ts';
import { attribute, isTrue } from '../presentationml/walk.ts';
import type { BuildControl } from './build-control.ts';
import { textProblem } from './text-problem.ts';

/**
 * Several lines of text; a rich text area too. How the real client sends formatted text is not
 * documented, so here both take and send plain text.
 */
export const textArea: BuildControl = (element, { id, name }) => {
  const initial = element.textContent;
  const disabled = isTrue(element, 'disabled');
  const area = h('textarea', {
    id,
    class: 'tk-input',
    placeholder: attribute(element, 'placeholder'),
    maxlength: attribute(element, 'maxlength') || 10_000,
    rows: clamp(attribute(element, 'rows'), 3, 30),
    readonly: isTrue(element, 'readonly'),
    disabled,
  });
  const columns = attribute(element, 'cols');
  if (columns) area.style.width = `${clamp(columns, 20, 200)}ch`;
  area.value = initial;

  return {
    name,
    kind: 'field',
    node: area,
    value: () => (disabled ? undefined : area.value),
    problem: () => textProblem(element, area.value),
    reset: () => {
      area.value = initial;
    },
    lock: (locked) => {
      area.disabled = locked || disabled;
    },
  };
};

function clamp(value: string, fallback: number, most: number): number {
  const number = Number.parseInt(value, 10);
  return number > 0 ? Math.min(number, most) : fallback;
}
