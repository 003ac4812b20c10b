import { noContent } from '../checks.ts';
import type { Definition } from '../model.ts';
import { styled } from '../style.ts';

export const image: Definition = {
  kind: 'img',
  tag: 'img',
  summary: 'image by address or data URI',
  attributes: styled('src'),
  validate(element, context) {
    noContent(element, context);
    if (!element.attributes.has('src')) context.fail(element, 'The attribute "src" is required');
  },
  print: (element, printer) => printer.empty('img', element.attributes),
};
