import { parseInteger } from '../java-text.ts';
import { parseJson } from '../json.ts';
import { isRawElement, type RawElement, rawAttribute, rawText } from '../xml.ts';
import type { Control, DateInterval, Option, TimeInterval } from './form.ts';

type Reader = {
  element: RawElement;
  /** The attribute, with `data-` in front or without. */
  text: (name: string) => string | undefined;
  flag: (name: string) => boolean;
};

/** The control an element of PresentationML is, undefined if it is none. */
export function readControl(element: RawElement): Control | undefined {
  const reader: Reader = {
    element,
    text: (name) => rawAttribute(element, name) ?? rawAttribute(element, `data-${name}`),
    flag: (name) => reader.text(name)?.toLowerCase() === 'true',
  };
  switch (element.name) {
    case 'input':
      return readInput(reader);
    case 'textarea':
      return {
        kind: 'textarea',
        ...field(reader),
        ...lengths(reader),
        value: rawText(element),
        rich: reader.flag('richtext'),
        ...integer('rows', reader.text('rows')),
        ...integer('cols', reader.text('cols')),
      };
    case 'select':
      return {
        kind: 'select',
        ...field(reader),
        options: element.children.filter(isRawElement).filter(isOption).map(readOption),
        multiple: reader.flag('multiple'),
        ...integer('min', reader.text('min')),
        ...integer('max', reader.text('max')),
      };
    case 'button':
      return readButton(reader);
    case 'div':
      return readDiv(reader);
    default:
      return undefined;
  }
}

function readInput(reader: Reader): Control | undefined {
  const value = reader.text('value') ?? '';
  const range = { ...optional('min', reader), ...optional('max', reader), ...optional('format', reader) };
  switch (reader.text('type') ?? '') {
    case 'text':
      return {
        kind: 'text-field',
        ...field(reader),
        ...lengths(reader),
        value,
        masked: reader.flag('masked'),
      };
    case 'checkbox':
      return { kind: 'checkbox', ...field(reader), ...choice(reader) };
    case 'radio':
      return { kind: 'radio', ...field(reader), ...choice(reader) };
    case 'date':
      return {
        kind: 'date-picker',
        ...field(reader),
        value,
        ...range,
        disabledDates: list<DateInterval>(reader.text('disabled-date')),
        highlightedDates: list<DateInterval>(reader.text('highlighted-date')),
      };
    case 'time':
      return {
        kind: 'time-picker',
        ...field(reader),
        value,
        ...range,
        ...integer('step', reader.text('step')),
        strict: reader.flag('strict'),
        disabledTimes: list<TimeInterval>(reader.text('disabled-time')),
      };
    default:
      return undefined;
  }
}

function readDiv(reader: Reader): Control | undefined {
  const value = reader.text('value');
  switch (reader.text('class') ?? '') {
    case 'person-selector':
      return { kind: 'person-selector', ...field(reader), value: list<number>(value).map(Number) };
    case 'room-selector':
      return { kind: 'room-selector', ...field(reader), value: list<string>(value).map(String) };
    case 'date-selector':
      return { kind: 'date-selector', ...field(reader) };
    case 'timezone-picker':
      return {
        kind: 'timezone-picker',
        ...field(reader),
        ...optional('value', reader),
        disabledTimezones: list<string>(reader.text('disabled-timezone')).map(String),
      };
    default:
      return undefined;
  }
}

/** A button without a type belongs to a `ui-action`, not to the form. */
function readButton(reader: Reader): Control | undefined {
  const type = reader.text('type');
  if (type !== 'action' && type !== 'reset' && type !== 'cancel') return undefined;
  return {
    kind: 'button',
    type,
    ...optional('name', reader),
    text: rawText(reader.element).trim(),
    ...optional('class', reader),
    ...optional('icon', reader),
    ...optional('title', reader),
    noValidate: reader.flag('formnovalidate'),
  };
}

/** The text beside a box is the label it shares a group with. */
function choice(reader: Reader): { value: string; checked: boolean; text: string } {
  const group = reader.element.parent;
  const isGroup = /^(?:checkbox|radio)-group$/.test((group && rawAttribute(group, 'class')) ?? '');
  const beside = isGroup
    ? group?.children.filter(isRawElement).find(({ name }) => name === 'label')
    : undefined;
  return {
    value: reader.text('value') ?? 'on',
    checked: reader.flag('checked'),
    text: beside === undefined ? '' : rawText(beside).trim(),
  };
}

const field = (reader: Reader) => ({
  name: reader.text('name') ?? '',
  ...optional('placeholder', reader),
  required: reader.flag('required'),
  disabled: reader.flag('disabled'),
  readonly: reader.flag('readonly'),
  autoSubmit: reader.flag('auto-submit'),
});

const lengths = (reader: Reader) => {
  const message = reader.text('pattern-error-message');
  return {
    ...integer('minLength', reader.text('minlength')),
    ...integer('maxLength', reader.text('maxlength')),
    ...optional('pattern', reader),
    ...(message === undefined ? {} : { patternErrorMessage: message }),
  };
};

const isOption = ({ name }: RawElement): boolean => name === 'option';

const readOption = (option: RawElement): Option => ({
  value: rawAttribute(option, 'value') ?? '',
  text: rawText(option),
  selected: rawAttribute(option, 'selected')?.toLowerCase() === 'true',
});

function optional<Name extends string>(name: Name, reader: Reader): { [name in Name]?: string } {
  const value = reader.text(name);
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]: string });
}

function integer<Name extends string>(name: Name, text: string | undefined): { [name in Name]?: number } {
  const value = text === undefined ? undefined : parseInteger(text);
  return value === undefined ? {} : ({ [name]: value } as { [name in Name]: number });
}

/** A JSON array; the message was checked before it was stored, so its items are what they should be. */
function list<Item>(text: string | undefined): Item[] {
  if (text === undefined) return [];
  try {
    const value: unknown = parseJson(text, { singleQuotes: true });
    return Array.isArray(value) ? (value as Item[]) : [];
  } catch {
    return [];
  }
}
