import type { Definition, Format } from './model.ts';
import type { Element } from './model.ts';

/** An element without attributes and children; its parent does not know it yet. */
export function createElement(
  definition: Definition,
  at: { format: Format; parent: Element | undefined; offset: number; printedTag?: string | undefined },
): Element {
  const { parent } = at;
  return {
    kind: definition.kind,
    tag: definition.tag,
    definition,
    format: at.format,
    parent,
    attributes: new Map(),
    children: [],
    offset: at.offset,
    insideForm: parent !== undefined && (parent.kind === 'form' || parent.insideForm),
    insideUiAction: parent !== undefined && (parent.kind === 'ui-action' || parent.insideUiAction),
    ...(at.printedTag === undefined ? {} : { printedTag: at.printedTag }),
  };
}
