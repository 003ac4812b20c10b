import type { Element, Node } from './model.ts';

import type { Definition, Format } from './model.ts';

export const isElement = (node: Node): node is Element => node.kind !== 'text';

/** Every element below `element`, itself not included, in no particular order. */
export function descendants(element: Element): Element[] {
  const found = element.children.filter(isElement);
  for (let i = 0; i < found.length; i += 1) {
    for (const child of found[i]?.children ?? []) if (isElement(child)) found.push(child);
  }
  return found;
}
