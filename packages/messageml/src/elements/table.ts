import { noText, onlyChildren } from '../checks.ts';
import { attributes } from '../definition.ts';
import type { AttributeRule, Definition } from '../model.ts';
import { parseLong } from '../java-text.ts';
import { classAndStyle, styled } from '../style.ts';

/** A part that holds only certain other parts. */
function part(tag: string, summary: string, content: string): Definition {
  const allowed = new Set(content.split(' '));
  return {
    kind: tag,
    tag,
    summary,
    attributes: styled(),
    validate(element, context) {
      noText(element, context);
      onlyChildren(element, allowed, context);
    },
    print: (element, printer) => printer.wrap(tag, element.attributes, element),
  };
}

const span: AttributeRule = (element, value, context, name) => {
  const count = parseLong(value);
  element.attributes.set(
    name,
    count ?? context.fail(element, `Invalid input: ${name} must be a int64 value not "${value}"`),
  );
};

const cell = (tag: string, summary: string, more: Record<string, AttributeRule> = {}): Definition => ({
  kind: tag,
  tag,
  summary,
  attributes: attributes([], { ...classAndStyle, ...more }),
  print: (element, printer) => printer.wrap(tag, element.attributes, element),
});

export const tableElements: readonly Definition[] = [
  part('table', 'table', 'thead tbody tfoot tr'),
  part('thead', 'head of a table', 'tr'),
  part('tbody', 'body of a table', 'tr'),
  part('tfoot', 'foot of a table', 'tr'),
  part('tr', 'row', 'td th'),
  cell('th', 'header cell; spans are not possible here'),
  cell('td', 'cell', { colspan: span, rowspan: span }),
];
