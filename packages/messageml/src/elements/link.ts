import type { Context } from '../model.ts';
import { attributes } from '../definition.ts';
import type { AttributeRule, Definition } from '../model.ts';
import type { Element } from '../model.ts';
import { isBlank } from '../java-text.ts';
import { classAndStyle } from '../style.ts';
import { isUri, schemeOf } from '../uri.ts';

const href: AttributeRule = (element, value, context, name) => {
  // The agent asks a DOM without namespaces for the local name, hence its "null".
  if (!isUri(value)) context.fail(element, `Invalid input: null must be a URI value not "${value}"`);
  element.attributes.set(name, value);
};

function checkHref(element: Element, context: Context): void {
  const uri = element.attributes.get('href');
  if (uri === undefined) context.fail(element, 'The attribute "href" is required');
  if (isBlank(uri)) context.fail(element, 'The attribute "href" cannot be empty');
  const scheme = schemeOf(uri);
  if (scheme === undefined) context.fail(element, 'The attribute "href" must contain an absolute URI');
  if (!context.schemes.has('*') && !context.schemes.has(scheme.toLowerCase())) {
    context.fail(element, `URI scheme "${scheme}" is not supported by the pod.`);
  }
}

export const link: Definition = {
  kind: 'a',
  tag: 'a',
  summary: 'link; `href` is an absolute URI of an allowed scheme',
  attributes: attributes([], { ...classAndStyle, href }),
  validate: checkHref,
  print(element, printer) {
    printer.open('a', element.attributes);
    if (element.children.length === 0) printer.text(element.attributes.get('href') ?? '');
    else printer.children(element);
    printer.close('a');
  },
};
