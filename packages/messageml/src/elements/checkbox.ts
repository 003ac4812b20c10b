import { areBoolean, notBlank, onlyChildren } from '../checks.ts';
import type { Context } from '../model.ts';
import { attributes } from '../definition.ts';
import type { BuildChild, Definition } from '../model.ts';
import type { Element } from '../model.ts';
import { readAttributes } from '../read-attributes.ts';
import { isRawElement, isRawText, type RawElement } from '../xml.ts';
import { checkField, present, printedFormNoValidate, takeLabelAndTitle } from './field.ts';
import { textOfOnlyLabel } from './labels.ts';

const content = new Set(['text', 'b', 'i']);
const names = 'name value checked label disabled readonly formnovalidate'.split(' ');

/** A box or button with its text; in PresentationML an `input` alone, or a `div` of an `input` and a `label`. */
const grouped = (tag: 'checkbox' | 'radio', summary: string): Definition => ({
  kind: tag,
  tag,
  summary,
  attributes: attributes(names),
  presentationAttributes: attributes([...names, 'data-formnovalidate'], { id: takeLabelAndTitle }),
  read(raw, element, context, buildChild) {
    if (element.format === 'messageml') {
      readAttributes(raw.attributes, element, context);
      for (const child of raw.children) buildChild(child, element, context);
    } else if (raw.name === 'input') {
      readInput(raw, raw.parent, element, context);
    } else {
      readGroup(raw, element, context, buildChild);
    }
  },
  validate(element, context) {
    checkField(element, context);
    if (tag === 'radio') notBlank(element, 'name', context);
    else if (!element.attributes.has('name')) context.fail(element, 'The attribute "name" is required');
    areBoolean(element, ['checked', 'disabled', 'readonly'], context);
    onlyChildren(element, content, context);
    notBlank(element, 'name', context);
  },
  print(element, printer) {
    const list = [
      ['type', tag] as const,
      ...present(element, ['name', 'checked']),
      ['value', element.attributes.get('value') ?? 'on'] as const,
      ...present(element, ['disabled', 'readonly', ...printedFormNoValidate]),
    ];
    if (element.children.length === 0) {
      printer.empty('input', list);
      return;
    }
    const id = `${tag}-group-${printer.randomId()}`;
    printer.open('div', [['class', `${tag}-group`]]);
    printer.empty('input', [...list, ['id', id]]);
    printer.wrap('label', [['for', id]], element);
    printer.close('div');
  },
});

function readInput(
  input: RawElement,
  parent: RawElement | undefined,
  element: Element,
  context: Context,
): void {
  readAttributes(
    input.attributes.filter(([name]) => name !== 'type'),
    element,
    context,
  );
  const label = parent === undefined ? undefined : textOfOnlyLabel(parent, element, context);
  if (label !== undefined) element.attributes.set('label', label);
}

function readGroup(group: RawElement, element: Element, context: Context, buildChild: BuildChild): void {
  const fail: () => never = () =>
    context.fail(element, `Invalid PresentationML for the "${element.tag}" element`);
  const parts = group.children.filter((child) => !isRawText(child));
  const [first, second] = parts;
  if (parts.length !== 2 || first === undefined || second === undefined) fail();
  for (const part of [first, second]) {
    if (part === second && part.name === first.name) fail();
    if (!isRawElement(part)) fail();
    if (part.name === 'input') {
      readInput(part, group, element, context);
    } else if (part.name === 'label') {
      if (part.children.length === 0) fail();
      for (const child of part.children) buildChild(child, element, context);
    } else {
      fail();
    }
  }
}

export const checkboxElements: readonly Definition[] = [
  grouped('checkbox', 'box to tick, its content the text beside it; at most 50 in a form'),
  grouped('radio', 'one of several of the same name, of which one can be chosen; at most 50 in a form'),
];
