import { areBoolean, integer, notBlank, onlyChildren, parentIn, someChild } from '../checks.ts';
import { attributes, ignore, keepAs } from '../definition.ts';
import type { Definition } from '../model.ts';
import { isElement } from '../element.ts';
import { checkField, printField, takeLabelAndTitle } from './field.ts';

const options = new Set(['option']);
const onlyText = new Set(['text']);

const select: Definition = {
  kind: 'select',
  tag: 'select',
  summary: 'choice from a list; several with `multiple`, at least `min` and at most `max`',
  attributes: attributes('name required data-placeholder label title multiple disabled readonly'.split(' '), {
    min: keepAs('data-min'),
    max: keepAs('data-max'),
    'auto-submit': keepAs('data-auto-submit'),
    formnovalidate: keepAs('data-formnovalidate'),
    id: takeLabelAndTitle,
    'data-formnovalidate': ignore,
  }),
  validate(element, context) {
    checkField(element, context);
    notBlank(element, 'name', context);
    onlyChildren(element, options, context);
    someChild(element, options, context);
    areBoolean(element, ['required', 'multiple', 'disabled', 'readonly', 'data-auto-submit'], context);
    const isTrue = (name: string): boolean => element.attributes.get(name)?.toLowerCase() === 'true';
    const multiple = isTrue('multiple');
    for (const name of ['min', 'max']) {
      if (!multiple && element.attributes.has(`data-${name}`)) {
        context.fail(element, `Attribute "${name}" is not allowed. Attribute "multiple" missing`);
      }
    }
    const min = integer(element, 'data-min', 0, 'Attribute "min" is not valid, it must be >= 0', context);
    const max = integer(element, 'data-max', 1, 'Attribute "max" is not valid, it must be >= 1', context);
    if (max !== undefined && (min ?? 0) > max) {
      context.fail(element, 'Attribute "min" is greater than attribute "max"');
    }
    if (multiple && isTrue('required') && min === 0) {
      context.fail(element, 'Attribute "min" cannot be 0 if "required" is true');
    }
    const selected = element.children.filter(
      (child) => isElement(child) && child.attributes.get('selected')?.toLowerCase() === 'true',
    );
    if (!multiple && selected.length > 1) {
      context.fail(element, 'Element "select" can only have one selected "option"');
    }
  },
  print(element, printer) {
    const list = [...element.attributes].filter(([name]) => name !== 'label' && name !== 'title');
    printField(element, printer, {
      name: 'dropdown',
      attributes: list,
      print: (all) => printer.wrap('select', all, element),
    });
  },
};

const option: Definition = {
  kind: 'option',
  tag: 'option',
  summary: 'one choice of a `select`',
  attributes: attributes(['value', 'selected']),
  validate(element, context) {
    if (!element.attributes.has('value')) context.fail(element, 'The attribute "value" is required');
    areBoolean(element, ['selected'], context);
    parentIn(element, ['select'], context);
    onlyChildren(element, onlyText, context);
    someChild(element, onlyText, context);
  },
  print: (element, printer) => printer.wrap('option', element.attributes, element),
};

export const selectElements: readonly Definition[] = [select, option];
