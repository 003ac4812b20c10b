import { SaxesParser } from 'saxes';
import { MessageMLError, placeOf } from './errors.ts';
import { xercesText } from './xml-errors.ts';

/** An element as written. Attributes are sorted by name, the order in which the agent visits them. */
export type RawElement = {
  readonly name: string;
  readonly attributes: readonly RawAttribute[];
  readonly children: RawNode[];
  readonly parent: RawElement | undefined;
  /** Index of the `<` in the text. */
  readonly offset: number;
};
export type RawAttribute = readonly [name: string, value: string];
export type RawText = { readonly name: '#text'; text: string; readonly offset: number };
/** A comment, CDATA section or processing instruction; well-formed, but MessageML refuses it. */
type RawOther = {
  readonly name: string;
  readonly refused: true;
  readonly offset: number;
  /** What is in a CDATA section. */
  readonly content?: string;
};
export type RawNode = RawElement | RawText | RawOther;

export const isRawElement = (node: RawNode): node is RawElement => 'children' in node;
export const isRawText = (node: RawNode): node is RawText => 'text' in node;

/** The value of an attribute, undefined when it is not written. */
export function rawAttribute(element: RawElement, name: string): string | undefined {
  return element.attributes.find(([key]) => key === name)?.[1];
}

const byName = (a: RawAttribute, b: RawAttribute): number => (a[0] < b[0] ? -1 : 1);

const noAttributes: readonly RawAttribute[] = [];

function sortedAttributes(attributes: Record<string, string>): readonly RawAttribute[] {
  let list: RawAttribute[] | undefined;
  // The object has no prototype, and this is the fastest way through it.
  for (const name in attributes) {
    list ??= [];
    list.push([name, attributes[name] ?? '']);
  }
  if (list === undefined) return noAttributes;
  return list.length === 1 ? list : list.sort(byName);
}

/**
 * Text → tree. No DTD, no entities beyond XML's five and numeric ones, XML 1.0 only, at most `depth` levels.
 * Linear in the text; throws MessageMLError with the place and the text the agent's parser would give.
 */
export function parseXml(text: string, limits: { depth: number }): RawElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: RawElement[] = [];
  let root: RawElement | undefined;
  let starting: number | undefined;
  let lastClosed: string | undefined;

  const stop = (message: string, offset: number, limit?: 'depth'): never => {
    throw new MessageMLError(message, { place: placeOf(text, offset), ...(limit ? { limit } : {}) });
  };
  const fail = (message: string, offset: number): never => stop(`Invalid messageML: ${message}`, offset);
  const add = (node: RawNode): void => {
    open.at(-1)?.children.push(node);
  };

  parser.on('error', (error) => {
    const state = { open: open.at(-1)?.name, lastClosed, sawRoot: root !== undefined };
    fail(xercesText(error.message, text, parser.position, state), Math.max(0, parser.position - 1));
  });
  parser.on('opentagstart', ({ name }) => {
    // One character was read after the name, two if it was a \r\n.
    const guess = parser.position - name.length - 2;
    starting = text.charCodeAt(guess) === 0x3c ? guess : guess - 1;
  });
  parser.on('opentag', (tag) => {
    const offset = starting ?? 0;
    if (open.length >= limits.depth) {
      stop(`Elements are nested more than ${limits.depth} levels deep`, offset, 'depth');
    }
    const attributes = sortedAttributes(tag.attributes);
    const element = { name: tag.name, attributes, children: [], parent: open.at(-1), offset };
    add(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    lastClosed = open.pop()?.name;
  });
  parser.on('text', (chunk) => {
    const last = open.at(-1)?.children.at(-1);
    if (last !== undefined && isRawText(last)) last.text += chunk;
    else if (open.length > 0) add({ name: '#text', text: chunk, offset: parser.position });
  });
  const last = (): number => Math.max(0, parser.position - 1);
  const refuse = (name: string, content?: string): void =>
    add({ name, refused: true, offset: last(), ...(content !== undefined && { content }) });
  // A parser with many handlers is several times slower (V8 makes a dictionary of it), so these only where needed.
  if (text.includes('<!')) {
    parser.on('comment', () => refuse('#comment'));
    parser.on('cdata', (content) => refuse('#cdata-section', content));
    parser.on('doctype', () => {
      fail(
        'DOCTYPE is disallowed when the feature "http://apache.org/xml/features/disallow-doctype-decl" set to true.',
        last(),
      );
    });
  }
  if (text.includes('<?')) {
    parser.on('processinginstruction', ({ target }) => refuse(target));
    parser.on('xmldecl', ({ version }) => {
      if (version !== '1.0') fail(`XML version "${version}" is not supported, only XML 1.0 is supported.`, 0);
    });
  }

  parser.write(text).close();
  return root ?? fail('Premature end of file.', text.length);
}

/** All text below an element, as the DOM's `textContent`. */
export function rawText(element: RawElement): string {
  let text = '';
  for (const child of element.children) {
    if (isRawText(child)) text += child.text;
    else if (isRawElement(child)) text += rawText(child);
    else text += child.content ?? '';
  }
  return text;
}
