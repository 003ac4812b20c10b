// The rules that several elements share. Each throws MessageMLError with the agent's text.
import type { Context } from './model.ts';
import { isElement } from './element.ts';
import type { Element, Node } from './model.ts';
import { hasWhitespace, isBlank, parseInteger, trimJava } from './java-text.ts';

const isBlankText = (node: Node): boolean => !isElement(node) && isBlank(node.text);

/** A kind as the messages list it: the tag, `text content`, or the agent's own word for the element. */
const listed = (kinds: Iterable<string>, words: Record<string, string>): string =>
  [...kinds].map((kind) => words[kind] ?? kind).join(', ');

/** The words in which messages list elements, where they are not the kind. */
const words: Record<string, string> = {
  text: 'text content',
  li: 'listitem',
  ul: 'bulletlist',
  ol: 'orderedlist',
  'ui-action': 'uiaction',
  'expandable-card': 'expandablecard',
  dialogTitle: 'title',
  dialogBody: 'body',
};

export function noContent(element: Element, context: Context): void {
  if (element.children.length > 0) {
    context.fail(element, `Element "${element.tag}" may not have child elements or text content`);
  }
}

export function noText(element: Element, context: Context): void {
  for (const child of element.children) {
    if (!isElement(child) && !isBlank(child.text)) {
      context.fail(element, `Element "${element.tag}" may not have text content`);
    }
  }
}

export function noAttributes(element: Element, context: Context): void {
  if (element.attributes.size > 0) context.fail(element, `Element "${element.tag}" may not have attributes`);
}

export const phrasing: ReadonlySet<string> = new Set(
  'text a chime b i img br span emoji hash cash mention sub sup'.split(' '),
);

/** Children only of these kinds; blank text is always allowed. */
export function onlyChildren(
  element: Element,
  allowed: ReadonlySet<string>,
  context: Context,
  message?: string,
): void {
  for (const child of element.children) {
    if (allowed.has(child.kind) || isBlankText(child)) continue;
    context.fail(
      isElement(child) ? child : element,
      message ?? `Element "${isElement(child) ? child.tag : 'null'}" is not allowed in "${element.tag}"`,
    );
  }
}

export function someChild(element: Element, wanted: ReadonlySet<string>, context: Context): void {
  if (element.children.some((child) => wanted.has(child.kind))) return;
  context.fail(
    element,
    `The "${element.tag}" element must have at least one child that is any of the following elements: [${listed(wanted, words)}].`,
  );
}

export function parentIn(element: Element, allowed: readonly string[], context: Context): void {
  if (element.parent !== undefined && allowed.includes(element.parent.kind)) return;
  context.fail(
    element,
    `Element "${element.tag}" can only be a child of the following elements: [${listed(allowed, words)}]`,
  );
}

export function insideOneOf(
  element: Element,
  isInside: boolean,
  ancestors: readonly string[],
  context: Context,
): void {
  if (isInside) return;
  context.fail(
    element,
    `Element "${element.tag}" can only be a inner child of the following elements: [${listed(ancestors, words)}]`,
  );
}

/** One of these values in any case, if the attribute is there at all. */
export function oneOf(element: Element, name: string, values: readonly string[], context: Context): void {
  const value = element.attributes.get(name);
  if (value === undefined || values.includes(value.toLowerCase())) return;
  context.fail(
    element,
    `Attribute "${name}" of element "${element.tag}" can only be one of the following values: [${values.join(', ')}].`,
  );
}

const booleans = ['true', 'false'];

/** `true` or `false` for each of the attributes that are there, in the order given. */
export function areBoolean(element: Element, names: readonly string[], context: Context): void {
  for (const name of names) oneOf(element, name, booleans, context);
}

export function notBlank(element: Element, name: string, context: Context): void {
  const value = element.attributes.get(name);
  if (value === undefined || trimJava(value) === '')
    context.fail(element, `The attribute "${name}" is required`);
}

export function atMost(element: Element, name: string, length: number, context: Context): void {
  if ((element.attributes.get(name)?.length ?? 0) > length) {
    context.fail(element, `The attribute "${name}" length is bigger than maximum allowed [${length}]`);
  }
}

/** An id as HTML has it: not empty, no whitespace, at most 64. */
export function isId(element: Element, name: string, context: Context): void {
  const value = element.attributes.get(name);
  if (value === undefined || value === '' || hasWhitespace(value)) {
    context.fail(element, `The attribute "${name}" is required and must not contain any whitespace`);
  }
  atMost(element, name, 64, context);
}

/** The attribute as an integer of at least `least`, undefined when it is not there. */
export function integer(
  element: Element,
  name: string,
  least: number,
  message: string,
  context: Context,
): number | undefined {
  const text = element.attributes.get(name);
  if (text === undefined) return undefined;
  const value = parseInteger(text);
  if (value === undefined || value < least) return context.fail(element, message);
  return value;
}
