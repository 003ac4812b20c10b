import { areBoolean, atMost, notBlank } from '../checks.ts';
import type { Context } from '../model.ts';
import { attributes } from '../definition.ts';
import type { Definition } from '../model.ts';
import type { Element } from '../model.ts';
import { isZone } from '../zones.ts';
import {
  checkField,
  type FieldAttributes,
  present,
  printedFormNoValidate,
  printField,
  takeLabelAndTitle,
} from './field.ts';
import { parseTexts } from './json-lists.ts';

const common = 'name value title label required placeholder'.split(' ');

const isZoneOrFail = (element: Element, name: string, zone: string, context: Context): void => {
  if (!isZone(zone)) context.fail(element, `Attribute "${name}" contains an invalid timezone: ${zone}`);
};

const notTexts = (name: string): string =>
  `Error parsing json in attribute "${name}". It should contain an array of Strings`;

function checkZones(element: Element, context: Context): void {
  const name = 'disabled-timezone';
  atMost(element, name, 1024, context);
  const text = element.attributes.get(name);
  if (text !== undefined) {
    const zones = parseTexts(text);
    if (zones === undefined) context.fail(element, notTexts(name));
    for (const zone of zones) isZoneOrFail(element, name, zone, context);
  }
  // Printed again from its JSON, so it has to be some; the agent's library crashes there.
  const printed = element.attributes.get(`data-${name}`);
  if (printed !== undefined && parseTexts(printed) === undefined)
    context.fail(element, notTexts(`data-${name}`));
}

/** `disabled-timezone` as a plain JSON array, from whichever spelling is there. */
function disabledZones(element: Element): FieldAttributes {
  for (const name of ['data-disabled-timezone', 'disabled-timezone']) {
    const text = element.attributes.get(name);
    if (text !== undefined)
      return [['data-disabled-timezone', { json: JSON.stringify(parseTexts(text) ?? []) }]];
  }
  return [];
}

export const timezonePicker: Definition = {
  kind: 'timezone-picker',
  tag: 'timezone-picker',
  summary: 'choice of a time zone; without `value` it starts with the reader’s own',
  attributes: attributes([...common, 'disabled-timezone', 'formnovalidate']),
  presentationAttributes: attributes(
    [
      ...common,
      'data-name',
      'data-value',
      'data-required',
      'data-placeholder',
      'data-disabled-timezone',
      'data-formnovalidate',
    ],
    { id: takeLabelAndTitle },
  ),
  validate(element, context) {
    checkField(element, context);
    notBlank(element, element.format === 'messageml' ? 'name' : 'data-name', context);
    areBoolean(element, ['required'], context);
    const value = element.attributes.get('value');
    if (value !== undefined && value !== '') isZoneOrFail(element, 'value', value, context);
    checkZones(element, context);
  },
  print(element, printer) {
    /** The printed spelling wins, in the place of the other. */
    const either = (name: string): FieldAttributes => {
      const value = element.attributes.get(`data-${name}`) ?? element.attributes.get(name);
      return value === undefined ? [] : [[`data-${name}`, value]];
    };
    const list: FieldAttributes = [
      ['class', 'timezone-picker'],
      ...either('name'),
      ...either('value'),
      ...either('placeholder'),
      ...disabledZones(element),
      ...either('required'),
      ...present(element, printedFormNoValidate),
    ];
    printField(element, printer, {
      name: 'timezone-picker',
      attributes: list,
      print(all) {
        printer.open('div', all);
        printer.close('div');
      },
    });
  },
};
