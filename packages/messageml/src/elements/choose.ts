import type { Context } from '../model.ts';
import type { Definition, Format } from '../model.ts';
import type { Element } from '../model.ts';
import { isObject } from '../entity-data.ts';
import { parseLong } from '../java-text.ts';
import { scalarText } from '../scalar-text.ts';
import { type RawAttribute, type RawElement, rawAttribute, rawText } from '../xml.ts';
import { definitionOf, kindOf } from './index.ts';

/** What a tag turns out to be. */
export type Choice = {
  definition: Definition;
  format: Format;
  /** The attributes to read, if not those of the source. */
  attributes?: readonly RawAttribute[];
  /** Attributes the element has before any is read. */
  given?: readonly RawAttribute[];
  printedTag?: string;
};

/** Which element a tag makes: by its name, and for some by class, type, parent or entity data. */
export function choose(
  raw: RawElement,
  parent: Element,
  context: Context,
): Choice | 'nothing' | 'only its children' {
  switch (raw.name) {
    case 'span':
      if (isTooltip(raw)) return takeTooltip(raw, context);
      return hasWord(rawAttribute(raw, 'class'), 'entity')
        ? entity(raw, context)
        : as('span', context.format);
    case 'div':
      return div(raw, context);
    case 'input':
      return input(raw, context);
    case 'label':
      return takeLabel(raw, context);
    case 'audio':
      isChimesPlace(raw, parent, context);
      return as('chime', 'presentationml');
    default:
      return shorthand(raw, parent, context);
  }
}

const as = (kind: string, format: Format, more: Partial<Choice> = {}): Choice => ({
  definition: definitionOf(kind),
  format,
  ...more,
});

const hasWord = (text: string | undefined, word: string): boolean =>
  text?.split(/\s+/).includes(word) ?? false;

/** The attributes with one word taken out of one of them; the attribute goes when nothing is left of it. */
function withoutWord(raw: RawElement, attribute: string, word: string): readonly RawAttribute[] {
  return raw.attributes.flatMap(([name, value]): RawAttribute[] => {
    if (name !== attribute) return [[name, value]];
    const rest = value.split(/\s+/).filter((part) => part.toLowerCase() !== word.toLowerCase());
    return rest.join('') === '' ? [] : [[name, rest.join(' ')]];
  });
}

function shorthand(raw: RawElement, parent: Element, context: Context): Choice {
  const kind = kindOf(raw.name, parent);
  const definition = kind === undefined ? undefined : definitionOf(kind);
  if (definition === undefined)
    return context.fail(raw, `Invalid MessageML content at element "${raw.name}"`);
  if (definition.shorthand && context.format === 'presentationml') {
    context.fail(raw, `Shorthand tag "${raw.name}" is not allowed in PresentationML`);
  }
  if (definition.kind === 'chime') isChimesPlace(raw, parent, context);
  // An entity's tag is MessageML wherever it stands.
  return { definition, format: definition.entityPrefix === undefined ? context.format : 'messageml' };
}

function isChimesPlace(raw: RawElement, parent: Element, context: Context): void {
  if (parent.parent !== undefined) {
    context.fail(raw, 'Element "chime" has to be the only element in the message.');
  }
  context.later.hasChime = true;
}

/** Classes by which a `div` is another element, in the agent's order of looking. */
const divClasses: readonly (readonly [className: string, kind: string])[] = [
  ['card', 'card'],
  ['cardBody', 'cardBody'],
  ['cardHeader', 'cardHeader'],
  ['expandable-card', 'expandable-card'],
  ['expandableCardBody', 'expandableCardBody'],
  ['expandableCardHeader', 'expandableCardHeader'],
  ['person-selector', 'person-selector'],
  ['room-selector', 'room-selector'],
  ['date-selector', 'date-selector'],
  ['checkbox-group', 'checkbox'],
  ['radio-group', 'radio'],
  ['ui-action', 'ui-action'],
  ['timezone-picker', 'timezone-picker'],
];

function div(raw: RawElement, context: Context): Choice | 'only its children' {
  // Made by the conversion around a field with a label; not an element of its own.
  if (rawAttribute(raw, 'data-generated') !== undefined) return 'only its children';
  const classes = rawAttribute(raw, 'class');
  if (classes === undefined) return as('div', context.format);
  if (hasWord(classes, 'entity')) return entity(raw, context);
  const given = new Set(classes.split(/\s+/));
  const found = divClasses.find(([className]) => given.has(className));
  if (found === undefined) return as('div', context.format);
  const [className, kind] = found;
  return as(kind, 'presentationml', { attributes: withoutWord(raw, 'class', className) });
}

const inputTypes = {
  text: 'text-field',
  checkbox: 'checkbox',
  radio: 'radio',
  date: 'date-picker',
  time: 'time-picker',
};

function input(raw: RawElement, context: Context): Choice {
  const type = rawAttribute(raw, 'type') ?? '';
  const found = Object.entries(inputTypes).find(([name]) => hasWord(type, name));
  if (found === undefined)
    return context.fail(raw, `The input type "${type}" is not allowed on PresentationML`);
  const [name, kind] = found;
  return as(kind, 'presentationml', name === 'text' ? { attributes: withoutWord(raw, 'type', name) } : {});
}

/** The kinds of entities that are shown anew from their data, by its type. */
const entityTypes: Record<string, readonly [kind: string, attribute: string]> = {
  'org.symphonyoss.fin.security': ['cash', 'tag'],
  'org.symphonyoss.taxonomy': ['hash', 'tag'],
  'com.symphony.user.mention': ['mention', 'uid'],
};

/** A `span` or `div` of class `entity`: a mention or tag again, or itself if its data is of another type. */
function entity(raw: RawElement, context: Context): Choice {
  context.countEntity(raw.offset);
  const id = rawAttribute(raw, 'data-entity-id') ?? '';
  const [data, ...others] = context.entitiesNamed(id);
  if (data === undefined) return context.fail(raw, 'The attribute "data-entity-id" is required');
  if (others.length > 0) context.fail(raw, `Duplicate "data-entity-id"="${id}" in entityJSON`);
  const { type, value } = typeAndValue(data);
  const shown = typeof type === 'string' && value !== undefined ? entityTypes[type] : undefined;
  if (shown === undefined) return as(raw.name, context.format);
  const [kind, attribute] = shown;
  const given = kind === 'mention' ? idOf(value) : value === null ? 'null' : scalarText(value);
  return as(kind, 'presentationml', { given: [[attribute, given]], printedTag: raw.name });
}

function typeAndValue(data: unknown): { type: unknown; value: unknown } {
  if (!isObject(data)) return { type: undefined, value: undefined };
  const first: unknown = Array.isArray(data.id) ? data.id[0] : undefined;
  return { type: data.type, value: isObject(first) ? first.value : undefined };
}

/** The id in whatever JSON type it came; what is no number is user 0. */
function idOf(value: unknown): string {
  if (typeof value === 'number') return String(Math.trunc(value));
  return (typeof value === 'string' && parseLong(value)) || '0';
}

const isTooltip = (raw: RawElement): boolean =>
  rawAttribute(raw, 'class') === 'info-hint' &&
  rawAttribute(raw, 'data-target-id') !== undefined &&
  rawAttribute(raw, 'data-title') !== undefined;

function mustHave(raw: RawElement, attribute: string, context: Context): string {
  // The agent names the wrong attribute here; so do we.
  return (
    rawAttribute(raw, attribute) ||
    context.fail(
      raw,
      `Invalid MessageML content at element "${attribute}": 'data-target-id' attribute missing or empty`,
    )
  );
}

function takeTooltip(raw: RawElement, context: Context): 'nothing' {
  const id = mustHave(raw, 'data-target-id', context);
  const title = mustHave(raw, 'data-title', context);
  context.fieldTexts.set(id, { ...context.fieldTexts.get(id), title });
  return 'nothing';
}

function takeLabel(raw: RawElement, context: Context): 'nothing' {
  const id = mustHave(raw, 'for', context);
  const texts = context.fieldTexts.get(id);
  if (texts?.label !== undefined) {
    context.fail(raw, 'Invalid MessageML content, multiple splittable elements with the same id created');
  }
  context.fieldTexts.set(id, { ...texts, label: rawText(raw) });
  return 'nothing';
}
