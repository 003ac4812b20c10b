import type { Context } from './model.ts';
import type { Element } from './model.ts';
import type { RawAttribute } from './xml.ts';

/** Puts attributes through the rules of the element's definition, in the order given. */
export function readAttributes(
  attributes: readonly RawAttribute[],
  element: Element,
  context: Context,
): void {
  const { definition, format } = element;
  const table =
    (format === 'presentationml' ? definition.presentationAttributes : undefined) ?? definition.attributes;
  for (const [name, value] of attributes) {
    const rule = table.get(name);
    if (rule === undefined) context.fail(element, `Attribute "${name}" is not allowed in "${element.tag}"`);
    else rule(element, value, context, name);
  }
}
