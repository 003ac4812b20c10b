import type { Context } from '../model.ts';
import { attributes } from '../definition.ts';
import type { AttributeRule, Definition } from '../model.ts';
import type { Element } from '../model.ts';
import { classAndStyle } from '../style.ts';

const entityId: AttributeRule = (element, value, _context, name) => {
  element.attributes.set(name, value);
  element.entityId = value;
};

function entityHasItsClass(element: Element, context: Context): void {
  // The other way round, the class without the attribute, is refused before the element is made.
  if (element.attributes.has('data-entity-id') && element.attributes.get('class') !== 'entity') {
    onlyWithClass(element, 'data-entity-id', 'entity', context);
  }
}

const onlyWithClass = (element: Element, attribute: string, name: string, context: Context): never =>
  context.fail(element, `The attribute "${attribute}" is only allowed if the element class is "${name}".`);

/** Attributes of a `div` that belong to a class; the class has to come first. */
const classAttributes = [
  ['data-icon-src', 'card'],
  ['data-accent-color', 'card'],
  ['data-state', 'expandable-card'],
  ['data-variant', 'expandableCardBody'],
] as const;

export const div: Definition = {
  kind: 'div',
  tag: 'div',
  summary: 'block; with class `entity` it shows an object of the entity data',
  attributes: attributes(
    classAttributes.map(([name]) => name),
    { ...classAndStyle, 'data-entity-id': entityId },
  ),
  validate(element, context) {
    entityHasItsClass(element, context);
    const [firstClass] = (element.attributes.get('class') ?? '').split(' ');
    for (const [attribute, name] of classAttributes) {
      if (element.attributes.has(attribute) && firstClass !== name)
        onlyWithClass(element, attribute, name, context);
    }
  },
  print: (element, printer) => printer.wrap('div', element.attributes, element),
};

export const span: Definition = {
  kind: 'span',
  tag: 'span',
  summary: 'inline container; with class `entity` as `div`',
  attributes: attributes(['data-title', 'data-target-id'], { ...classAndStyle, 'data-entity-id': entityId }),
  validate: entityHasItsClass,
  print: (element, printer) => printer.wrap('span', element.attributes, element),
};
