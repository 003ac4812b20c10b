import { type Element, isElement } from './element.ts';

/** An attribute's value; JSON is printed between single quotes so that its own quotes stay readable. */
export type PrintedValue = string | { readonly json: string };
export type PrintedAttributes = Iterable<readonly [string, PrintedValue]>;

/** Writes PresentationML. */
export type Printer = {
  text(text: string): void;
  open(tag: string, attributes?: PrintedAttributes): void;
  close(tag: string): void;
  /** An element that cannot have content: `<br/>`. */
  empty(tag: string, attributes?: PrintedAttributes): void;
  children(element: Element): void;
  /** A tag around the element's children. */
  wrap(tag: string, attributes: PrintedAttributes, element: Element): void;
  /** Prints children with their line breaks. */
  preformatted(print: () => void): void;
  randomId(): string;
  /** The id of a dialog as printed: the author's with a random prefix, the same for all who ask. */
  dialogId(dialog: Element): string;
  toString(): string;
};

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
