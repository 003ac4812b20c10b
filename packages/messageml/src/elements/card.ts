import { notBlank, oneOf, parentIn } from '../checks.ts';
import { attributes, keepAs } from '../definition.ts';
import type { Definition } from '../model.ts';
import type { Element } from '../model.ts';
import type { PrintedAttributes } from '../model.ts';
import { classAndStyle } from '../style.ts';

/** `class` with the card's own in front, then those of the attributes that are there, under their printed names. */
function printed(element: Element, ownClass: string, names: Record<string, string>): PrintedAttributes {
  const extra = element.attributes.get('class');
  const list: [string, string][] = [['class', extra === undefined ? ownClass : `${ownClass} ${extra}`]];
  for (const [name, printedName] of Object.entries(names)) {
    const value = element.attributes.get(name);
    if (value !== undefined) list.push([printedName, value]);
  }
  return list;
}

const card: Definition = {
  kind: 'card',
  tag: 'card',
  summary: 'card with a header always shown and a body that opens',
  shorthand: true,
  attributes: attributes(['iconSrc', 'accent'], {
    ...classAndStyle,
    'data-icon-src': keepAs('iconSrc'),
    'data-accent-color': keepAs('accent'),
  }),
  print: (element, printer) =>
    printer.wrap(
      'div',
      printed(element, 'card', { iconSrc: 'data-icon-src', accent: 'data-accent-color' }),
      element,
    ),
};

const expandableCard: Definition = {
  kind: 'expandable-card',
  tag: 'expandable-card',
  summary: 'card that starts collapsed, cropped or expanded',
  shorthand: true,
  attributes: attributes(['state'], { ...classAndStyle, 'data-state': keepAs('state') }),
  validate(element, context) {
    notBlank(element, 'state', context);
    oneOf(element, 'state', ['collapsed', 'cropped', 'expanded'], context);
  },
  print: (element, printer) =>
    printer.wrap('div', printed(element, 'expandable-card', { state: 'data-state' }), element),
};

const cardPart = (kind: string, tag: string, parent: string): Definition => ({
  kind,
  tag,
  summary: `${tag} of \`${parent}\``,
  shorthand: true,
  attributes: attributes([]),
  validate: (element, context) => parentIn(element, [parent], context),
  print: (element, printer) => printer.wrap('div', [['class', kind]], element),
});

const expandableCardBody: Definition = {
  ...cardPart('expandableCardBody', 'body', 'expandable-card'),
  attributes: attributes(['variant'], { 'data-variant': keepAs('variant') }),
  validate(element, context) {
    parentIn(element, ['expandable-card'], context);
    oneOf(element, 'variant', ['default', 'error'], context);
  },
  print: (element, printer) =>
    printer.wrap('div', printed(element, 'expandableCardBody', { variant: 'data-variant' }), element),
};

export const cardElements: readonly Definition[] = [
  card,
  cardPart('cardHeader', 'header', 'card'),
  cardPart('cardBody', 'body', 'card'),
  expandableCard,
  cardPart('expandableCardHeader', 'header', 'expandable-card'),
  expandableCardBody,
];
