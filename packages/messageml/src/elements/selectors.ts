import { areBoolean, noContent, notBlank } from '../checks.ts';
import { attributes } from '../definition.ts';
import type { Definition } from '../model.ts';
import { readAttributes } from '../read-attributes.ts';
import type { RawAttribute } from '../xml.ts';
import { checkField, present, printField, takeLabelAndTitle } from './field.ts';
import { countLongs, parseTexts } from './json-lists.ts';

const names = 'name placeholder required label title value formnovalidate'.split(' ');

/** The printed name of each attribute that is renamed, and back. */
const written: Record<string, string> = {
  'data-name': 'name',
  'data-placeholder': 'placeholder',
  'data-required': 'required',
  'data-value': 'value',
  'data-formnovalidate': 'formnovalidate',
};

/** The attributes of the printed `div` under the names of the tag, in their order; the name is always taken from it. */
function fromDiv(attributesOfDiv: readonly RawAttribute[]): RawAttribute[] {
  const all = new Map<string, string>(attributesOfDiv);
  all.set('name', all.get('data-name') ?? '');
  for (const [printed, name] of Object.entries(written)) {
    const value = all.get(printed);
    if (value !== undefined) all.set(name, value);
    all.delete(printed);
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
}

type Selector = { tag: string; summary: string; what: string; isValue: (text: string) => boolean };

const selector = ({ tag, summary, what, isValue }: Selector): Definition => ({
  kind: tag,
  tag,
  summary,
  attributes: attributes(names),
  presentationAttributes: attributes(names, { id: takeLabelAndTitle }),
  read(raw, element, context, buildChild) {
    const list = element.format === 'messageml' ? raw.attributes : fromDiv(raw.attributes);
    readAttributes(list, element, context);
    for (const child of raw.children) buildChild(child, element, context);
  },
  validate(element, context) {
    checkField(element, context);
    if (!element.attributes.has('name')) context.fail(element, 'The attribute "name" is required');
    areBoolean(element, ['required'], context);
    const value = element.attributes.get('value');
    if (value !== undefined && !isValue(value)) {
      context.fail(
        element,
        `Attribute "value" contains an unsupported format, should be an array of ${what} ids`,
      );
    }
    noContent(element, context);
    notBlank(element, 'name', context);
  },
  print(element, printer) {
    const list = [
      ['class', tag] as const,
      ...present(
        element,
        Object.entries(written).map(([printed, name]) => [name, printed] as const),
      ),
    ];
    printField(element, printer, {
      name: tag,
      attributes: list,
      print: (all) => printer.wrap('div', all, element),
    });
  },
});

const dateNames = ['name', 'placeholder', 'required', 'formnovalidate'];

/** Replaced by `date-picker`, still taken. */
const dateSelector: Definition = {
  ...selector({
    tag: 'date-selector',
    summary: 'choice of a day; older than `date-picker`',
    what: '',
    isValue: () => true,
  }),
  attributes: attributes(dateNames),
  presentationAttributes: attributes(dateNames),
  validate(element, context) {
    checkField(element, context);
    notBlank(element, 'name', context);
    areBoolean(element, ['required'], context);
    noContent(element, context);
  },
};

export const selectorElements: readonly Definition[] = [
  selector({
    tag: 'person-selector',
    summary: 'choice of people; `value` is a JSON array of user ids',
    what: 'user',
    isValue: (text) => countLongs(text) !== undefined,
  }),
  selector({
    tag: 'room-selector',
    summary: 'choice of rooms; `value` is a JSON array of stream ids',
    what: 'room',
    isValue: (text) => parseTexts(text, { singleQuotes: true }) !== undefined,
  }),
  dateSelector,
];
