import { onlyChildren, phrasing } from '../checks.ts';
import { attributes, keepAs } from '../definition.ts';
import type { Definition } from '../model.ts';
import type { Element } from '../model.ts';
import { unicodeOf } from '../emoji-codes.ts';
import { printEntity } from './keyword.ts';

const codeOf = (element: Element): string => element.attributes.get('shortcode') ?? '';

export const emoji: Definition = {
  kind: 'emoji',
  tag: 'emoji',
  summary: 'emoji by `shortcode`; its content is shown where the emoji cannot be',
  entityPrefix: 'emoji',
  // By name `annotation` comes first, so a shortcode overrides it.
  attributes: attributes(['shortcode', 'family', 'size'], { annotation: keepAs('shortcode') }),
  validate(element, context) {
    const code = element.attributes.get('shortcode');
    if (code === undefined) {
      context.fail(element, 'Either the attribute "shortcode" or "annotation" are required');
    } else if (/[^A-Za-z0-9_+-]/.test(code)) {
      context.fail(
        element,
        'Shortcode or Annotation parameter may only contain alphanumeric characters, underscore, plus sign and dash',
      );
    }
    onlyChildren(element, phrasing, context);
  },
  print: (element, printer) =>
    printEntity(element, printer, () => {
      const code = codeOf(element);
      if (element.children.length > 0) printer.children(element);
      else printer.text(unicodeOf(code) ?? `:${code}:`);
    }),
  entity(element) {
    const code = codeOf(element);
    const unicode = unicodeOf(code);
    const family = element.attributes.get('family');
    const size = element.attributes.get('size') ?? 'normal';
    return {
      type: 'com.symphony.emoji',
      version: '1.0',
      data: {
        shortcode: code,
        annotation: code,
        size,
        ...(unicode === undefined ? {} : { unicode }),
        ...(family === undefined ? {} : { family }),
      },
    };
  },
};
