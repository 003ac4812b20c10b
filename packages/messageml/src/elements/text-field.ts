import { areBoolean, notBlank, onlyChildren } from '../checks.ts';
import { attributes, keepAs } from '../definition.ts';
import type { Definition } from '../model.ts';
import { readAttributes } from '../read-attributes.ts';
import { checkField, present, printedFormNoValidate, printField, takeLabelAndTitle } from './field.ts';
import { checkLengths } from './pattern.ts';

const onlyText = new Set(['text']);

export const textField: Definition = {
  kind: 'text-field',
  tag: 'text-field',
  summary: 'one line of text, its content the initial value; `masked` hides what is typed',
  attributes: attributes(
    'name required placeholder minlength maxlength masked pattern pattern-error-message label title disabled readonly formnovalidate'.split(
      ' ',
    ),
    { 'auto-submit': keepAs('data-auto-submit') },
  ),
  presentationAttributes: attributes(
    'name required placeholder minlength maxlength label pattern data-pattern-error-message data-formnovalidate'.split(
      ' ',
    ),
    {
      value: (element, value) => {
        element.children.push({ kind: 'text', text: value });
      },
      'data-masked': keepAs('masked'),
      id: takeLabelAndTitle,
    },
  ),
  read(raw, element, context, buildChild) {
    if (element.format === 'presentationml' && raw.children.length > 0) {
      context.fail(element, 'Element "text-field" may not have child elements or text content');
    }
    readAttributes(raw.attributes, element, context);
    for (const child of raw.children) buildChild(child, element, context);
  },
  validate(element, context) {
    checkField(element, context);
    if (!element.attributes.has('name')) context.fail(element, 'The attribute "name" is required');
    areBoolean(element, ['required', 'masked', 'disabled', 'readonly', 'data-auto-submit'], context);
    notBlank(element, 'name', context);
    onlyChildren(element, onlyText, context);
    checkLengths(element, { least: 1, most: 128 }, context);
  },
  print(element, printer) {
    const [initial] = element.children;
    const list = [
      ['type', 'text'] as const,
      ...present(element, [
        'name',
        'placeholder',
        'required',
        ['masked', 'data-masked'],
        'minlength',
        'maxlength',
        'disabled',
        'readonly',
        'data-auto-submit',
        ...printedFormNoValidate,
      ]),
      ...(initial !== undefined && 'text' in initial ? [['value', initial.text] as const] : []),
      ...present(element, [
        'pattern',
        ['pattern-error-message', 'data-pattern-error-message'],
        'data-pattern-error-message',
      ]),
    ];
    printField(element, printer, {
      name: 'textfield',
      attributes: list,
      print: (all) => printer.empty('input', all),
    });
  },
};
