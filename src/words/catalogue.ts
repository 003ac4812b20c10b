import { FluentResource, type Message } from '@fluent/bundle';

export type Pattern = NonNullable<Message['value']>;
type PatternElement = Exclude<Pattern, string>[number];
type Expression = Exclude<PatternElement, string>;
type Variant = Extract<Expression, { type: 'select' }>['variants'][number];

/** What a variable has to be: `any` value that can be shown, or what the sentence needs to count, list, shorten or choose by. */
export type VariableKind = 'any' | 'number' | 'list' | 'text' | 'boolean';

export type Variables = ReadonlyMap<string, VariableKind>;

/** The sentences of one language. The id of an attribute is `message.attribute`. */
export type Catalogue = {
  readonly resource: FluentResource;
  readonly variables: ReadonlyMap<string, Variables>;
};

/** A file of sentences cannot be used; the message names the file and says what to fix. */
export class WordsFault extends Error {
  constructor(file: string, why: string) {
    super(`${file}: ${why}`);
    this.name = 'WordsFault';
  }
}

const ENTRY = /^(-?[a-zA-Z][\w-]*) *=/gmu;
const ATTRIBUTE = /^ +\.([a-zA-Z][\w-]*) *=/gmu;
const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const FUNCTIONS: Readonly<Record<string, VariableKind>> = {
  NUMBER: 'number',
  COUNT: 'list',
  OR: 'list',
  SHORT: 'text',
  TYPED: 'any',
};
// The narrowest that a sentence asks for holds.
const RANK: readonly VariableKind[] = ['any', 'text', 'boolean', 'list', 'number'];

/**
 * Reads a file of sentences; they may refer to those of `others`. Throws WordsFault for what Fluent would pass over: entries that it
 * cannot read, or that are there twice.
 */
export function readCatalogue(file: string, source: string, others?: Catalogue): Catalogue {
  const resource = new FluentResource(source);
  const written = [...source.matchAll(ENTRY)].map(([, id = '']) => id);
  const read = new Set(resource.body.map(({ id }) => id));
  const entries = new Map(
    [...(others?.resource.body ?? []), ...resource.body].map((entry) => [entry.id, entry]),
  );
  const unreadable = written.find((id) => !read.has(id));
  if (unreadable !== undefined) throw new WordsFault(file, `"${unreadable}" cannot be read`);
  const twice = written.find((id, index) => written.indexOf(id) !== index);
  if (twice !== undefined) throw new WordsFault(file, `"${twice}" is there twice`);
  const attributes = resource.body.reduce((sum, entry) => sum + Object.keys(entry.attributes).length, 0);
  if ([...source.matchAll(ATTRIBUTE)].length !== attributes)
    throw new WordsFault(file, 'an attribute cannot be read, or is there twice');

  const variables = new Map<string, Variables>();
  for (const { id, value, attributes } of resource.body) {
    if (id.startsWith('-')) continue;
    const named: readonly (readonly [string, Pattern | null])[] = [
      [id, value],
      ...Object.entries(attributes).map(([name, pattern]) => [`${id}.${name}`, pattern] as const),
    ];
    for (const [name, pattern] of named)
      if (pattern !== null) variables.set(name, variablesOf(pattern, { file, id: name, entries }));
  }
  return { resource, variables };
}

/** A language with the sentences of another in the place of those that it lacks; each attribute is a sentence for itself. */
export function withFallback(own: Catalogue, other: Catalogue): Catalogue {
  const others = new Map(other.resource.body.map((entry) => [entry.id, entry]));
  const filled = own.resource.body.map((entry) => {
    const { value = null, attributes = {} } = others.get(entry.id) ?? {};
    return {
      ...entry,
      value: entry.value ?? value,
      attributes: { ...attributes, ...entry.attributes },
    };
  });
  return {
    // What comes later overrides what came before.
    resource: Object.assign(new FluentResource(''), { body: [...other.resource.body, ...filled] }),
    variables: new Map([...other.variables, ...own.variables]),
  };
}

type Reading = {
  readonly file: string;
  readonly id: string;
  readonly entries: ReadonlyMap<string, Pick<Message, 'value' | 'attributes'>>;
};

function variablesOf(pattern: Pattern, reading: Reading): Variables {
  const found = new Map<string, VariableKind>();
  const note = (name: string, kind: VariableKind): void => {
    const known = found.get(name);
    if (known === undefined || RANK.indexOf(kind) > RANK.indexOf(known)) found.set(name, kind);
  };
  const walkPattern = (part: Pattern): void => {
    if (typeof part !== 'string') for (const element of part) walk(element);
  };
  const walk = (part: PatternElement): void => {
    if (typeof part === 'string') return;
    switch (part.type) {
      case 'var':
        note(part.name, 'any');
        return;
      case 'select':
        if (part.selector.type === 'var') note(part.selector.name, kindOfChoice(part.variants));
        else walk(part.selector);
        for (const { value } of part.variants) walkPattern(value);
        return;
      case 'func':
        callOf(part, reading, note);
        return;
      case 'mesg':
        walkPattern(referredBy(part, reading));
        return;
      case 'term':
        if (!reading.entries.has(`-${part.name}`)) throw unknown(reading, `-${part.name}`);
        return;
      case 'num':
      case 'str':
    }
  };
  walkPattern(pattern);
  return found;
}

function callOf(
  { name, args }: Extract<Expression, { type: 'func' }>,
  reading: Reading,
  note: (name: string, kind: VariableKind) => void,
): void {
  const kind = FUNCTIONS[name];
  if (kind === undefined) throw unknown(reading, `${name}()`);
  for (const each of args) {
    if (each.type === 'var') note(each.name, kind);
    if (each.type === 'mesg') referredBy(each, reading);
  }
}

function referredBy({ name, attr }: Extract<Expression, { type: 'mesg' }>, reading: Reading): Pattern {
  const message = reading.entries.get(name);
  const pattern = attr === null ? message?.value : message?.attributes[attr];
  if (pattern === undefined || pattern === null) throw unknown(reading, name);
  return pattern;
}

const unknown = ({ file, id }: Reading, name: string): WordsFault =>
  new WordsFault(file, `"${id}" refers to ${name}, which is not there`);

function kindOfChoice(variants: readonly Variant[]): VariableKind {
  const keys = variants.map(({ key }) => key.value);
  if (keys.every((key) => typeof key === 'number' || PLURALS.has(key))) return 'number';
  return keys.every((key) => key === 'true' || key === 'false') ? 'boolean' : 'text';
}
