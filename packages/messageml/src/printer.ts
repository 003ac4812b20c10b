import { isElement } from './element.ts';
import type { Element, PrintedAttributes, Printer } from './model.ts';

const noAttributes: PrintedAttributes = [];
const specials = /[<>&"]/;
const specialsInJson = /[<>&']/;

const named: Record<string, string> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapeText = (text: string): string =>
  specials.test(text) ? text.replace(/[<>&"]/g, (char) => named[char] ?? char) : text;

const escapeJson = (json: string): string =>
  specialsInJson.test(json) ? json.replace(/[<>&']/g, (char) => named[char] ?? char) : json;

function printAttributes(attributes: PrintedAttributes): string {
  let printed = '';
  for (const [name, value] of attributes) {
    printed +=
      typeof value === 'string' ? ` ${name}="${escapeText(value)}"` : ` ${name}='${escapeJson(value.json)}'`;
  }
  return printed;
}

export function createPrinter(ids: {
  randomId: () => string;
  dialogId: (dialog: Element) => string;
}): Printer {
  let output = '';
  let preformatted = 0;

  const printer: Printer = {
    ...ids,
    text(text) {
      output += escapeText(text);
    },
    bareText(text) {
      output += escapeText(text).replaceAll('&quot;', '"');
    },
    open(tag, attributes = noAttributes) {
      output += `<${tag}${printAttributes(attributes)}>`;
    },
    close(tag) {
      output += `</${tag}>`;
    },
    empty(tag, attributes = noAttributes) {
      output += `<${tag}${printAttributes(attributes)}/>`;
    },
    children(element) {
      const { keepsLineBreaks } = element.definition;
      for (const child of element.children) {
        if (isElement(child)) child.definition.print(child, printer);
        else
          output += escapeText(
            preformatted > 0 || keepsLineBreaks ? child.text : child.text.replace(/\n+/g, ' '),
          );
      }
    },
    wrap(tag, attributes, element) {
      printer.open(tag, attributes);
      printer.children(element);
      printer.close(tag);
    },
    preformatted(print) {
      preformatted += 1;
      print();
      preformatted -= 1;
    },
    toString: () => output,
  };
  return printer;
}
