import type { Context } from '../context.ts';
import type { Element } from '../element.ts';
import { isRawElement, type RawElement } from '../xml.ts';

/** The labels among an element's children, found once however many inputs ask. */
const labelsOf = new WeakMap<RawElement, { first: RawElement | undefined; several: boolean }>();

function labels(parent: RawElement): { first: RawElement | undefined; several: boolean } {
  const known = labelsOf.get(parent);
  if (known) return known;
  const found = parent.children.filter((child) => isRawElement(child)).filter(({ name }) => name === 'label');
  const result = { first: found[0], several: found.length > 1 };
  labelsOf.set(parent, result);
  return result;
}

/** The label beside an `input`; more than one cannot be told apart. */
export function onlyLabel(parent: RawElement, element: Element, context: Context): RawElement | undefined {
  const { first, several } = labels(parent);
  if (several) {
    context.fail(element, 'Multiple tag label found for element input but only one is expected');
  }
  return first;
}
