import { isId, oneOf, onlyChildren, someChild } from '../checks.ts';
import type { Context } from '../model.ts';
import { attributes, keepAs } from '../definition.ts';
import type { Definition } from '../model.ts';
import type { Element } from '../model.ts';
import { isPrintedPart, onlyDialogParts } from './dialog-parts.ts';

function defaultsTo(
  element: Element,
  name: string,
  value: string,
  allowed: readonly string[],
  context: Context,
): void {
  if (!element.attributes.has(name)) element.attributes.set(name, value);
  oneOf(element, name, allowed, context);
}

function checkChildren(element: Element, context: Context): void {
  const forms = element.children.filter((child) => child.kind === 'form').length;
  if (forms > 1) context.fail(element, 'A "dialog" element can contain only one "form" element');
  if (forms === 1) {
    const message = 'A "dialog" element can\'t contain a "form" element and any other element.';
    onlyChildren(element, new Set(['form']), context, message);
    return;
  }
  if (element.format === 'messageml') {
    someChild(element, new Set(['dialogTitle']), context);
    someChild(element, new Set(['dialogBody']), context);
  } else if (!element.children.some((child) => isPrintedPart(child, 'title', 'body'))) {
    context.fail(
      element,
      'The "dialog" element must have at least one child that is any of the following elements: [title,body].',
    );
  }
  onlyDialogParts(element, context);
}

const printed = { 'data-width': keepAs('width'), 'data-state': keepAs('state'), 'data-open': keepAs('open') };

export const dialog: Definition = {
  kind: 'dialog',
  tag: 'dialog',
  summary: 'window over the chat, opened by a `ui-action` beside it; may hold one `form` around its parts',
  hasId: true,
  attributes: attributes(['id', 'width', 'state'], printed),
  presentationAttributes: attributes(['id', 'width', 'state', 'open'], printed),
  validate(element, context) {
    isId(element, 'id', context);
    defaultsTo(element, 'width', 'medium', ['small', 'medium', 'large', 'full-width'], context);
    defaultsTo(element, 'state', 'close', ['open', 'close'], context);
    checkChildren(element, context);
  },
  print(element, printer) {
    const isOpen = element.format === 'messageml' || element.attributes.has('open');
    const list: [string, string][] = [
      ['data-width', element.attributes.get('width') ?? ''],
      ['data-state', element.attributes.get('state') ?? ''],
      ['id', printer.dialogId(element)],
    ];
    printer.wrap('dialog', isOpen ? [...list, ['open', '']] : list, element);
  },
};
