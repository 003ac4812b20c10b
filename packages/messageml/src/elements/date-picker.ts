import { areBoolean, atMost, notBlank } from '../checks.ts';
import { isDate, isPattern } from '../dates.ts';
import { attributes } from '../definition.ts';
import type { Context, Definition, Element } from '../model.ts';
import { checkField, present, printedFormNoValidate, printField, takeLabelAndTitle } from './field.ts';
import { checkIntervals, dateIntervals, printIntervals } from './intervals.ts';

const common = 'name value required placeholder min max label title disabled readonly'.split(' ');
// The range from space to colon is the agent's own slip: it lets commas and others pass.
const usualFormat = /^[0-9Mdy/. -:]+$/;

function checkFormat(element: Element, context: Context): void {
  const format = element.attributes.get('format');
  if (format === undefined) return;
  atMost(element, 'format', 64, context);
  if (!usualFormat.test(format)) {
    context.fail(
      element,
      `Attribute "format" contains an unsupported date format, only 'M', 'd' and 'y' are supported with a space or '.','-','/',':' as separator`,
    );
  }
  if (!isPattern(format)) context.fail(element, 'Attribute "format" contains an invalid date format');
}

export const datePicker: Definition = {
  kind: 'date-picker',
  tag: 'date-picker',
  summary: 'choice of a day; days can be excluded or marked',
  attributes: attributes([...common, 'disabled-date', 'highlighted-date', 'format', 'formnovalidate']),
  presentationAttributes: attributes(
    [...common, 'data-disabled-date', 'data-highlighted-date', 'data-format', 'data-formnovalidate', 'type'],
    { id: takeLabelAndTitle },
  ),
  validate(element, context) {
    checkField(element, context);
    notBlank(element, 'name', context);
    atMost(element, 'name', 64, context);
    const isDateIfThere = (name: string): void => {
      const value = element.attributes.get(name);
      if (value !== undefined && !isDate(value))
        context.fail(element, `Attribute "${name}" has invalid date format`);
    };
    isDateIfThere('value');
    areBoolean(element, ['required'], context);
    isDateIfThere('min');
    isDateIfThere('max');
    areBoolean(element, ['disabled', 'readonly'], context);
    checkIntervals(element, 'disabled-date', dateIntervals, context);
    checkIntervals(element, 'highlighted-date', dateIntervals, context);
    checkFormat(element, context);
    atMost(element, 'title', 64, context);
    atMost(element, 'label', 64, context);
  },
  print(element, printer) {
    const intervals = (name: string): [string, { json: string }][] => {
      const text = element.attributes.get(name);
      return text === undefined ? [] : [[`data-${name}`, { json: printIntervals(text, dateIntervals) }]];
    };
    const list = [
      ['type', 'date'] as const,
      ...present(element, ['name', 'value', 'placeholder', 'min', 'max', 'required']),
      ...intervals('disabled-date'),
      ...intervals('highlighted-date'),
      ...present(element, [
        ['format', 'data-format'],
        'disabled',
        'readonly',
        // What PresentationML calls them comes later.
        'data-disabled-date',
        'data-highlighted-date',
        'data-format',
        ...printedFormNoValidate,
      ]),
    ];
    // What was inside is read, so that it has to be right, and not printed.
    printField(element, printer, {
      name: 'date-picker',
      attributes: list,
      print(all) {
        printer.open('input', all);
        printer.close('input');
      },
    });
  },
};
