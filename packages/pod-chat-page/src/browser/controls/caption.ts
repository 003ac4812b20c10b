import { h, icon } from '../dom.ts';
import { attribute } from '../presentationml/walk.ts';

export type Caption = { label?: Element | undefined; hint?: Element | undefined };

/** Label and hint above a field; the hint opens with a click on its (i). Undefined when there is neither. */
export function captionOf(
  { label, hint }: Caption,
  fieldId: string,
  isRequired: boolean,
): HTMLElement | undefined {
  if (!label && !hint) return undefined;
  const title =
    label &&
    h(
      'label',
      { for: fieldId, class: `tk-label${isRequired ? ' tk-label--required' : ''}` },
      label.textContent,
    );
  if (!hint) return h('div', { class: 'field-caption' }, title);

  const text = attribute(hint, 'data-title').replaceAll('\\n', '\n'); // the grammar's way to write a line break
  const explanation = h('span', { class: 'hint-text', hidden: true }, text);
  const flip = () => {
    explanation.hidden = !explanation.hidden;
  };
  const info = h(
    'button',
    { type: 'button', class: 'icon-button hint-button', 'aria-label': 'Help', title: text, onclick: flip },
    icon('info-round'),
  );
  return h('div', { class: 'field-caption' }, title, info, explanation);
}
