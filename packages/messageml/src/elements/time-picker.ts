import { areBoolean, atMost, notBlank } from '../checks.ts';
import { isPattern, isTime } from '../dates.ts';
import { attributes } from '../definition.ts';
import { parseInteger } from '../java-text.ts';
import type { Context, Definition, Element } from '../model.ts';
import { checkField, present, printedFormNoValidate, printField, takeLabelAndTitle } from './field.ts';
import { checkIntervals, printIntervals, timeIntervals } from './intervals.ts';

const common =
  'name title label value strict required placeholder min max step disabled readonly formnovalidate'.split(
    ' ',
  );

function checkStep(element: Element, context: Context): void {
  const text = element.attributes.get('step');
  if (text === undefined) return;
  const step = parseInteger(text);
  if (step === undefined) context.fail(element, 'Attribute "step" should be a number.');
  if (step < 600 || step > 43_200) {
    context.fail(element, 'Attribute "step" must be less than "43200" and more than "600".');
  }
}

function checkFormat(element: Element, context: Context): void {
  atMost(element, 'format', 64, context);
  const format = element.attributes.get('format');
  if (format === undefined) return;
  if (!/^[hHmsa: ]+$/.test(format)) {
    context.fail(
      element,
      `Attribute "format" contains an unsupported time format, only 'h', 'm' 's' and 'a' are supported with ':' or space as separator`,
    );
  }
  if (!isPattern(format)) context.fail(element, 'Attribute "format" contains an invalid time format');
}

export const timePicker: Definition = {
  kind: 'time-picker',
  tag: 'time-picker',
  summary: 'choice of a time of day; `step` in seconds, `strict` allows only multiples of it',
  attributes: attributes([...common, 'disabled-time', 'format']),
  presentationAttributes: attributes(
    [...common, 'data-disabled-time', 'data-strict', 'data-format', 'data-formnovalidate', 'type'],
    { id: takeLabelAndTitle },
  ),
  validate(element, context) {
    checkField(element, context);
    notBlank(element, 'name', context);
    atMost(element, 'name', 64, context);
    atMost(element, 'placeholder', 64, context);
    checkIntervals(element, 'disabled-time', timeIntervals, context);
    checkStep(element, context);
    checkFormat(element, context);
    for (const name of ['min', 'max', 'value']) {
      const value = element.attributes.get(name);
      if (value !== undefined && !isTime(value)) {
        context.fail(element, `Attribute "${name}" has invalid time format, only HH:mm:ss format is allowed`);
      }
    }
    areBoolean(element, ['required', 'strict', 'disabled', 'readonly'], context);
  },
  print(element, printer) {
    const disabled = element.attributes.get('disabled-time');
    const list = [
      ['type', 'time'] as const,
      ...present(element, [
        'name',
        'value',
        'placeholder',
        'min',
        'max',
        'step',
        ['format', 'data-format'],
        ['strict', 'data-strict'],
      ]),
      ...(disabled === undefined
        ? []
        : [['data-disabled-time', { json: printIntervals(disabled, timeIntervals) }] as const]),
      ...present(element, [
        'required',
        // What PresentationML calls them comes later.
        'data-format',
        'data-strict',
        'data-disabled-time',
        'disabled',
        'readonly',
        ...printedFormNoValidate,
      ]),
    ];
    printField(element, printer, {
      name: 'time-picker',
      attributes: list,
      print: (all) => printer.empty('input', all),
    });
  },
};
