import type { Context } from '../model.ts';
import type { Element } from '../model.ts';
import { isRawElement, type RawElement, rawText } from '../xml.ts';

type Labels = { count: number; text: string };

/** The labels among an element's children, found once however many inputs ask. */
const labelsOf = new WeakMap<RawElement, Labels>();

function findLabels(parent: RawElement): Labels {
  const found = parent.children.filter(isRawElement).filter(({ name }) => name === 'label');
  return { count: found.length, text: found[0] === undefined ? '' : rawText(found[0]) };
}

/** The text of the label beside an `input`, undefined if there is none; of several none can be told to be its own. */
export function textOfOnlyLabel(parent: RawElement, element: Element, context: Context): string | undefined {
  const labels = labelsOf.get(parent) ?? findLabels(parent);
  labelsOf.set(parent, labels);
  if (labels.count > 1) {
    context.fail(element, 'Multiple tag label found for element input but only one is expected');
  }
  return labels.count === 0 ? undefined : labels.text;
}
