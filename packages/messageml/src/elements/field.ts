// What the form fields have in common: label and title around them, `formnovalidate`, the form they stand in.
import { areBoolean, insideOneOf } from '../checks.ts';
import type { AttributeRule, Context, Element, PrintedValue, Printer } from '../model.ts';
import { isPatternValid } from './pattern.ts';

/** Label and title together, each at most this long. */
const longest = 256;

/** In PresentationML label and title stand before the field, which names them by its id. */
export const takeLabelAndTitle: AttributeRule = (element, value, context) => {
  const texts = context.fieldTexts.get(value);
  if (texts?.title !== undefined) element.attributes.set('title', texts.title);
  if (texts?.label !== undefined) element.attributes.set('label', texts.label);
};

/** First checks of every field, in the agent's order. */
export function checkField(element: Element, context: Context): void {
  isPatternValid(element, context);
  for (const name of ['label', 'title']) {
    if ((element.attributes.get(name)?.length ?? 0) > longest) {
      context.fail(element, `The attribute ${name} value is too long. Max length is: ${longest}`);
    }
  }
  areBoolean(element, ['formnovalidate', 'data-formnovalidate'], context);
  insideOneOf(element, element.insideForm, ['form'], context);
}

export type FieldAttributes = (readonly [string, PrintedValue])[];

/** The attributes that are there, under their printed names, in this order. */
export function present(
  element: Element,
  names: readonly (string | readonly [name: string, printed: string])[],
): FieldAttributes {
  const list: FieldAttributes = [];
  for (const entry of names) {
    const [name, printedName] = typeof entry === 'string' ? [entry, entry] : entry;
    const value = element.attributes.get(name);
    if (value !== undefined) list.push([printedName, value]);
  }
  return list;
}

export const printedFormNoValidate = [
  ['formnovalidate', 'data-formnovalidate'],
  ['data-formnovalidate', 'data-formnovalidate'],
] as const;

/** Prints the field, with its label and title before it in a group if it has one of them. */
export function printField(
  element: Element,
  printer: Printer,
  field: { name: string; attributes: FieldAttributes; print: (attributes: FieldAttributes) => void },
): void {
  // What has two names in the source is printed once: in the place of the first, with the value of the last.
  const attributes = [...new Map(field.attributes)];
  const label = element.attributes.get('label');
  const title = element.attributes.get('title');
  if (label === undefined && title === undefined) {
    field.print(attributes);
    return;
  }
  const id = `${field.name}-${printer.randomId()}`;
  printer.open('div', [
    ['class', `${field.name}-group`],
    ['data-generated', 'true'],
  ]);
  if (label !== undefined) {
    printer.open('label', [['for', id]]);
    printer.text(label);
    printer.close('label');
  }
  if (title !== undefined) {
    printer.open('span', [
      ['class', 'info-hint'],
      ['data-target-id', id],
      ['data-title', title],
    ]);
    printer.close('span');
  }
  field.print([...attributes, ['id', id]]);
  printer.close('div');
}
