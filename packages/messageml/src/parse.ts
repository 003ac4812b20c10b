import { buildChildren } from './build.ts';
import { createContext } from './context.ts';
import { controlCharacters } from './control-characters.ts';
import { createElement } from './create-element.ts';
import { root as rootDefinition } from './elements/root.ts';
import { addEntities, type EntityData, entityIndex, isObject, parseEntityData } from './entity-data.ts';
import { MessageMLError, placeOf } from './errors.ts';
import { type Form, formsOf } from './forms/read-forms.ts';
import { isBlank } from './java-text.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { Context, Element, Format, Lookups } from './model.ts';
import { textOf } from './plain-text.ts';
import { createPrinter } from './printer.ts';
import { createRandomId } from './random-id.ts';
import { readAttributes } from './read-attributes.ts';
import { isRawElement, parseXml, type RawElement, rawAttribute } from './xml.ts';

export type ParseOptions = {
  /** EntityJSON as sent in the `data` part of the request. */
  data?: string | undefined;
  /** The `version` part of the request; `2.0` when blank. PresentationML carries its own. */
  version?: string | undefined;
  /** Finds who is mentioned; undefined = there is nobody. Without it everyone is taken to exist, shown by id or email. */
  resolveUser?: Lookups['resolveUser'];
  /** Finds the instrument of a `tag` by its attributes. Without it none is found. */
  resolveInstrument?: Lookups['resolveInstrument'];
  /** URI schemes of links beside http and https; `*` allows all. */
  schemes?: readonly string[];
  limits?: Partial<Limits>;
  /** Numbers from 0 up to 1, for the ids that the conversion makes up. */
  random?: () => number;
};

export type MessageMLDocument = {
  /** Printed when asked for: whoever only checks a message doesn't need it. */
  readonly presentationML: string;
  /** The entity data: the caller's with the generated entities added. */
  data: EntityData;
  /** What a person reads, blocks and `<br/>` as line breaks. Worked out when asked for, as the forms are. */
  readonly text: string;
  readonly forms: Form[];
  root: Element;
};

/**
 * Parses, validates and converts a message as the agent does; PresentationML is taken too. The first mistake in the
 * agent's order is thrown as MessageMLError, and nothing else is. Templates (FreeMarker) are not run but refused.
 */
export function parse(text: string, options: ParseOptions = {}): MessageMLDocument {
  const limits = limitsOf(options);
  checkSize(text, options.data, limits);
  if (isBlank(text)) throw new MessageMLError('Error parsing message: the message cannot be null or empty');
  const data = parseEntityData(options.data, limits);
  refuseTemplates(text);
  refuseControlCharacters(text);
  // A lone surrogate has no UTF-8; Java writes a question mark for it.
  const raw = parseXml(text.replace(/\p{Surrogate}/gu, '?'), limits);
  const entities = text.includes('data-entity-id')
    ? findEntities(raw, data, text)
    : new Map<string, unknown[]>();

  const context = createContext(text, {
    format: formatOf(raw, text),
    data,
    entities,
    limits,
    randomId: createRandomId(options.random ?? Math.random),
    resolveUser: options.resolveUser,
    resolveInstrument: options.resolveInstrument,
    schemes: new Set(['http', 'https', ...(options.schemes ?? []).map((scheme) => scheme.toLowerCase())]),
  });
  const root = build(raw, context, options.version);
  addEntities(root, data, context);
  const [nobody] = context.later.mentions;
  if (nobody) context.fail(nobody, 'Error processing user mention. No id or email provided');
  return toDocument(root, context);
}

/** Deeper than this the walks over the tree could exhaust the stack. */
const deepest = 1000;

function limitsOf(options: ParseOptions): Limits {
  const limits = { ...defaultLimits, ...options.limits };
  return { ...limits, depth: Math.min(limits.depth, deepest) };
}

function checkSize(text: string, data: string | undefined, limits: Limits): void {
  const isWithin = [text, data ?? ''].reduce((sum, part) => sum + part.length, 0) <= limits.size / 3;
  if (isWithin || Buffer.byteLength(text) + Buffer.byteLength(data ?? '') <= limits.size) return;
  throw new MessageMLError('Limit message-content-max-total-size reached', { limit: 'size' });
}

function refuseTemplates(text: string): void {
  const trigger = /<#|<@|\$\{|#\{/.exec(text);
  if (trigger === null) return;
  throw new MessageMLError(
    `FreeMarker templates are not run here: the message contains "${trigger[0]}". As text it is written with a reference, &#36;{ or &#35;{`,
    { place: placeOf(text, trigger.index) },
  );
}

const controlCharacter = new RegExp(`[${controlCharacters}]`);

function refuseControlCharacters(text: string): void {
  const found = controlCharacter.exec(text);
  if (found === null) return;
  throw new MessageMLError('Invalid control characters in message', { place: placeOf(text, found.index) });
}

/** The entities the message names, each of which has to be an object somewhere in the data. */
function findEntities(raw: RawElement, data: EntityData, text: string): Map<string, unknown[]> {
  const named: { id: string; offset: number }[] = [];
  const collect = (element: RawElement): void => {
    const id = rawAttribute(element, 'data-entity-id');
    if (id !== undefined) named.push({ id, offset: element.offset });
    for (const child of element.children) if (isRawElement(child)) collect(child);
  };
  collect(raw);
  const entities = entityIndex(data, new Set(named.map(({ id }) => id)));
  for (const { id, offset } of named) {
    const fail = (message: string): never => {
      throw new MessageMLError(`Error processing EntityJSON: ${message}`, { place: placeOf(text, offset) });
    };
    const found = entities.get(id) ?? [];
    if (found.length === 0) fail(`no entity data provided for "data-entity-id"="${id}"`);
    if (!isObject(found[0])) fail(`the node "${id}" has to be an object`);
  }
  return entities;
}

function formatOf(raw: RawElement, text: string): Format {
  if (raw.name === 'messageML') return 'messageml';
  if (raw.name === 'div') return 'presentationml';
  throw new MessageMLError('Root tag must be <messageML> or <div>', { place: placeOf(text, raw.offset) });
}

function build(raw: RawElement, context: Context, version: string | undefined): Element {
  const root = createElement(rootDefinition, {
    format: context.format,
    parent: undefined,
    offset: raw.offset,
  });
  readAttributes(raw.attributes, root, context);
  buildChildren(raw, root, context);
  findInstruments(context);
  if (root.format === 'presentationml' && version !== undefined && !root.attributes.has('data-version')) {
    root.attributes.set('data-version', version);
  }
  rootDefinition.validate?.(root, context);
  if (root.format === 'messageml') {
    root.attributes.set('data-version', version === undefined || isBlank(version) ? '2.0' : version);
  }
  return root;
}

function findInstruments(context: Context): void {
  for (const tag of context.later.tags) {
    const instrument = context.resolveInstrument?.(Object.fromEntries(tag.attributes));
    if (instrument !== undefined) tag.instrument = instrument;
    else if (isBlank(tag.attributes.get('fallback-ticker') ?? '')) {
      context.fail(tag, 'No instrument found , "fallback-ticker" attribute is required');
    }
  }
}

function toDocument(root: Element, context: Context): MessageMLDocument {
  let printed: string | undefined;
  return {
    // The same ids however often it is asked for.
    get presentationML() {
      printed ??= print(root, context);
      return printed;
    },
    data: context.data,
    get text() {
      return textOf(this.presentationML);
    },
    get forms() {
      return formsOf(this.presentationML);
    },
    root,
  };
}

function print(root: Element, context: Context): string {
  const printer = createPrinter(context);
  printer.wrap(
    'div',
    [
      ['data-format', 'PresentationML'],
      ['data-version', root.attributes.get('data-version') ?? ''],
    ],
    root,
  );
  return printer.toString();
}
