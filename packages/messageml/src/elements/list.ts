import { noText, onlyChildren, parentIn, someChild } from '../checks.ts';
import type { Definition } from '../model.ts';
import { styled } from '../style.ts';

const items = new Set(['li']);

const list = (tag: string, summary: string): Definition => ({
  kind: tag,
  tag,
  summary,
  attributes: styled(),
  validate(element, context) {
    noText(element, context);
    onlyChildren(element, items, context);
    someChild(element, items, context);
  },
  print: (element, printer) => printer.wrap(tag, element.attributes, element),
});

const item: Definition = {
  kind: 'li',
  tag: 'li',
  summary: 'item of a list',
  attributes: styled(),
  validate: (element, context) => parentIn(element, ['ol', 'ul'], context),
  print: (element, printer) => printer.wrap('li', element.attributes, element),
};

export const listElements: readonly Definition[] = [
  list('ul', 'bullet list'),
  list('ol', 'numbered list'),
  item,
];
