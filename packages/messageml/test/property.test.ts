import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { elements } from '../src/elements/index.ts';
import { escape as escapeText, MessageMLError, messageml, parse, textOf } from '../src/index.ts';
import { parseXml } from '../src/xml.ts';
import { message } from './support/message.ts';

/** Text of any characters, those that make trouble more often than others. */
const trouble = fc.constantFrom(
  '<',
  '>',
  '&',
  '"',
  "'",
  '$',
  '#',
  '{',
  '}',
  '${',
  '#{',
  '<#',
  '<@',
  ']]>',
  '\n',
  '\r',
  '\t',
  '\u0000',
  '\ud800',
  '\ufffe',
  '&amp;',
  '😃',
);
const text = fc
  .array(fc.oneof(trouble, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 20 })
  .map((parts) => parts.join(''));

/** What is left of a text that XML can hold. */
const holdable = (value: string): string =>
  value.replace(/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/\p{Surrogate}/gu, '');

describe('what goes through escaping comes back unchanged', () => {
  test('as text', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { root } = parse(messageml`<messageML>${value}</messageML>`.toString());
        const found = root.children.map((child) => ('text' in child ? child.text : '?')).join('');
        expect(found).toBe(holdable(value));
      }),
    );
  });

  test('as an attribute', () => {
    fc.assert(
      fc.property(text, (value) => {
        const { root } = parse(message(`<b class="${escapeText(value)}"/>`));
        const [bold] = root.children;
        expect(bold && 'attributes' in bold && bold.attributes.get('class')).toBe(holdable(value));
      }),
    );
  });

  test('as preformatted plain text', () => {
    fc.assert(
      fc.property(text, (value) => {
        const document = parse(message(`<pre>x${escapeText(value)}x</pre>`));
        // XML reads a carriage return that was printed as such as a line feed.
        const expected = `x${holdable(value)}x`.replace(/\r\n?/g, '\n');
        expect(document.text).toBe(expected);
        expect(textOf(document.presentationML)).toBe(expected);
      }),
    );
  });

  test('in several pieces beside constant text', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (values) => {
        const { root } = parse(messageml`<messageML>$${values}{#${values}}</messageML>`.toString());
        const found = root.children.map((child) => ('text' in child ? child.text : '?')).join('');
        const all = values.map(holdable).join('');
        expect(found).toBe(`$${all}{#${all}}`);
      }),
    );
  });
});

const tags = [...new Set(elements.map(({ tag }) => tag)), 'input', 'label', 'audio', 'messageML', 'nope'];
const names = [
  ...new Set(
    elements.flatMap((element) => [
      ...element.attributes.keys(),
      ...(element.presentationAttributes?.keys() ?? []),
    ]),
  ),
  'type',
  'for',
  'data-generated',
];
const values = fc.oneof(
  fc.constantFrom(
    'true',
    'entity',
    'card',
    'checkbox-group',
    'radio-group',
    'person-selector',
    'timezone-picker',
    'ui-action',
    'text',
    'checkbox',
    'date',
    'time',
    'a',
    '1',
    '[1]',
    '["a"]',
    '[{"day":"2024-01-01"}]',
    'open-im',
    'open-dialog',
    'info-hint',
    'dialog-title',
    'https://a.b',
    'UTC',
    '2024-01-01',
    '10:00:00',
    'o',
    'expanded',
    'color:red',
  ),
  text,
);

/** Trees of known elements with known attributes: most are wrong somewhere, some are right. */
const tree = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text.map(escapeText), tie('element')),
  element: fc
    .tuple(
      fc.constantFrom(...tags),
      fc.uniqueArray(fc.tuple(fc.constantFrom(...names), values), {
        maxLength: 3,
        selector: ([name]) => name,
      }),
      fc.array(tie('node'), { maxLength: 3 }),
    )
    .map(
      ([tag, attributes, children]) =>
        `<${tag}${attributes.map(([name, value]) => ` ${name}="${escapeText(value)}"`).join('')}>${children.join('')}</${tag}>`,
    ),
})).element;

/** Runs the whole of it: an own error or a document whose parts can be read. */
function survives(source: string, data?: string): void {
  try {
    const document = parse(source, { data });
    parseXml(document.presentationML, { depth: 1000 });
    expect(typeof document.text).toBe('string');
    expect(Array.isArray(document.forms)).toBe(true);
    JSON.stringify(document.data);
  } catch (error) {
    expect(error).toBeInstanceOf(MessageMLError);
  }
}

describe('whatever comes in, what comes out is a document or an own error', () => {
  test('any text', () => {
    fc.assert(fc.property(text, (value) => survives(value)));
    fc.assert(fc.property(text, (value) => survives(message(value))));
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) =>
        survives(Buffer.from(bytes).toString('latin1')),
      ),
    );
  });

  test('any data', () => {
    const body = message('<hash tag="a"/><div class="entity" data-entity-id="o"><mention uid="1"/></div>');
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.json(),
          fc.jsonValue().map((o) => JSON.stringify({ o })),
        ),
        (data) => survives(body, data),
      ),
    );
  });

  test('any tree of known elements, in both formats', () => {
    const data = '{"o":{"type":"org.symphonyoss.taxonomy","id":[{"value":"x"}]}}';
    fc.assert(
      fc.property(tree, (body) => {
        survives(message(body), data);
        survives(message(`<form id="f">${body}<button name="b">x</button></form>`), data);
        survives(`<div data-format="PresentationML" data-version="2.0">${body}</div>`, data);
      }),
      { numRuns: 500 },
    );
  });
});
