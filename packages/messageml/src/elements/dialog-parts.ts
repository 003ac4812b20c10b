import { noAttributes, onlyChildren, parentIn } from '../checks.ts';
import type { Context } from '../model.ts';
import type { Definition } from '../model.ts';
import { isElement } from '../element.ts';
import type { Element, Node } from '../model.ts';
import { isBlank } from '../java-text.ts';
import { styled } from '../style.ts';

const parts = new Set(['dialogTitle', 'dialogBody', 'dialogFooter']);

/** In PresentationML the parts of a dialog are divs of these classes. */
export const isPrintedPart = (node: Node, ...names: string[]): boolean =>
  node.kind === 'div' &&
  isElement(node) &&
  names.some((name) => node.attributes.get('class') === `dialog-${name}`);

/** A dialog, or the form in it, holds title, body and footer and nothing else. */
export function onlyDialogParts(element: Element, context: Context): void {
  if (element.format === 'messageml') {
    onlyChildren(element, parts, context);
    return;
  }
  for (const child of element.children) {
    if (isPrintedPart(child, 'title', 'body', 'footer')) continue;
    if (!isElement(child) && isBlank(child.text)) continue;
    context.fail(
      isElement(child) ? child : element,
      `Element "${isElement(child) ? child.tag : 'null'}" is not allowed in "${element.tag}"`,
    );
  }
}

const part = (kind: string, tag: string, shorthand: { shorthand?: true } = {}): Definition => ({
  kind,
  tag,
  summary: `${tag} of \`dialog\``,
  ...shorthand,
  // Read as if they were allowed, to be refused with another message than other attributes.
  attributes: styled(),
  validate(element, context) {
    noAttributes(element, context);
    const isInDialogsForm = element.parent?.kind === 'form' && element.parent.parent?.kind === 'dialog';
    parentIn(element, isInDialogsForm ? ['form'] : ['dialog'], context);
    if (element.children.some((child) => child.kind === 'dialog')) {
      context.fail(element, `${tag} should not contain a dialog`);
    }
  },
  print: (element, printer) => printer.wrap('div', [['class', `dialog-${tag}`]], element),
});

export const dialogParts: readonly Definition[] = [
  part('dialogTitle', 'title'),
  part('dialogBody', 'body', { shorthand: true }),
  part('dialogFooter', 'footer'),
];
