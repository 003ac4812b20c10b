import type { Context } from './model.ts';
import { createElement } from './create-element.ts';
import type { Element } from './model.ts';
import { choose } from './elements/choose.ts';
import { readAttributes } from './read-attributes.ts';
import { isRawElement, isRawText, type RawElement, type RawNode } from './xml.ts';

/**
 * The agent's order, which decides what error is reported: an element is created (unknown tags fail), its attributes
 * are read by name, its children built, then it is checked, then its id is compared with the others.
 */
function buildChild(raw: RawNode, parent: Element, context: Context): void {
  if (isRawText(raw)) parent.children.push({ kind: 'text', text: raw.text });
  else if (isRawElement(raw)) buildElement(raw, parent, context);
  else context.fail(raw, `Invalid element "${raw.name}"`);
}

function buildElement(source: RawElement, parent: Element, context: Context): void {
  const choice = choose(source, parent, context);
  if (choice === 'nothing') return;
  if (choice === 'only its children') {
    buildChildren(source, parent, context);
    return;
  }
  const { definition, format, printedTag, given = [] } = choice;
  const raw = choice.attributes === undefined ? source : { ...source, attributes: choice.attributes };
  const element = createElement(definition, { format, parent, offset: raw.offset, printedTag });
  for (const [name, value] of given) element.attributes.set(name, value);
  if (definition.entityPrefix !== undefined && format === 'messageml') {
    element.entityId = context.nextEntity(definition.entityPrefix, raw.offset);
  }
  definition.prepare?.(element, context);
  if (definition.read) {
    definition.read(raw, element, context, buildChild);
  } else {
    readAttributes(raw.attributes, element, context);
    buildChildren(raw, element, context);
  }
  definition.validate?.(element, context);
  if (definition.hasId) context.claimId(element.attributes.get('id') ?? '', raw.offset);
  parent.children.push(element);
}

export function buildChildren(raw: RawElement, parent: Element, context: Context): void {
  for (const child of raw.children) buildChild(child, parent, context);
}
