import { atMost, notBlank, oneOf } from '../checks.ts';
import type { Context } from '../model.ts';
import { attributes } from '../definition.ts';
import type { Definition } from '../model.ts';
import { descendants } from '../element.ts';
import type { Element } from '../model.ts';
import { onlyDialogParts } from './dialog-parts.ts';
import { present } from './field.ts';

const mostOfAKind = 50;

function checkCounts(element: Element, context: Context): { hasActionButton: boolean } {
  let hasActionButton = false;
  const counts = { checkbox: 0, radio: 0 };
  for (const { kind, attributes: given } of descendants(element)) {
    if (kind === 'checkbox' || kind === 'radio') counts[kind] += 1;
    if (kind === 'button' && given.get('type') === 'action') hasActionButton = true;
  }
  if (counts.checkbox > mostOfAKind || counts.radio > mostOfAKind) {
    context.fail(
      element,
      `Element "form" cannot have more than ${mostOfAKind} children of the following elements: [checkbox, radio].`,
    );
  }
  return { hasActionButton };
}

export const form: Definition = {
  kind: 'form',
  tag: 'form',
  summary: 'fields and the buttons that send them; `id` is the only one of its name in the message',
  hasId: true,
  attributes: attributes(['id', 'multi-submit']),
  validate(element, context) {
    if (element.insideForm) {
      context.fail(element, 'Element "form" cannot be an inner child of the following elements: [form]');
    }
    const { hasActionButton } = checkCounts(element, context);
    notBlank(element, 'id', context);
    if (element.parent?.kind === 'dialog') {
      onlyDialogParts(element, context);
    } else if (!hasActionButton) {
      const id = element.attributes.get('id') ?? '';
      context.fail(element, `The form with id '${id}' should have at least one action button`);
    }
    atMost(element, 'multi-submit', 64, context);
    oneOf(element, 'multi-submit', ['reset', 'no-reset'], context);
  },
  print: (element, printer) =>
    printer.wrap('form', present(element, ['id', ['multi-submit', 'data-multi-submit']]), element),
};
