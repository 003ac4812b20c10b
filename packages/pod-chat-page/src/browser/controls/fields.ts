import { h } from '../dom.ts';
import { attribute, isTrue, type Renderer, type Walk } from '../presentationml/walk.ts';
import type { BuildControl } from './build-control.ts';
import { type Caption, captionOf } from './caption.ts';
import { checkbox } from './checkbox.ts';
import { datePicker } from './date-picker.ts';
import { multiSelect } from './multi-select.ts';
import { personSelector } from './person-selector.ts';
import { radio } from './radio.ts';
import { roomSelector } from './room-selector.ts';
import { select } from './select.ts';
import { textArea } from './text-area.ts';
import { textField } from './text-field.ts';
import { timePicker } from './time-picker.ts';
import { timezonePicker } from './timezone-picker.ts';

const byInputType: Record<string, BuildControl> = {
  text: textField,
  checkbox,
  radio,
  date: datePicker,
  time: timePicker,
};

const byClass: Record<string, BuildControl> = {
  'person-selector': personSelector,
  'room-selector': roomSelector,
  'timezone-picker': timezonePicker,
  'date-selector': datePicker,
};

// The `div` that PresentationML puts around a field with a label or a hint: named after the field.
const groups = [
  'textfield',
  'textarea',
  'richtextarea',
  'dropdown',
  'person-selector',
  'room-selector',
  'date-picker',
  'time-picker',
  'timezone-picker',
];

/** Fields that are elements of their own. */
export const fieldTags: Record<string, Renderer> = {
  input: (element, walk) => fieldOf(element, walk),
  textarea: (element, walk) => fieldOf(element, walk),
  select: (element, walk) => fieldOf(element, walk),
};

/** Fields and wrappers that are a `div` with a class. */
export const fieldRenderers: Record<string, Renderer> = {
  ...Object.fromEntries(
    Object.keys(byClass).map((name): [string, Renderer] => [name, (element, walk) => fieldOf(element, walk)]),
  ),
  ...Object.fromEntries(groups.map((name): [string, Renderer] => [`${name}-group`, captioned])),
  'checkbox-group': choice,
  'radio-group': choice,
};

/** Caption, control and a line for what is wrong. Outside of a form there are no fields. */
function fieldOf(element: Element, walk: Walk, caption: Caption = {}): HTMLElement | undefined {
  const { form } = walk;
  const build = builderOf(element);
  if (!form || !build) return undefined;
  const name = attribute(element, 'name', 'data-name');
  const id = `${walk.prefix}${attribute(element, 'id') || crypto.randomUUID()}`;
  const control = build(element, { id, name, walk, submit: () => void form.submit(name) });
  const problem = h('p', { class: 'field-problem', role: 'alert', hidden: true });
  const isRequired = isTrue(element, 'required', 'data-required');
  const node = h(
    'div',
    { class: `field field--${control.kind}`, 'data-name': name },
    captionOf(caption, id, isRequired),
    control.node,
    problem,
  );
  form.add({
    control,
    unchecked: isTrue(element, 'data-formnovalidate', 'formnovalidate'),
    focus: () => node.querySelector<HTMLElement>('input, textarea, select')?.focus(),
    report(text) {
      problem.textContent = text ?? '';
      problem.hidden = text === undefined;
      node.classList.toggle('tk-validation--error', text !== undefined);
    },
  });
  return node;
}

function builderOf(element: Element): BuildControl | undefined {
  switch (element.localName) {
    case 'input':
      return byInputType[attribute(element, 'type').toLowerCase()];
    case 'textarea':
      return textArea;
    case 'select':
      return isTrue(element, 'multiple') ? multiSelect : select;
    default:
      return byClass[attribute(element, 'class')];
  }
}

function captioned(element: Element, walk: Walk): Node | undefined {
  const children = [...element.children];
  const label = children.find((child) => child.localName === 'label');
  const hint = children.find((child) => attribute(child, 'class') === 'info-hint');
  const inner = children.find((child) => child !== label && child !== hint);
  return inner && fieldOf(inner, walk, { label, hint });
}

/** A checkbox or radio with its text beside it. */
function choice(element: Element, walk: Walk): Node | undefined {
  const [input, label] = ['input', 'label'].map((name) =>
    [...element.children].find((child) => child.localName === name),
  );
  const node = input && fieldOf(input, walk);
  const native = node?.querySelector('input');
  if (native && label) {
    native
      .closest(`.tk-${native.type}`)
      ?.append(h('label', { for: native.id, class: `tk-${native.type}__label` }, ...walk.children(label)));
  }
  return node;
}
